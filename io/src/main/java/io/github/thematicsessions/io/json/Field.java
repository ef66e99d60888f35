package io.github.thematicsessions.io.json;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One member of an object, declared once for both directions.
 *
 * @param <V> the type of the member in the value: an {@link Optional} if the member may be absent
 */
abstract class Field<V> {

    private final String name;
    private final FixedText writtenName;
    private final Codec<Object> codec;
    private final int index;
    private final boolean required;
    private final @Nullable V absent;

    @SuppressWarnings("unchecked") // a field hands its codec only what that codec has read or a value of its own type
    private Field(String name, Codec<?> codec, int index, boolean required, @Nullable V absent) {
        this.name = name;
        this.writtenName = new FixedText(name);
        this.codec = (Codec<Object>) codec;
        this.index = index;
        this.required = required;
        this.absent = absent;
    }

    String name() {
        return name;
    }

    final FixedText writtenName() {
        return writtenName;
    }

    /** Tells whether the current name is that of the member. */
    boolean isNamed(JsonInput in) {
        return in.isText(writtenName.units());
    }

    Codec<Object> codec() {
        return codec;
    }

    int index() {
        return index;
    }

    /** Tells whether a document must have the member. */
    boolean isRequired() {
        return required;
    }

    /** Returns the member of a value: what the codec has read, null if it is absent, in the form of the type. */
    final V of(@Nullable Object raw) {
        return raw == null ? Objects.requireNonNull(absent) : wrap(raw);
    }

    /** Wraps what the codec has read; the default takes it as it is. */
    @SuppressWarnings("unchecked") // read by the codec of this field
    V wrap(Object raw) {
        return (V) raw;
    }

    /** Writes the member of a value, or leaves it out. */
    abstract void write(V value, JsonOutput out);

    /** Writes the member. */
    final void writeNamed(Object raw, JsonOutput out) {
        out.name(writtenName);
        codec.write(raw, out);
    }

    /** A member that always has the same value, which is written without a look at any. */
    static final class Fixed extends Field<Object> {

        private final Constant value;

        Fixed(String name, Constant value, int index) {
            super(name, value, index, true, null);
            this.value = value;
        }

        @Override
        void write(Object any, JsonOutput out) {
            out.name(writtenName());
            value.write(any, out);
        }
    }

    /** A member that every document has. */
    static final class Required<V> extends Field<V> {

        Required(String name, Codec<V> codec, int index) {
            super(name, codec, index, true, null);
        }

        @Override
        void write(V value, JsonOutput out) {
            writeNamed(value, out);
        }
    }

    /** A member that is left out where it has its default. */
    static final class Defaulted<V> extends Field<V> {

        private final V absent;

        Defaulted(String name, Codec<V> codec, int index, V absent) {
            super(name, codec, index, false, absent);
            this.absent = absent;
        }

        @Override
        void write(V value, JsonOutput out) {
            if (!value.equals(absent)) {
                writeNamed(value, out);
            }
        }
    }

    /** A member that may be absent. */
    static final class Maybe<V> extends Field<Optional<V>> {

        Maybe(String name, Codec<V> codec, int index) {
            super(name, codec, index, false, Optional.empty());
        }

        @Override
        @SuppressWarnings("unchecked") // read by the codec of this field
        Optional<V> wrap(Object raw) {
            return Optional.of((V) raw);
        }

        @Override
        void write(Optional<V> value, JsonOutput out) {
            if (value.isPresent()) {
                writeNamed(value.get(), out);
            }
        }
    }

    /** A whole number that may be absent. */
    static final class MaybeNumber extends Field<OptionalInt> {

        MaybeNumber(String name, Codec<Integer> codec, int index) {
            super(name, codec, index, false, OptionalInt.empty());
        }

        @Override
        OptionalInt wrap(Object raw) {
            return OptionalInt.of((Integer) raw);
        }

        @Override
        void write(OptionalInt value, JsonOutput out) {
            if (value.isPresent()) {
                writeNamed(value.getAsInt(), out);
            }
        }
    }
}
