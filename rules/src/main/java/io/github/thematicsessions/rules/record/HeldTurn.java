package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One turn while it is held. The object is used again for the next turn, so that a turn that keeps to everything leaves
 * nothing behind. A reference is only written where it changes: to write one costs more than to read several.
 */
final class HeldTurn {

    static final long UNKNOWN = -1;

    private static final long NANOS = 1_000_000_000L;
    private static final long LONGEST_SECONDS = 9_000_000_000L;

    private @Nullable FloorEvent given;
    private @Nullable FloorEvent begin;
    private @Nullable FloorEvent end;
    private int event;
    private long second;
    private int nano;
    private @Nullable HeldSegment segment;
    private int slot = HeldSegment.NO_SLOT;
    private @Nullable Capacity capacity;
    private @Nullable Purpose purpose;
    private Cell cell = Cell.IGNORED;
    private @Nullable OffsetDateTime paused;
    private boolean pausedByMeeting;
    private long pausedNanos;
    private boolean contradictory;
    private boolean told;

    /** Makes the object ready for another turn; what the next one sets in any case stays until then. */
    void clear() {
        if (given != null) {
            given = null;
        }
        if (end != null) {
            end = null;
        }
        begin = null;
        slot = HeldSegment.NO_SLOT;
        pausedByMeeting = false;
        pausedNanos = 0;
        contradictory = false;
        told = false;
    }

    /** Takes note that another turn has begun while this one runs. */
    void tell() {
        told = true;
    }

    boolean isTold() {
        return told;
    }

    void give(FloorEvent said) {
        given = said;
    }

    void begin(int number, FloorEvent said, long atSecond) {
        event = number;
        begin = said;
        second = atSecond;
        nano = said.at().getNano();
    }

    /** Says where the turn is held; in what role somebody speaks is said by the events or else by the plan. */
    void in(@Nullable HeldSegment heldIn, int plannedSlot) {
        slot = plannedSlot;
        if (segment != heldIn) {
            segment = heldIn;
        }
        Capacity role = begin == null ? null : begin.capacity().orElse(null);
        role = role == null && given != null ? given.capacity().orElse(null) : role;
        role = role == null && heldIn != null && slot != HeldSegment.NO_SLOT ? heldIn.capacity(slot) : role;
        if (capacity != role) {
            capacity = role;
        }
    }

    /** Returns for what somebody speaks, as the events say or else the plan. */
    @Nullable
    Purpose saidPurpose() {
        Purpose what = begin == null ? null : begin.purpose().orElse(null);
        what = what == null && given != null ? given.purpose().orElse(null) : what;
        return what == null && segment != null && slot != HeldSegment.NO_SLOT ? segment.purpose(slot) : what;
    }

    void is(@Nullable Purpose what) {
        if (purpose != what) {
            purpose = what;
        }
    }

    void judgedBy(Cell judging) {
        if (cell != judging) {
            cell = judging;
        }
    }

    boolean hasBegun() {
        return begin != null;
    }

    boolean isPaused() {
        return paused != null;
    }

    boolean isPausedByMeeting() {
        return pausedByMeeting;
    }

    void pause(OffsetDateTime at, boolean byMeeting) {
        paused = at;
        pausedByMeeting = byMeeting;
    }

    void resume(OffsetDateTime at) {
        OffsetDateTime since = paused;
        if (since != null) {
            long nanos = between(since.toEpochSecond(), since.getNano(), at.toEpochSecond(), at.getNano());
            contradictory |= nanos < 0;
            pausedNanos = Lengths.sum(pausedNanos, nanos);
            paused = null;
            pausedByMeeting = false;
        }
    }

    /** Returns how long was spoken until an event, in nanoseconds, or {@link #UNKNOWN} if the record contradicts itself. */
    long spokenUntil(OffsetDateTime at, long atSecond) {
        resume(at);
        if (begin == null || contradictory) {
            return UNKNOWN;
        }
        long nanos = between(second, nano, atSecond, at.getNano());
        return nanos < pausedNanos ? UNKNOWN : nanos - pausedNanos;
    }

    /** Takes note of the end, for whatever is to be said of the turn. */
    void end(FloorEvent said) {
        end = said;
    }

    private static long between(long fromSecond, int fromNano, long untilSecond, int untilNano) {
        long seconds = Math.max(-LONGEST_SECONDS, Math.min(LONGEST_SECONDS, untilSecond - fromSecond));
        return seconds * NANOS + (untilNano - fromNano);
    }

    @Nullable
    ElementId name() {
        return name(begin, given);
    }

    /** Returns the slot that the events name. */
    @Nullable
    ElementId saidSlot() {
        ElementId said = begin == null ? null : begin.slot().orElse(null);
        return said == null && given != null ? given.slot().orElse(null) : said;
    }

    /** Returns the segment that the events name. */
    @Nullable
    ElementId saidSegment() {
        ElementId said = begin == null ? null : begin.segment().orElse(null);
        return said == null && given != null ? given.segment().orElse(null) : said;
    }

    /** Tells whether a segment is where the turn is held, or what was said of it before. */
    boolean isInSegment(ElementId named) {
        HeldSegment within = segment;
        return named.equals(saidSegment()) || (within != null && named.equals(within.id()));
    }

    /** Tells whether a slot is the one in which the turn is said to be held. */
    boolean isInSlot(ElementId named) {
        return named.equals(saidSlot());
    }

    /** Tells whether the events say that another turn is answered. */
    boolean isAnswer() {
        return (begin != null && begin.answerTo().isPresent())
                || (given != null && given.answerTo().isPresent());
    }

    static @Nullable ElementId name(@Nullable FloorEvent begin, @Nullable FloorEvent given) {
        ElementId name = begin == null ? null : begin.turn().orElse(null);
        return name == null && given != null ? given.turn().orElse(null) : name;
    }

    static @Nullable Participant speaker(@Nullable FloorEvent begin, @Nullable FloorEvent given) {
        Participant speaker = begin == null ? null : begin.speaker().orElse(null);
        return speaker == null && given != null ? given.speaker().orElse(null) : speaker;
    }

    @Nullable
    HeldSegment segment() {
        return segment;
    }

    int slot() {
        return slot;
    }

    @Nullable
    Capacity capacity() {
        return capacity;
    }

    @Nullable
    Purpose purpose() {
        return purpose;
    }

    @Nullable
    Participant speaker() {
        Participant speaker = speaker(begin, given);
        HeldSegment within = segment;
        return speaker == null && within != null && slot != HeldSegment.NO_SLOT ? within.speaker(slot) : speaker;
    }

    Cell cell() {
        return cell;
    }

    /** Returns the number of the event with which the turn began. */
    int event() {
        return event;
    }

    @Nullable
    FloorEvent given() {
        return given;
    }

    @Nullable
    FloorEvent begin() {
        return begin;
    }

    /** Returns where the turn was held, now that it has ended. */
    Location endedAt(FloorEvent said) {
        end = said;
        return at();
    }

    /** Returns where the turn was held, as far as it has come. */
    Location at() {
        FloorEvent first = begin;
        FloorEvent last = end;
        Optional<OffsetDateTime> ended = last == null ? Optional.empty() : Optional.of(last.at());
        Optional<Occurrence> occurrence =
                first == null ? Optional.empty() : Optional.of(new Occurrence(event, first.at(), ended));
        HeldSegment within = segment;
        return within == null
                ? new Location(
                        Pointer.root(),
                        Optional.ofNullable(name()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        occurrence)
                : within.turnAt(slot, name(), occurrence);
    }
}
