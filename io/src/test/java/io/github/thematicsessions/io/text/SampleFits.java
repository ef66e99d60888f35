package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.fit.Conflict;
import io.github.thematicsessions.core.fit.Demand;
import io.github.thematicsessions.core.fit.DemandKind;
import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.fit.PartKind;
import io.github.thematicsessions.core.fit.Remedy;
import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Parts, demands and conflicts, put together by hand. */
final class SampleFits {

    private static final Optional<LocalDate> DATE = Optional.of(LocalDate.of(2017, 10, 12));
    private static final NoteId NOTE = NoteId.of("a-note");

    private SampleFits() {}

    static Part day() {
        return new Part(PartKind.DAY, at(null, null, null), OptionalInt.of(1), none(), none(), none());
    }

    static Part meeting(int number) {
        return new Part(PartKind.MEETING, at(null, null, null), OptionalInt.of(number), none(), none(), none());
    }

    static Part segment(String id, @Nullable String hours) {
        return new Part(PartKind.SEGMENT, at(id, null, hours), OptionalInt.empty(), none(), none(), none());
    }

    static Part sideEvent(String id, @Nullable String hours) {
        return new Part(PartKind.SIDE_EVENT, at(id, null, hours), OptionalInt.empty(), none(), none(), none());
    }

    /** A turn of the plan in panel-1. */
    static Part slot(String id, Capacity capacity, @Nullable Purpose purpose) {
        return slot(id, "panel-1", capacity, purpose);
    }

    static Part slot(String id, String within, Capacity capacity, @Nullable Purpose purpose) {
        return new Part(
                PartKind.SLOT,
                at(id, within, null),
                OptionalInt.empty(),
                Optional.of(capacity),
                Optional.ofNullable(purpose),
                none());
    }

    /** The time of the floor in panel-1. */
    static Part discussion(@Nullable String id) {
        return new Part(
                PartKind.DISCUSSION,
                at(id, "panel-1", null),
                OptionalInt.empty(),
                Optional.of(Capacity.MODERATOR),
                Optional.of(Purpose.INTERACTIVE_DISCUSSION),
                none());
    }

    /** A turn in panel-1 that a provision asks for; the number 0 stands for none. */
    static Part asked(Capacity capacity, Purpose purpose, int number, String provision) {
        return new Part(
                PartKind.SLOT,
                at(null, "panel-1", null),
                number == 0 ? OptionalInt.empty() : OptionalInt.of(number),
                Optional.of(capacity),
                Optional.of(purpose),
                Optional.of(ProvisionId.of(provision)));
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    private static Location at(@Nullable String id, @Nullable String within, @Nullable String hours) {
        return new Location(
                Pointer.parse("/days/0"),
                Optional.ofNullable(id).map(ElementId::of),
                Optional.ofNullable(within).map(ElementId::of),
                DATE,
                Optional.ofNullable(hours).map(TimeRange::parse));
    }

    /** A demand of the plan for an hour. */
    static Demand hour(DemandKind kind, Part part, String clock) {
        return new Demand(kind, part, none(), Optional.of(LocalTime.parse(clock)), none(), none(), none());
    }

    /** A demand of the plan for a length. */
    static Demand length(DemandKind kind, Part part, String length) {
        return new Demand(kind, part, none(), none(), Optional.of(Duration.parse(length)), none(), none());
    }

    static Demand takes(Part part, String length) {
        return length(DemandKind.TAKES_AT_LEAST, part, length);
    }

    static Demand gives(Part part, String length) {
        return length(DemandKind.TAKES_AT_MOST, part, length);
    }

    /** A demand of the order of time. */
    static Demand order(DemandKind kind, Part part, Part other) {
        return new Demand(kind, part, Optional.of(other), none(), none(), none(), none());
    }

    /** The same with a second part. */
    static Demand with(Demand demand, Part other) {
        return new Demand(
                demand.kind(),
                demand.part(),
                Optional.of(other),
                demand.clock(),
                demand.length(),
                demand.provision(),
                demand.citation());
    }

    /** The same, asked for by a note. */
    static Demand by(Demand demand, String provision, String locator) {
        return new Demand(
                demand.kind(),
                demand.part(),
                demand.other(),
                demand.clock(),
                demand.length(),
                Optional.of(ProvisionId.of(provision)),
                Optional.of(new Citation(NOTE, Locator.of(locator))));
    }

    static Conflict conflict(String needed, String available, Demand... demands) {
        return new Conflict(1, Arrays.asList(demands), Duration.parse(needed), Duration.parse(available), List.of());
    }

    static Conflict with(Conflict conflict, Remedy... remedies) {
        return new Conflict(
                conflict.day(), conflict.demands(), conflict.needed(), conflict.available(), Arrays.asList(remedies));
    }

    static Remedy.Cut cut(Part part, String to, String by) {
        return new Remedy.Cut(part, Duration.parse(to), Duration.parse(by));
    }

    static Remedy.Move move(Part part, @Nullable String start, @Nullable String end, String by) {
        return new Remedy.Move(
                part,
                Optional.ofNullable(start).map(LocalTime::parse),
                Optional.ofNullable(end).map(LocalTime::parse),
                Duration.parse(by));
    }

    static Remedy.Waive waive(Part part, String provision) {
        return new Remedy.Waive(part, ProvisionId.of(provision));
    }
}
