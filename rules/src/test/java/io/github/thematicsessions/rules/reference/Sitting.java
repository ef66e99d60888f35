package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.time.Allotment;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A planned segment and all that a record says of it. */
final class Sitting {

    static final int NONE = -1;

    /** Somebody asks for the floor. */
    record Request(int number, FloorEvent event) {}

    private final Segment segment;
    private final Pointer pointer;
    private final Optional<LocalDate> plannedDate;
    private final boolean covered;
    private final List<Integer> events = new ArrayList<>();
    private final List<OffsetDateTime> times = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();
    private final List<Integer> openings = new ArrayList<>();
    private Optional<Turn> discussion = Optional.empty();
    private boolean runs;

    Sitting(Segment segment, Pointer pointer, Optional<LocalDate> plannedDate, boolean covered) {
        this.segment = segment;
        this.pointer = pointer;
        this.plannedDate = plannedDate;
        this.covered = covered;
    }

    Segment segment() {
        return segment;
    }

    Pointer pointer() {
        return pointer;
    }

    Optional<LocalDate> plannedDate() {
        return plannedDate;
    }

    boolean isCovered() {
        return covered;
    }

    int slot(Optional<ElementId> id) {
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (id.equals(Optional.of(segment.slots().get(slot).id()))) {
                return slot;
            }
        }
        return NONE;
    }

    int discussionSlot() {
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (segment.slots().get(slot).purpose().equals(Optional.of(Purpose.INTERACTIVE_DISCUSSION))) {
                return slot;
            }
        }
        return NONE;
    }

    void happens(int number, OffsetDateTime at) {
        events.add(number);
        times.add(at);
    }

    void asks(int number, FloorEvent event) {
        requests.add(new Request(number, event));
    }

    void begins(Turn turn) {
        turns.add(turn);
    }

    void opens(Turn leader) {
        openings.add(leader.number());
        discussion = Optional.of(leader);
    }

    Optional<Turn> closes() {
        Optional<Turn> closed = discussion;
        discussion = Optional.empty();
        return closed;
    }

    Optional<Turn> discussion() {
        return discussion;
    }

    boolean wasOpened() {
        return !openings.isEmpty();
    }

    /** It still runs when the record breaks off. */
    void stillRuns() {
        runs = true;
    }

    boolean isRecorded() {
        return !events.isEmpty();
    }

    OffsetDateTime began() {
        return times.get(0);
    }

    OffsetDateTime ended() {
        return times.get(times.size() - 1);
    }

    /** More of it may follow, or somebody spoke and nobody knows in what role. */
    boolean isOpen() {
        return !isRecorded()
                || runs
                || turns.stream().anyMatch(turn -> turn.capacity().isEmpty());
    }

    Spot at() {
        OptionalInt first = isRecorded() ? OptionalInt.of(events.get(0)) : OptionalInt.empty();
        return new Spot(pointer.toString(), Optional.of(segment.id()), Optional.empty(), first);
    }

    /** The turns of which it is known in what role somebody spoke, in the order in which they began. */
    List<Turn> turns() {
        return turns.stream().filter(turn -> turn.capacity().isPresent()).toList();
    }

    /** What became of the segment and of each of its slots in which somebody spoke. */
    List<Went> courses() {
        List<Went> courses = new ArrayList<>();
        if (isRecorded()) {
            Optional<OffsetDateTime> over = runs ? Optional.empty() : Optional.of(ended());
            List<Turn> spoken = turns.stream()
                    .filter(turn -> !turn.purpose().equals(Optional.of(Purpose.INTERACTIVE_DISCUSSION)))
                    .toList();
            courses.add(Went.of(at(), Allotment.unstated(), began(), over, spoken));
        }
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            int planned = slot;
            List<Turn> held =
                    turns.stream().filter(turn -> turn.isInSlot(planned)).toList();
            if (!held.isEmpty()) {
                courses.add(course(segment.slots().get(slot), held));
            }
        }
        return courses;
    }

    /** A slot has ended with the last of its turns that ended, once all of them have. */
    private static Went course(SpeakingSlot slot, List<Turn> held) {
        Optional<OffsetDateTime> ended = held.stream().allMatch(Turn::hasEnded)
                ? held.stream().max(Comparator.comparingInt(Turn::endNumber)).flatMap(Turn::ended)
                : Optional.empty();
        Turn first = held.get(0);
        return Went.of(first.at(), slot.allotted(), first.began(), ended, held);
    }

    List<Request> requests() {
        return requests;
    }

    /** Requests before the discussion was first opened; none if it was not. */
    List<Request> earlyRequests() {
        return requests.stream()
                .filter(request -> wasOpened() && request.number() < openings.get(0))
                .toList();
    }

    /** As planned, else as many as had asked before the floor was first taken; known from then on. */
    Optional<Integer> inscribed(int when) {
        if (segment.inscribed().isPresent()) {
            return Optional.of(segment.inscribed().getAsInt());
        }
        Optional<Turn> first = turns().stream()
                .filter(turn -> turn.isInRun() && turn.isOfFloor())
                .findFirst();
        if (first.isEmpty() || first.get().number() > when) {
            return Optional.empty();
        }
        long asked = requests.stream()
                .filter(request -> request.number() < first.get().number())
                .count();
        return Optional.of((int) asked).filter(number -> number > 0);
    }

    /** Each turn. */
    List<Entry> everyTurn() {
        return turns().stream().map(Turn::entry).toList();
    }

    /**
     * Each turn, but of interventions and answers that follow one another the first and the last of each kind, and that
     * with which the floor goes on last.
     */
    List<Entry> tellingTurns() {
        List<Entry> telling = new ArrayList<>();
        List<Turn> stretch = new ArrayList<>();
        for (Turn turn : turns()) {
            if (turn.isInRun()) {
                stretch.add(turn);
            } else {
                telling.addAll(telling(stretch));
                stretch.clear();
                telling.add(turn.entry());
            }
        }
        telling.addAll(telling(stretch));
        return telling;
    }

    private static List<Entry> telling(List<Turn> stretch) {
        List<Entry> telling = new ArrayList<>();
        for (int index = 0; index < stretch.size(); index++) {
            boolean first = !kinds(stretch.subList(0, index)).contains(kind(stretch.get(index)));
            boolean last = !kinds(stretch.subList(index + 1, stretch.size())).contains(kind(stretch.get(index)));
            if (first || last || index == lastRunOfFloor(stretch)) {
                telling.add(stretch.get(index).entry());
            }
        }
        return telling;
    }

    private record Kind(Optional<Capacity> capacity, Optional<Purpose> purpose) {}

    private static Kind kind(Turn turn) {
        return new Kind(turn.capacity(), turn.purpose());
    }

    private static List<Kind> kinds(List<Turn> turns) {
        return turns.stream().map(Sitting::kind).toList();
    }

    /** Where the floor speaks for the first time, or for the first time after an answer, for the last time. */
    private static int lastRunOfFloor(List<Turn> stretch) {
        int last = NONE;
        boolean floorSpeaks = false;
        for (int index = 0; index < stretch.size(); index++) {
            Entry entry = stretch.get(index).entry();
            if (OrderNorms.isFloor(entry) && !floorSpeaks) {
                last = index;
            }
            floorSpeaks = OrderNorms.isFloor(entry) || (floorSpeaks && !OrderNorms.isAnswer(entry));
        }
        return last;
    }

    private record Known(Kind kind, Optional<Participant> speaker) {}

    /** Each turn, but an intervention or an answer of the same speaker once. */
    List<Entry> people() {
        List<Entry> people = new ArrayList<>();
        Set<Known> known = new HashSet<>();
        for (Turn turn : turns()) {
            if (!turn.isInRun() || known.add(new Known(kind(turn), turn.speaker()))) {
                people.add(turn.entry());
            }
        }
        return people;
    }
}
