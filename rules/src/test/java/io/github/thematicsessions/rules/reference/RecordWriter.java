package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Writes a record of a session as somebody at the podium might: mostly by the plan, not always whole, not always right. */
final class RecordWriter {

    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 10, 12);
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(2);

    private final ThematicSession session;
    private final Random random;
    private final Mistakes mistakes;
    private final Delegates delegates;
    private final List<FloorEvent> events = new ArrayList<>();
    private OffsetDateTime now = FIRST_DAY.atTime(10, 0).atOffset(OFFSET);
    private int turns;

    RecordWriter(ThematicSession session, Random random) {
        this.session = session;
        this.random = random;
        this.mistakes = new Mistakes(session, random);
        this.delegates = new Delegates(random);
    }

    FloorRecord write() {
        for (int day = 0; day < session.days().size(); day++) {
            write(session.days().get(day), day);
        }
        if (chance(30) && !events.isEmpty()) {
            events.subList(random.nextInt(events.size()), events.size()).clear();
        }
        if (chance(60)) {
            mistakes.make(events);
        }
        return FloorRecord.builder()
                .session(named())
                .covers(covers())
                .events(events)
                .build();
    }

    /** Mostly of this session; some records do not say, and some are of another. */
    private Optional<ElementId> named() {
        return maybe(90, chance(90) ? session.id() : ElementId.of("another-session"));
    }

    private List<ElementId> covers() {
        List<ElementId> covers = new ArrayList<>();
        if (chance(40)) {
            session.segments().stream()
                    .map(Segment::id)
                    .filter(segment -> chance(50))
                    .forEach(covers::add);
        }
        return covers;
    }

    private boolean chance(int ofHundred) {
        return random.nextInt(100) < ofHundred;
    }

    private <T> Optional<T> maybe(int ofHundred, T value) {
        return chance(ofHundred) ? Optional.of(value) : Optional.empty();
    }

    private void write(Day day, int index) {
        LocalDate date = day.date().filter(known -> known.getYear() == 2017).orElse(FIRST_DAY.plusDays(index));
        now = date.atTime(10, 0).atOffset(OFFSET);
        List<Segment> segments = new ArrayList<>(day.segments());
        if (segments.size() > 1 && chance(5)) {
            Collections.swap(segments, 0, 1);
        }
        for (Segment segment : segments) {
            if (chance(segment.kind().isPlenary() ? 96 : 8)) {
                write(segment, date);
            }
        }
    }

    private void write(Segment segment, LocalDate date) {
        LocalTime planned = segment.start().orElse(now.toLocalTime());
        if (chance(80)) {
            now = date.atTime(planned).atOffset(OFFSET).plusSeconds(chance(20) ? random.nextInt(120) - 20 : 0);
        }
        if (chance(30)) {
            add(event(FloorEventKind.MEETING_OPENED).segment(maybe(50, segment.id())));
        }
        if (segment.kind().isPanel() && chance(5)) {
            request(segment);
        }
        boolean discussed = false;
        for (SpeakingSlot slot : slots(segment)) {
            if (slot.purpose().equals(Optional.of(Purpose.INTERACTIVE_DISCUSSION))) {
                discuss(segment, Optional.of(slot));
                discussed = true;
            } else if (!isOfDiscussion(slot) || chance(20)) {
                speak(segment, Optional.of(slot), slot.capacity(), slot.purpose());
            }
        }
        if (!discussed && segment.kind().isPanel() && chance(40)) {
            discuss(segment, Optional.empty());
        }
        if (chance(40)) {
            add(event(FloorEventKind.MEETING_CLOSED).segment(maybe(30, segment.id())));
        }
    }

    private static boolean isOfDiscussion(SpeakingSlot slot) {
        return slot.purpose().equals(Optional.of(Purpose.INTERVENTION))
                || slot.purpose().equals(Optional.of(Purpose.ANSWER));
    }

    private List<SpeakingSlot> slots(Segment segment) {
        List<SpeakingSlot> slots = new ArrayList<>(segment.slots());
        if (slots.size() > 1 && chance(10)) {
            Collections.swap(slots, random.nextInt(slots.size()), random.nextInt(slots.size()));
        }
        slots.removeIf(slot -> chance(3));
        return slots;
    }

    private void discuss(Segment segment, Optional<SpeakingSlot> slot) {
        Capacity leader = slot.map(SpeakingSlot::capacity).orElse(Capacity.MODERATOR);
        if (chance(92)) {
            add(event(FloorEventKind.DISCUSSION_OPENED)
                    .segment(maybe(50, segment.id()))
                    .slot(slot.map(SpeakingSlot::id).filter(id -> chance(50)))
                    .capacity(maybe(slot.isPresent() ? 20 : 80, leader))
                    .speaker(maybe(20, (Participant) MemberState.of("DE"))));
        }
        int requests = random.nextInt(7);
        for (int request = 0; request < requests; request++) {
            request(segment);
        }
        int interventions = random.nextInt(6);
        for (int intervention = 0; intervention < interventions; intervention++) {
            speak(segment, Optional.empty(), delegates.capacity(), maybe(20, Purpose.INTERVENTION));
            if (chance(40)) {
                speak(segment, Optional.empty(), delegates.panelist(), maybe(30, Purpose.ANSWER));
            }
            if (chance(8)) {
                speak(segment, Optional.empty(), leader, maybe(30, Purpose.OTHER));
            }
        }
        if (chance(80)) {
            add(event(FloorEventKind.DISCUSSION_CLOSED).segment(maybe(30, segment.id())));
        }
    }

    private void request(Segment segment) {
        Capacity capacity = delegates.capacity();
        add(event(FloorEventKind.REQUEST)
                .segment(maybe(40, segment.id()))
                .capacity(maybe(50, capacity))
                .speaker(maybe(50, delegates.speaker(capacity))));
    }

    /** One turn, from the floor being given to its end. */
    private void speak(Segment segment, Optional<SpeakingSlot> slot, Capacity capacity, Optional<Purpose> purpose) {
        boolean bySlot = slot.isPresent() && chance(80);
        Optional<ElementId> name = maybe(50, ElementId.of("t" + turns++));
        boolean given = chance(15);
        if (given) {
            add(event(FloorEventKind.FLOOR_GIVEN)
                    .turn(name.filter(known -> chance(80)))
                    .slot(slot.map(SpeakingSlot::id).filter(id -> bySlot))
                    .capacity(maybe(50, capacity))
                    .answerTo(maybe(10, ElementId.of("t0"))));
        }
        FloorEvent.Builder begin = event(FloorEventKind.BEGIN);
        begin.turn(name).segment(maybe(40, segment.id()));
        if (bySlot) {
            begin.slot(slot.map(SpeakingSlot::id).filter(id -> !given || chance(50)));
        } else {
            begin.capacity(maybe(97, capacity))
                    .purpose(purpose.filter(known -> chance(90)))
                    .speaker(maybe(75, delegates.speaker(capacity)));
        }
        begin.answerTo(maybe(capacity.isPanelist() ? 20 : 2, ElementId.of("t0")));
        add(begin);
        Duration length = length(slot.map(SpeakingSlot::allotted).orElse(Allotment.atMost(Duration.ofMinutes(3))));
        interrupt(name, length);
        if (chance(96)) {
            add(event(FloorEventKind.END).turn(name.filter(known -> chance(95))));
        }
        now = now.plusSeconds(random.nextInt(20));
    }

    /** Lets the time of a turn pass, with or without something that happens in it. */
    private void interrupt(Optional<ElementId> name, Duration length) {
        Duration half = length.dividedBy(2);
        now = now.plus(half);
        int what = random.nextInt(100);
        if (what < 8) {
            add(event(FloorEventKind.PAUSE).turn(name));
            now = now.plusSeconds(random.nextInt(90));
            add(event(FloorEventKind.RESUME).turn(name.filter(known -> chance(80))));
        } else if (what < 12) {
            add(event(FloorEventKind.MEETING_SUSPENDED));
            now = now.plusSeconds(random.nextInt(900));
            add(event(FloorEventKind.MEETING_RESUMED));
        } else if (what < 14) {
            add(event(FloorEventKind.INTERRUPTION));
        } else if (what < 15) {
            add(event(FloorEventKind.PAUSE).turn(name));
        }
        now = now.plus(length.minus(half));
    }

    /** At, just over and just under the ends of what is allotted, or any length. */
    private Duration length(Allotment allotted) {
        Duration longest = allotted.longest().orElse(Duration.ofMinutes(3));
        Duration tiny = chance(50) ? Duration.ofSeconds(1) : Duration.ofNanos(1 + random.nextInt(999_999_999));
        return switch (random.nextInt(8)) {
            case 0 -> longest.plus(tiny);
            case 1 -> longest.minus(tiny);
            case 2 -> allotted.shortest();
            case 3 ->
                allotted.shortest().compareTo(tiny) > 0 ? allotted.shortest().minus(tiny) : tiny;
            case 4 -> Duration.ofSeconds(random.nextInt(600));
            default -> longest;
        };
    }

    private FloorEvent.Builder event(FloorEventKind kind) {
        FloorEvent.Builder event = FloorEvent.builder();
        event.kind(kind).at(now);
        return event;
    }

    private void add(FloorEvent.Builder event) {
        events.add(event.build());
    }
}
