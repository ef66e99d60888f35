package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.report.Pointer;
import org.jspecify.annotations.Nullable;

/** What was read of one object, by field, with the places. */
final class Values {

    private final JsonInput in;
    private final int start;
    private final @Nullable Object[] raw;
    /** One more than the offset of each member, zero where there is none. */
    private final int[] places;

    private boolean readable = true;

    Values(JsonInput in, int start, int fields) {
        this.in = in;
        this.start = start;
        this.raw = new @Nullable Object[fields];
        this.places = new int[fields];
    }

    /** Reads the current value as that of a field. */
    void read(Field<?> field) {
        int place = in.offset();
        Object value = field.codec().read(in);
        put(field, place, value);
        if (value == null) {
            setUnreadable();
        }
    }

    void put(Field<?> field, int place, @Nullable Object value) {
        raw[field.index()] = value;
        places[field.index()] = place + 1;
    }

    /** Tells whether every member could be read and none is missing. */
    boolean isReadable() {
        return readable;
    }

    void setUnreadable() {
        readable = false;
    }

    /** Tells whether a member could be read, or is absent and may be. */
    boolean isReadable(Field<?> field) {
        return has(field) ? raw[field.index()] != null : !field.isRequired();
    }

    /** Returns the value of a field, in the form in which the type takes it. */
    <V> V get(Field<V> field) {
        return field.of(raw[field.index()]);
    }

    /** Tells whether the object has the member, readable or not. */
    boolean has(Field<?> field) {
        return places[field.index()] != 0;
    }

    /** Returns the offset of a member, or that of the object if it has no such member. */
    int placeOf(Field<?> field) {
        return has(field) ? places[field.index()] - 1 : start;
    }

    /** Returns the pointer to a member, or to the object if it has no such member. */
    Pointer pointerTo(Field<?> field) {
        Pointer object = in.path().pointer();
        return has(field) ? object.child(field.name()) : object;
    }

    /** Says what is wrong with a member, or with the object that lacks it. */
    void problem(Field<?> field, String expected, String found) {
        in.problems().add(placeOf(field), pointerTo(field), expected, found);
    }

    /** Says what is wrong with the object. */
    void problem(String expected, String found) {
        in.problems().add(start, in.path().pointer(), expected, found);
    }

    JsonInput in() {
        return in;
    }
}
