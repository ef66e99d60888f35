package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.DemandKind;
import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.fit.PartKind;
import io.github.thematicsessions.core.note.Ground;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The points, stretches and claims of one day while it is laid out, in the order of the plan.
 *
 * <p>Not thread-safe: each layout has its own.
 */
final class DayNetwork {

    /** The first point that is made; point 0 is midnight. */
    private static final int FIRST_POINT = 1;

    private final Claims claims = new Claims();
    private final List<Stretch> stretches = new ArrayList<>();
    private int points = FIRST_POINT;

    int point() {
        return points++;
    }

    /** Starts a part of the session at a point. */
    Stretch part(PartKind kind, Supplier<Part> told, int start) {
        return add(new Stretch(stretches.size(), kind, told, start));
    }

    /** Makes a stretch between two points that is no part of the session, and is told by the part that it is about. */
    Stretch between(Stretch about, int from, int until) {
        Stretch stretch = add(new Stretch(stretches.size(), null, about::part, from));
        stretch.endsAt(until);
        return stretch;
    }

    private Stretch add(Stretch stretch) {
        stretches.add(stretch);
        return stretch;
    }

    void startsFrom(Stretch of, int second, @Nullable Ground asked) {
        claims.add(0, of.start(), second, DemandKind.STARTS_NOT_BEFORE, of, null, null, asked);
    }

    void startsUntil(Stretch of, int second, @Nullable Ground asked) {
        claims.add(of.start(), 0, -second, DemandKind.STARTS_NOT_AFTER, of, null, null, asked);
    }

    void startsAt(Stretch of, int second, @Nullable Ground asked) {
        startsFrom(of, second, asked);
        startsUntil(of, second, asked);
    }

    void endsFrom(Stretch of, int second, @Nullable Ground asked) {
        claims.add(0, of.end(), second, DemandKind.ENDS_NOT_BEFORE, of, null, null, asked);
    }

    void endsUntil(Stretch of, int second, @Nullable Ground asked) {
        claims.add(of.end(), 0, -second, DemandKind.ENDS_NOT_AFTER, of, null, null, asked);
    }

    void endsAt(Stretch of, int second, @Nullable Ground asked) {
        endsFrom(of, second, asked);
        endsUntil(of, second, asked);
    }

    void takesAtLeast(Stretch of, int seconds, @Nullable Ground asked) {
        claims.add(of.start(), of.end(), seconds, DemandKind.TAKES_AT_LEAST, of, null, of, asked);
    }

    void takesAtMost(Stretch of, int seconds, @Nullable Ground asked) {
        claims.add(of.end(), of.start(), -seconds, DemandKind.TAKES_AT_MOST, of, null, of, asked);
    }

    /** Says that turns which follow one another share a time. */
    void takeTogether(Stretch group, Stretch last, int least, int most, Ground asked) {
        if (least > 0) {
            claims.add(group.start(), group.end(), least, DemandKind.TAKES_AT_LEAST, group, last, group, asked);
        }
        claims.add(group.end(), group.start(), -most, DemandKind.TAKES_AT_MOST, group, last, group, asked);
    }

    /** Says that a part follows another, whatever lies between them. */
    void follows(Stretch part, Stretch other, @Nullable Ground asked) {
        claims.add(other.end(), part.start(), 0, DemandKind.FOLLOWS, part, other, null, asked);
    }

    void followsWithin(Stretch part, Stretch other, Stretch gap, int seconds) {
        claims.add(part.start(), other.end(), -seconds, DemandKind.FOLLOWS_CLOSELY, part, other, gap, null);
    }

    void startsWithin(Stretch part, Stretch outer, @Nullable Ground asked) {
        claims.add(outer.start(), part.start(), 0, DemandKind.LIES_WITHIN, part, outer, null, asked);
    }

    void endsWithin(Stretch part, Stretch outer, @Nullable Ground asked) {
        claims.add(part.end(), outer.end(), 0, DemandKind.LIES_WITHIN, part, outer, null, asked);
    }

    void fillsFrom(Stretch part, Stretch outer, Stretch gap, int seconds) {
        claims.add(part.start(), outer.start(), -seconds, DemandKind.FILLS, part, outer, gap, null);
    }

    void fillsUntil(Stretch part, Stretch outer, Stretch gap, int seconds) {
        claims.add(outer.end(), part.end(), -seconds, DemandKind.FILLS, part, outer, gap, null);
    }

    List<Stretch> stretches() {
        return stretches;
    }

    Claims claims() {
        return claims;
    }

    TemporalNetwork network() {
        return claims.network(points);
    }
}
