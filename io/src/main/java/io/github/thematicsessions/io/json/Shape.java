package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * The form of an object in a document. A concrete shape declares each member once, for both directions, in the order in
 * which it is written, and says in {@link #make(Values)} how the value is put together.
 *
 * <p>Reading goes on after a mistake with the next member. A value is made only if every member of its object could be
 * read; a value of core that refuses itself becomes a problem at the member it names.
 *
 * @param <T> the type of the value
 */
abstract class Shape<T> implements Codec<T> {

    private final List<Field<?>> fields = new ArrayList<>();
    private final List<Function<? super T, ?>> getters = new ArrayList<>();

    private final @Nullable Coded kind;

    Shape() {
        this.kind = null;
    }

    /** Starts the shape of one kind of object; it has the member {@code kind} before all others. */
    Shape(Coded kind) {
        this.kind = kind;
        constant("kind", Constant.text(kind.code()));
    }

    /** Starts the shape of a whole document; it has {@code format} and {@code version} before all others. */
    Shape(String format) {
        this.kind = null;
        constant(Document.FORMAT, Constant.text(format));
        constant(Document.VERSION, Document.FIRST_VERSION);
    }

    @Nullable
    Coded kind() {
        return kind;
    }

    /** Returns the members of an object of this kind of which only the kind is read. */
    final Values kindRead(JsonInput in, int start, int place, Object kind) {
        Values values = new Values(in, start, fields.size());
        values.put(fields.get(0), place, kind);
        return values;
    }

    final Values nothingRead(JsonInput in, int start) {
        return new Values(in, start, fields.size());
    }

    /** Puts the value together from the members that were read. */
    abstract T make(Values values);

    /**
     * Judges what no single member shows, also where a member could not be read; the default finds nothing wrong.
     *
     * @param values what was read
     * @return whether the value can be made; if not, a problem was told
     */
    boolean isWhole(Values values) {
        return true;
    }

    final <V> Field<V> required(String name, Codec<V> codec, Function<? super T, ? extends V> getter) {
        return add(new Field.Required<>(name, codec, fields.size()), getter);
    }

    final <V> Field<Optional<V>> optional(
            String name, Codec<V> codec, Function<? super T, ? extends Optional<V>> getter) {
        return add(new Field.Maybe<>(name, codec, fields.size()), getter);
    }

    final Field<OptionalInt> optionalNumber(
            String name, Codec<Integer> codec, Function<? super T, OptionalInt> getter) {
        return add(new Field.MaybeNumber(name, codec, fields.size()), getter);
    }

    final <V> Field<V> orElse(String name, Codec<V> codec, V absent, Function<? super T, ? extends V> getter) {
        return add(new Field.Defaulted<>(name, codec, fields.size(), absent), getter);
    }

    final <E> Field<List<E>> list(String name, Codec<E> element, Function<? super T, List<E>> getter) {
        return orElse(name, Lists.of(element), List.of(), getter);
    }

    /** Declares a member that always has the same value, such as the kind of the object. */
    private void constant(String name, Constant value) {
        required(name, value, any -> value.value());
    }

    private <V> Field<V> add(Field<V> field, Function<? super T, ?> getter) {
        fields.add(field);
        getters.add(getter);
        return field;
    }

    @Override
    public final @Nullable T read(JsonInput in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.refuse("an object");
            return null;
        }
        int start = in.offset();
        return read(in, nothingRead(in, start), in.nextName());
    }

    /**
     * Reads the rest of an object.
     *
     * @param in the document
     * @param values what was read so far
     * @param first the name of the next member, or null if there is none
     */
    final @Nullable T read(JsonInput in, Values values, @Nullable String first) {
        int guess = 0;
        for (String name = first; name != null; name = in.nextName()) {
            Field<?> field = field(name, guess);
            in.path().enter(name);
            if (field == null) {
                refuseName(values, "one of the members " + names(), Words.quoted(name));
            } else if (values.has(field)) {
                refuseName(values, "each member once", Words.quoted(name) + " again");
            } else {
                in.next();
                values.read(field);
                guess = field.index() + 1;
            }
            in.path().leave();
        }
        requireAll(values);
        boolean whole = isWhole(values);
        return whole && values.isReadable() ? made(values) : null;
    }

    private static void refuseName(Values values, String expected, String found) {
        JsonInput in = values.in();
        in.problem(expected, found);
        values.setUnreadable();
        in.next();
        in.skip();
    }

    private @Nullable T made(Values values) {
        try {
            return make(values);
        } catch (InvalidValueException refusal) {
            report(refusal, values);
            return null;
        }
    }

    /** Finds a field by its name, first where it stands if the members come in the order in which they are written. */
    private @Nullable Field<?> field(String name, int guess) {
        int count = fields.size();
        for (int i = guess; i < count; i++) {
            if (fields.get(i).name().equals(name)) {
                return fields.get(i);
            }
        }
        for (int i = 0; i < guess; i++) {
            if (fields.get(i).name().equals(name)) {
                return fields.get(i);
            }
        }
        return null;
    }

    private String names() {
        return fields.stream().map(Field::name).collect(Collectors.joining(", "));
    }

    private void requireAll(Values values) {
        for (Field<?> field : fields) {
            if (field.isRequired() && !values.has(field)) {
                values.problem("a member " + Words.quoted(field.name()), "none");
                values.setUnreadable();
            }
        }
    }

    private void report(InvalidValueException refusal, Values values) {
        Field<?> field = field(refusal.field(), 0);
        if (field == null) {
            values.problem(refusal.expected() + " (" + refusal.field() + ")", refusal.found());
        } else {
            values.problem(field, refusal.expected(), refusal.found());
        }
    }

    @Override
    public final void write(T value, JsonGenerator out) {
        out.writeStartObject();
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).write(getters.get(i).apply(value), out);
        }
        out.writeEndObject();
    }
}
