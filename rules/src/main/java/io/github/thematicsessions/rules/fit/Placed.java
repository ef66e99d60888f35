package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.fit.PartKind;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A segment at its place in a plan, and how its parts are told.
 *
 * @param segment the segment
 * @param day the index of its day
 * @param index its index in that day
 * @param date the date of that day
 */
record Placed(Segment segment, int day, int index, Optional<LocalDate> date) {

    private static final Pointer DAYS = Pointer.root().child("days");

    static Pointer day(int index) {
        return DAYS.child(index);
    }

    private Pointer pointer() {
        return day(day).child("segments").child(index);
    }

    Location at() {
        return new Location(pointer(), Optional.of(segment.id()), Optional.empty(), date, segment.time());
    }

    Part part() {
        return new Part(
                PartKind.SEGMENT, at(), OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Location slotAt(int slot) {
        SpeakingSlot planned = segment.slots().get(slot);
        return new Location(
                pointer().child("slots").child(slot),
                Optional.of(planned.id()),
                Optional.of(segment.id()),
                date,
                planned.time());
    }

    Part slot(int slot, PartKind kind) {
        SpeakingSlot planned = segment.slots().get(slot);
        return new Part(
                kind,
                slotAt(slot),
                OptionalInt.empty(),
                Optional.of(planned.capacity()),
                planned.purpose(),
                Optional.empty());
    }

    /** Returns where a turn would stand that the plan does not name. */
    Location unnamed() {
        return new Location(
                pointer().child("slots"), Optional.empty(), Optional.of(segment.id()), date, Optional.empty());
    }

    Part unnamed(PartKind kind, ExpectedTurn turn, int number) {
        return new Part(
                kind,
                unnamed(),
                number == Turn.ALONE ? OptionalInt.empty() : OptionalInt.of(number),
                Optional.ofNullable(turn.capacity()),
                Optional.of(turn.purpose()),
                Optional.of(turn.asked().provision()));
    }

    /** Tells of the time of the floor in a segment without a slot for it. */
    Part floor() {
        return new Part(
                PartKind.DISCUSSION,
                unnamed(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
