package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The form of an object in a document. A concrete shape declares each member once, for both directions, in the order in
 * which it is written, and says in {@link #make(Values)} how the value is put together. It also says how each member is
 * got from the value; a shape of which a record has many writes its members itself.
 *
 * <p>Reading goes on after a mistake with the next member. A value is made only if every member of its object could be
 * read; a value of core that refuses itself becomes a problem at the member it names.
 *
 * @param <T> the type of the value
 */
abstract class Shape<T> implements Codec<T> {

    private Field<?>[] fields = {};
    private Field.Fixed[] constants = {};
    private char[][] names = {};
    private Field<?>[] requiredFields = {};
    private Function<? super T, ?>[] getters = noGetters();

    private final @Nullable Coded kind;

    Shape() {
        this.kind = null;
    }

    /** Starts the shape of one kind of object; it has the member {@code kind} before all others. */
    Shape(Coded kind) {
        this.kind = kind;
        constant("kind", Constant.text(kind.code()));
    }

    /** Starts the shape of a whole document, or of the heading of a record; it has {@code format} and {@code version} before all others. */
    Shape(String format) {
        this.kind = null;
        constant(Envelope.FORMAT, Constant.text(format));
        constant(Envelope.VERSION, Envelope.FIRST_VERSION);
    }

    @SuppressWarnings("unchecked") // an array without an element has none of a wrong type
    private static <T> Function<? super T, ?>[] noGetters() {
        return (Function<? super T, ?>[]) new Function<?, ?>[0];
    }

    @Nullable
    Coded kind() {
        return kind;
    }

    /** Returns the members of an object of this kind of which only the kind is read. */
    final Values kindRead(JsonInput in, int start, int place, Object kind) {
        Values values = new Values(in, start, fields.length);
        values.put(fields[0], place, kind);
        return values;
    }

    final Values nothingRead(JsonInput in, int start) {
        return new Values(in, start, fields.length);
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
        return add(new Field.Required<>(name, codec, fields.length), getter);
    }

    final <V> Field<Optional<V>> optional(
            String name, Codec<V> codec, Function<? super T, ? extends Optional<V>> getter) {
        return add(new Field.Maybe<>(name, codec, fields.length), getter);
    }

    final Field<OptionalInt> optionalNumber(
            String name, Codec<Integer> codec, Function<? super T, OptionalInt> getter) {
        return add(new Field.MaybeNumber(name, codec, fields.length), getter);
    }

    final <V> Field<V> orElse(String name, Codec<V> codec, V absent, Function<? super T, ? extends V> getter) {
        return add(new Field.Defaulted<>(name, codec, fields.length, absent), getter);
    }

    final <E> Field<List<E>> list(String name, Codec<E> element, Function<? super T, List<E>> getter) {
        return orElse(name, Lists.of(element), List.of(), getter);
    }

    /** Declares a member of a shape that writes its members itself. */
    final <V> Field.Required<V> required(String name, Codec<V> codec) {
        return add(new Field.Required<>(name, codec, fields.length));
    }

    /** Declares a member, that may be absent, of a shape that writes its members itself. */
    final <V> Field.Maybe<V> optional(String name, Codec<V> codec) {
        return add(new Field.Maybe<>(name, codec, fields.length));
    }

    /** Declares a member, left out where it has its default, of a shape that writes its members itself. */
    final <V> Field.Defaulted<V> orElse(String name, Codec<V> codec, V absent) {
        return add(new Field.Defaulted<>(name, codec, fields.length, absent));
    }

    /** Declares a member that always has the same value, such as the kind of the object. */
    private void constant(String name, Constant value) {
        constants = Arrays.copyOf(constants, constants.length + 1);
        constants[constants.length - 1] = add(new Field.Fixed(name, value, fields.length));
    }

    private <V> Field<V> add(Field<V> field, Function<? super T, ?> getter) {
        getters = Arrays.copyOf(getters, fields.length + 1);
        getters[field.index()] = getter;
        return add(field);
    }

    private <F extends Field<?>> F add(F field) {
        fields = Arrays.copyOf(fields, fields.length + 1);
        fields[field.index()] = field;
        names = Arrays.copyOf(names, fields.length);
        names[field.index()] = ('"' + field.name() + "\":").toCharArray();
        if (field.isRequired()) {
            requiredFields = Arrays.copyOf(requiredFields, requiredFields.length + 1);
            requiredFields[requiredFields.length - 1] = field;
        }
        return field;
    }

    @Override
    public final @Nullable T read(JsonInput in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.refuse("an object");
            return null;
        }
        return readRest(in, nothingRead(in, in.offset()), 0);
    }

    /** Reads the rest of an object, whose first member is the current token. */
    final @Nullable T readFromMember(JsonInput in, Values values) {
        return readRest(in, values, readMember(values, field(in, 0), 0));
    }

    /**
     * Reads the rest of an object, whose start or one of whose values ends at the current token.
     *
     * @param in the document
     * @param values what was read so far
     * @param first which of the members is expected first
     */
    final @Nullable T readRest(JsonInput in, Values values, int first) {
        int expected = first;
        for (Field<?> field = nextField(in, expected); in.isMember(); field = nextField(in, expected)) {
            expected = readMember(values, field, expected);
        }
        requireAll(values);
        boolean whole = isWhole(values);
        return whole && values.isReadable() ? made(values) : null;
    }

    /** Goes to the next member or to the end of the object, and returns the field of the member if it is known. */
    private @Nullable Field<?> nextField(JsonInput in, int expected) {
        int index = in.expectedMember(names, expected);
        if (index >= 0) {
            return fields[index];
        }
        return in.nextMember() ? field(in, expected) : null;
    }

    /** Reads the current member and returns which is expected behind it. */
    private int readMember(Values values, @Nullable Field<?> field, int expected) {
        JsonInput in = values.in();
        in.path().enterMember(in.offset());
        int next = expected;
        if (field == null) {
            refuseName(values, "one of the members " + names(), Words.quoted(in.text()));
        } else if (values.has(field)) {
            refuseName(values, "each member once", Words.quoted(field.name()) + " again");
        } else {
            in.next();
            values.read(field);
            next = field.index() + 1;
        }
        in.path().leave();
        return next;
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

    /** Finds the field of the current name, first where it stands if the members come as they are written. */
    private @Nullable Field<?> field(JsonInput in, int guess) {
        for (int i = guess; i < fields.length; i++) {
            if (fields[i].isNamed(in)) {
                return fields[i];
            }
        }
        for (int i = 0; i < guess; i++) {
            if (fields[i].isNamed(in)) {
                return fields[i];
            }
        }
        return null;
    }

    private String names() {
        return Arrays.stream(fields).map(Field::name).collect(Collectors.joining(", "));
    }

    private void requireAll(Values values) {
        for (Field<?> field : requiredFields) {
            if (!values.has(field)) {
                values.problem("a member " + Words.quoted(field.name()), "none");
                values.setUnreadable();
            }
        }
    }

    private void report(InvalidValueException refusal, Values values) {
        for (Field<?> field : fields) {
            if (field.name().equals(refusal.field())) {
                values.problem(field, refusal.expected(), refusal.found());
                return;
            }
        }
        values.problem(refusal.expected() + " (" + refusal.field() + ")", refusal.found());
    }

    @Override
    public final void write(T value, JsonOutput out) {
        out.startObject();
        for (Field.Fixed constant : constants) {
            constant.write(value, out);
        }
        writeMembers(value, out);
        out.endObject();
    }

    /**
     * Writes the members behind those that are always the same, in the order in which they are declared. Where a shape does so
     * itself, each getter and each field is known where it is called, and a member that is absent costs next to nothing.
     */
    @SuppressWarnings("unchecked") // a field and its getter are declared together
    void writeMembers(T value, JsonOutput out) {
        for (int i = constants.length; i < fields.length; i++) {
            ((Field<Object>) fields[i]).write(getters[i].apply(value), out);
        }
    }
}
