package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.InvalidValueException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document, as an RFC 6901 JSON Pointer: {@code /days/0/segments/1/start}. The root is the empty text.
 *
 * <p>Pointers share their beginnings and make their text when it is asked for. Immutable and thread-safe.
 */
public final class Pointer implements Comparable<Pointer> {

    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pointer ROOT = new Pointer(null, "", -1);

    private final @Nullable Pointer parent;
    private final String name;
    private final int index;

    private Pointer(@Nullable Pointer parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /**
     * Returns the pointer to the whole document.
     *
     * @return the root
     */
    public static Pointer root() {
        return ROOT;
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text the text of a JSON Pointer
     * @return the pointer
     * @throws InvalidValueException if the text is no JSON Pointer
     */
    public static Pointer parse(String text) {
        Pointer pointer = ROOT;
        int slash = 0;
        while (slash < text.length()) {
            InvalidValueException.unless(text.charAt(slash) == '/', "pointer", "a JSON Pointer, as /days/0", text);
            int next = text.indexOf('/', slash + 1);
            int end = next < 0 ? text.length() : next;
            pointer = pointer.child(unescape(text.substring(slash + 1, end), text));
            slash = end;
        }
        return pointer;
    }

    private static String unescape(String token, String text) {
        for (int tilde = token.indexOf('~'); tilde >= 0; tilde = token.indexOf('~', tilde + 1)) {
            boolean known = tilde + 1 < token.length() && "01".indexOf(token.charAt(tilde + 1)) >= 0;
            InvalidValueException.unless(known, "pointer", "~0 or ~1 after a tilde", text);
        }
        return token.replace("~1", "/").replace("~0", "~");
    }

    /**
     * Points at a member of the object at this place.
     *
     * @param member the name of the member
     * @return the pointer
     */
    public Pointer child(String member) {
        return new Pointer(this, member, -1);
    }

    /**
     * Points at an element of the array at this place.
     *
     * @param element the index, from 0
     * @return the pointer
     * @throws InvalidValueException if the index is negative
     */
    public Pointer child(int element) {
        InvalidValueException.unless(element >= 0, "index", "an index from 0", element);
        return new Pointer(this, "", element);
    }

    /**
     * Orders by the place in the document: step by step, elements of an array by their index, members by their name. What
     * holds a place comes before it.
     *
     * @param other the other pointer
     * @return negative, zero or positive as this pointer comes before, is equal to or comes after the other
     */
    @Override
    public int compareTo(Pointer other) {
        List<Pointer> steps = steps();
        List<Pointer> others = other.steps();
        int common = Math.min(steps.size(), others.size());
        for (int step = 0; step < common; step++) {
            int order = steps.get(step).compareStep(others.get(step));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(steps.size(), others.size());
    }

    private int compareStep(Pointer other) {
        int order = Integer.compare(elementIndex(), other.elementIndex());
        return order == 0 ? token().compareTo(other.token()) : order;
    }

    /** The index of an element, also of one that was read from text; -1 for a member. */
    private int elementIndex() {
        boolean number = index < 0 && INDEX.matcher(name).matches();
        return number ? Integer.parseInt(name) : index;
    }

    private String token() {
        return index >= 0 ? Integer.toString(index) : name;
    }

    /** Returns the pointers from the first step to this one. */
    private List<Pointer> steps() {
        List<Pointer> steps = new ArrayList<>();
        for (Pointer pointer = this; pointer.parent != null; pointer = pointer.parent) {
            steps.add(pointer);
        }
        Collections.reverse(steps);
        return steps;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pointer that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /**
     * Returns the text, which {@link #parse(String)} reads.
     *
     * @return the JSON Pointer with {@code ~} and {@code /} escaped
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Pointer step : steps()) {
            text.append('/').append(escape(step.token()));
        }
        return text.toString();
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
