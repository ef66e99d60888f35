package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** One turn of a record: what is said of it when the floor is given and when it begins, its pauses, its end. */
final class Turn {

    private final Optional<FloorEvent> given;
    private Optional<FloorEvent> begin = Optional.empty();
    private Optional<Sitting> sitting = Optional.empty();
    private Optional<Purpose> purpose = Optional.empty();
    private int slot = Sitting.NONE;
    private int number;

    private Optional<OffsetDateTime> pausedSince = Optional.empty();
    private boolean pausedByMeeting;
    private Duration pauses = Duration.ZERO;
    private boolean contradictory;
    private Optional<FloorEvent> end = Optional.empty();
    private int endNumber;

    Turn(Optional<FloorEvent> given) {
        this.given = given;
    }

    void begin(FloorEvent event, int eventNumber) {
        begin = Optional.of(event);
        number = eventNumber;
    }

    /** Says where the turn is held. */
    void isIn(Sitting where, int plannedSlot) {
        sitting = Optional.of(where);
        slot = plannedSlot;
        purpose = said(FloorEvent::purpose).or(() -> planned().flatMap(SpeakingSlot::purpose));
    }

    void isFor(Optional<Purpose> what) {
        purpose = what;
    }

    boolean hasBegun() {
        return begin.isPresent();
    }

    boolean isPaused() {
        return pausedSince.isPresent();
    }

    void pause(OffsetDateTime at, boolean byMeeting) {
        if (!isPaused()) {
            pausedSince = Optional.of(at);
            pausedByMeeting = byMeeting;
        }
    }

    void resume(OffsetDateTime at) {
        if (pausedSince.isPresent()) {
            Duration pause = Duration.between(pausedSince.get(), at);
            contradictory |= pause.isNegative();
            pauses = pauses.plus(pause);
            pausedSince = Optional.empty();
            pausedByMeeting = false;
        }
    }

    void resumeWithMeeting(OffsetDateTime at) {
        if (pausedByMeeting) {
            resume(at);
        }
    }

    void end(FloorEvent event, int eventNumber) {
        resume(event.at());
        end = Optional.of(event);
        endNumber = eventNumber;
    }

    /** End minus begin minus pauses; empty if there is no end or the record contradicts itself. */
    Optional<Duration> spoken() {
        if (end.isEmpty() || contradictory) {
            return Optional.empty();
        }
        Duration whole = Duration.between(begin.orElseThrow().at(), end.get().at());
        return Optional.of(whole.minus(pauses)).filter(length -> !length.isNegative());
    }

    OffsetDateTime began() {
        return begin.orElseThrow().at();
    }

    Optional<OffsetDateTime> ended() {
        return end.map(FloorEvent::at);
    }

    /** Tells whether the turn is held in a planned slot. */
    boolean isInSlot(int planned) {
        return slot == planned;
    }

    boolean hasEnded() {
        return end.isPresent();
    }

    int number() {
        return number;
    }

    int endNumber() {
        return endNumber;
    }

    /** What is said when it begins, else when the floor is given. */
    <T> Optional<T> said(Function<FloorEvent, Optional<T>> part) {
        return begin.flatMap(part).or(() -> given.flatMap(part));
    }

    private Optional<SpeakingSlot> planned() {
        return slot == Sitting.NONE
                ? Optional.empty()
                : sitting.map(where -> where.segment().slots().get(slot));
    }

    Optional<Sitting> sitting() {
        return sitting;
    }

    Optional<ElementId> name() {
        return said(FloorEvent::turn);
    }

    Optional<Capacity> capacity() {
        return said(FloorEvent::capacity).or(() -> planned().map(SpeakingSlot::capacity));
    }

    Optional<Participant> speaker() {
        return said(FloorEvent::speaker).or(() -> planned().flatMap(SpeakingSlot::speaker));
    }

    Optional<Purpose> purpose() {
        return purpose;
    }

    /** It is an intervention or an answer, which come in runs. */
    boolean isInRun() {
        return purpose.equals(Optional.of(Purpose.INTERVENTION)) || purpose.equals(Optional.of(Purpose.ANSWER));
    }

    boolean isOfFloor() {
        return capacity().filter(OrderNorms::isFloor).isPresent();
    }

    boolean isSelected(SlotSelector selector) {
        return Entry.isSelected(selector, capacity().orElseThrow(), purpose);
    }

    boolean mightBeSelected(SlotSelector selector) {
        return Entry.mightBeSelected(selector, capacity().orElseThrow(), purpose);
    }

    Spot at() {
        Sitting where = sitting.orElseThrow();
        Optional<ElementId> id = planned().map(SpeakingSlot::id).or(this::name);
        String place = slot == Sitting.NONE
                ? where.pointer().toString()
                : where.pointer().child("slots").child(slot).toString();
        return new Spot(place, id, Optional.of(where.segment().id()), OptionalInt.of(number));
    }

    /** The turn as the norms of order and of people look at it. */
    Entry entry() {
        ElementId id = at().id().orElseGet(() -> ElementId.of("turn-" + number));
        return new Entry(
                id,
                at(),
                true,
                capacity().orElseThrow(),
                purpose,
                speaker(),
                Optional.empty(),
                Allotment.unstated(),
                Optional.empty());
    }
}
