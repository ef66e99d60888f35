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

    @SuppressWarnings("unchecked") // a field hands its codec only what that codec has read or what it unwraps
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

    /** Wraps what the codec has read. */
    abstract V wrap(Object raw);

    /** Unwraps what the codec is to write, null to leave the member out. */
    abstract @Nullable Object unwrap(Object value);

    final void write(Object value, JsonOutput out) {
        Object raw = unwrap(value);
        if (raw != null) {
            out.name(writtenName);
            codec.write(raw, out);
        }
    }

    /** A member that every document has. */
    static final class Required<V> extends Field<V> {

        Required(String name, Codec<V> codec, int index) {
            super(name, codec, index, true, null);
        }

        @Override
        @SuppressWarnings("unchecked") // read by the codec of this field
        V wrap(Object raw) {
            return (V) raw;
        }

        @Override
        Object unwrap(Object value) {
            return value;
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
        @SuppressWarnings("unchecked") // read by the codec of this field
        V wrap(Object raw) {
            return (V) raw;
        }

        @Override
        @Nullable
        Object unwrap(Object value) {
            return value.equals(absent) ? null : value;
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
        @Nullable
        Object unwrap(Object value) {
            return ((Optional<?>) value).orElse(null);
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
        @Nullable
        Object unwrap(Object value) {
            OptionalInt number = (OptionalInt) value;
            return number.isPresent() ? (Integer) number.getAsInt() : null;
        }
    }
}
