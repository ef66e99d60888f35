package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.fit.PartKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time between two points: a part of the session, the time between two of them, or several turns that share a time.
 * Its children fill it without a gap.
 *
 * <p>Made while a day is laid out and not changed afterwards.
 */
final class Stretch {

    /** A figure that is not known. */
    static final int UNKNOWN = -1;

    private final int number;
    private final @Nullable PartKind kind;
    private final Supplier<Part> told;
    private @Nullable Part part;
    private final int start;
    private List<Stretch> children = List.of();
    private int end;
    private int plannedStart = UNKNOWN;
    private int plannedEnd = UNKNOWN;
    private int askedStart = UNKNOWN;
    private int askedEnd = UNKNOWN;
    private int usual = UNKNOWN;
    private int shortestByNote = UNKNOWN;

    /**
     * Makes a stretch.
     *
     * @param number its place among the stretches of its day
     * @param kind what part of the session it is, or null if it is none
     * @param told how it is told; for one that is no part, by the part that it is about
     * @param start the point at which it starts
     */
    Stretch(int number, @Nullable PartKind kind, Supplier<Part> told, int start) {
        this.number = number;
        this.kind = kind;
        this.told = told;
        this.start = start;
    }

    int number() {
        return number;
    }

    /** Tells whether it is a part of the session rather than the time between two. */
    boolean isPart() {
        return kind != null;
    }

    boolean is(PartKind sought) {
        return kind == sought;
    }

    /** Tells which part it is; made once, and made twice to no harm where two threads ask at the same time. */
    Part part() {
        Part known = part;
        if (known == null) {
            known = told.get();
            part = known;
        }
        return known;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    void endsAt(int point) {
        end = point;
    }

    List<Stretch> children() {
        return children;
    }

    void holds(Stretch child) {
        if (children.isEmpty()) {
            children = new ArrayList<>();
        }
        children.add(child);
    }

    /** Tells whether some stretches are children of this one, one directly after the other. */
    boolean hasInOrder(List<Stretch> members) {
        int first = children.indexOf(members.get(0));
        int end = first + members.size();
        return first >= 0
                && end <= children.size()
                && children.subList(first, end).equals(members);
    }

    /** Puts some of the children, which follow one another, into a stretch of their own. */
    void group(Stretch group, List<Stretch> members) {
        int first = children.indexOf(members.get(0));
        children.subList(first, first + members.size()).clear();
        children.add(first, group);
        group.children = new ArrayList<>(members);
    }

    /** Takes note of the hours of the plan, in seconds of the day or {@link #UNKNOWN}. */
    void planned(int from, int until) {
        plannedStart = from;
        plannedEnd = until;
    }

    /** Takes note of the hours that a note asks for, in seconds of the day, whether they are held to or not. */
    void askedHours(int from, int until) {
        askedStart = from;
        askedEnd = until;
    }

    /** Tells whether hours of the plan, each known or not, are those that a note asks for. */
    boolean areAsked(int from, int until) {
        return askedStart != UNKNOWN
                && (from == UNKNOWN || from == askedStart)
                && (until == UNKNOWN || until == askedEnd);
    }

    int askedStart() {
        return askedStart;
    }

    int askedEnd() {
        return askedEnd;
    }

    int plannedStart() {
        return plannedStart;
    }

    int plannedEnd() {
        return plannedEnd;
    }

    /** Takes note of a lower end that a note gives, in seconds. */
    void notShorterThan(int seconds) {
        shortestByNote = Math.max(shortestByNote, seconds);
    }

    /** Returns the lower end that the note gives, 0 if it gives an upper end alone, or {@link #UNKNOWN} if it gives none. */
    int shortestByNote() {
        return shortestByNote;
    }

    /** Takes note of how long it is expected to take, in seconds. */
    void usually(int seconds) {
        usual = seconds;
    }

    /** Returns how long it is expected to take, or {@link #UNKNOWN} for what takes the time that is left. */
    int usual() {
        return usual;
    }

    /** Returns how long it is expected to take or, for turns that share a time, they together; 0 if that is not known. */
    int usualTogether() {
        if (isPart() || isGap()) {
            return Math.max(0, usual);
        }
        long together = 0;
        for (Stretch child : children) {
            together += child.usualTogether();
        }
        return (int) Math.min(Times.WHOLE_DAY, together);
    }

    /** Tells whether it is the time between two parts. */
    boolean isGap() {
        return kind == null && children.isEmpty();
    }
}
