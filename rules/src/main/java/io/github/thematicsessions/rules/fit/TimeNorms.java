package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.norm.AgendaRow;
import io.github.thematicsessions.core.norm.Application;
import io.github.thematicsessions.core.norm.DividedTime;
import io.github.thematicsessions.core.norm.Enforcement;
import io.github.thematicsessions.core.norm.MeetingHours;
import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.norm.ReducedTime;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SideEventApart;
import io.github.thematicsessions.core.norm.SideEventWindow;
import io.github.thematicsessions.core.norm.SlotPresence;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakerCount;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.norm.TurnCount;
import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.Ground;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.Provision;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a note asks of the time of a session, under the readings that are chosen. A time that is only encouraged binds nobody:
 * it limits no turn here, and it still says for how many interventions there is time.
 *
 * <p>Immutable and thread-safe.
 */
public final class TimeNorms {

    private static final Set<Purpose> RUNS = Set.of(Purpose.INTERVENTION, Purpose.ANSWER);

    /** A note can ask for more people than there is memory for. */
    private static final int MOST_TURNS = 1000;

    private final ProceduralNote note;
    private final Map<SegmentKind, List<TurnTime>> each = new EnumMap<>(SegmentKind.class);
    private final Map<SegmentKind, List<TurnTime>> together = new EnumMap<>(SegmentKind.class);
    private final Map<SegmentKind, List<ExpectedTurn>> expected = new EnumMap<>(SegmentKind.class);
    private final Map<SegmentKind, List<FloorLimit>> floor = new EnumMap<>(SegmentKind.class);
    private final Map<SegmentKind, SegmentNorms> segments = new EnumMap<>(SegmentKind.class);
    private final List<SpeakerCount> counts = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private @Nullable MeetingHours meetings;
    private @Nullable Ground meetingsAsked;
    private @Nullable SideEventWindow window;
    private @Nullable Ground windowAsked;
    private @Nullable Ground apartAsked;

    private TimeNorms(ProceduralNote note) {
        this.note = note;
        List<Provision> inForce =
                note.provisions().stream().filter(note::isInForce).toList();
        for (Provision provision : inForce) {
            if (provision.norm() instanceof SpeakerCount count) {
                counts.add(count);
            }
        }
        inForce.forEach(this::add);
        inForce.forEach(this::addCeilings);
        for (SegmentKind kind : SegmentKind.values()) {
            segments.put(
                    kind, new SegmentNorms(of(each, kind), of(together, kind), of(expected, kind), of(floor, kind)));
        }
    }

    /**
     * Gathers what a note asks of time.
     *
     * @param note the note, whose readings decide which provisions are in force
     * @return what it asks, to be kept and shared
     */
    public static TimeNorms of(ProceduralNote note) {
        return new TimeNorms(note);
    }

    ProceduralNote note() {
        return note;
    }

    private void add(Provision provision) {
        Norm norm = provision.norm();
        Ground asked = new Ground(
                provision.id(), new Citation(note.id(), provision.clauses().get(0)));
        if (norm instanceof SpeakingTime time) {
            addTime(time, asked);
        } else if (norm instanceof ReducedTime time) {
            addReduced(time, asked);
        } else if (norm instanceof DividedTime time) {
            addDivided(time, asked);
        } else if (norm instanceof SlotPresence presence) {
            addExpected(presence.slots(), asked);
        } else if (norm instanceof AgendaRow row) {
            rows.add(new Row(row, asked));
        } else if (norm instanceof MeetingHours hours) {
            meetings = hours;
            meetingsAsked = asked;
        } else if (norm instanceof SideEventWindow hours) {
            window = hours;
            windowAsked = asked;
        } else if (norm instanceof SideEventApart) {
            apartAsked = asked;
        }
    }

    private void addTime(SpeakingTime time, Ground asked) {
        SlotSelector slots = time.slots();
        int most = time.time().longestSeconds() + time.application().toleranceSeconds();
        if (binds(time.application())) {
            Map<SegmentKind, List<TurnTime>> times = time.share() == Share.EACH ? each : together;
            of(times, slots.segment()).add(new TurnTime(slots, time.time().shortestSeconds(), most, asked));
        }
        if (time.share() == Share.EACH && speaksOfFloor(slots)) {
            int limit = time.time().longestSeconds();
            of(floor, slots.segment())
                    .add(new FloorLimit(slots, limit, 0, limit, FloorLimit.NO_END, Integer.MAX_VALUE, asked));
        }
        addExpected(slots, asked);
    }

    private void addReduced(ReducedTime time, Ground asked) {
        SlotSelector slots = time.slots();
        int full = time.time().longestSeconds();
        if (binds(time.application())) {
            int most = full + time.application().toleranceSeconds();
            of(each, slots.segment()).add(new TurnTime(slots, 0, most, asked));
        }
        of(floor, slots.segment())
                .add(new FloorLimit(
                        slots,
                        full,
                        time.above(),
                        time.reduced().longestSeconds(),
                        FloorLimit.NO_END,
                        Integer.MAX_VALUE,
                        asked));
    }

    /** As long as the time is divided equally, the last turn there is time for is that with which lots are drawn. */
    private void addDivided(DividedTime time, Ground asked) {
        SlotSelector slots = time.slots();
        int total = (int) time.total().toSeconds();
        if (binds(time.application())) {
            of(each, slots.segment())
                    .add(new TurnTime(slots, 0, total + time.application().toleranceSeconds(), asked));
        }
        int drawn = (int) time.turn().toSeconds();
        of(floor, slots.segment()).add(new FloorLimit(slots, drawn, 0, drawn, total, time.turns(), asked));
    }

    private static boolean binds(Application application) {
        return application.enforcement() != Enforcement.ENCOURAGED;
    }

    private static boolean speaksOfFloor(SlotSelector slots) {
        return slots.purposes().contains(Purpose.INTERVENTION)
                && (slots.capacities().isEmpty() || slots.capacities().stream().anyMatch(Capacity::isFloor));
    }

    /** What the note asks for and gives one purpose is a turn of the podium, or the floor as a whole. */
    private void addExpected(SlotSelector slots, Ground asked) {
        if (slots.purposes().size() != 1) {
            return;
        }
        Purpose purpose = slots.purposes().iterator().next();
        List<ExpectedTurn> turns = of(expected, slots.segment());
        boolean known = turns.stream().anyMatch(turn -> turn.slots().equals(slots));
        if (RUNS.contains(purpose) || known) {
            return;
        }
        Capacity capacity =
                slots.capacities().size() == 1 ? slots.capacities().iterator().next() : null;
        int number = purpose == Purpose.INTERACTIVE_DISCUSSION ? 1 : number(slots);
        turns.add(new ExpectedTurn(slots, capacity, purpose, number, asked));
    }

    /** As many people as are asked for in that capacity take such a turn; nobody lays out more than {@link #MOST_TURNS}. */
    private int number(SlotSelector slots) {
        int number = 1;
        for (SpeakerCount count : counts) {
            SlotSelector counted = count.slots();
            if (counted.segment() == slots.segment()
                    && counted.capacities().equals(slots.capacities())
                    && (counted.purposes().isEmpty() || counted.purposes().equals(slots.purposes()))) {
                number = Math.max(number, count.speakers().atLeast());
            }
        }
        return Math.min(number, MOST_TURNS);
    }

    /** What all turns of a kind have together, or how many there are, holds for each limit of such turns. */
    private void addCeilings(Provision provision) {
        if (provision.norm() instanceof SpeakingTime time && time.share() == Share.TOGETHER) {
            int total = time.time().longestSeconds();
            of(floor, time.slots().segment())
                    .replaceAll(limit -> encloses(time.slots(), limit.slots()) ? limit.withTotal(total) : limit);
        } else if (provision.norm() instanceof TurnCount count) {
            int most = count.turns().atMost();
            of(floor, count.slots().segment())
                    .replaceAll(limit -> encloses(count.slots(), limit.slots()) ? limit.withTurns(most) : limit);
        }
    }

    private static boolean encloses(SlotSelector outer, SlotSelector inner) {
        return (outer.capacities().isEmpty()
                        || (!inner.capacities().isEmpty() && outer.capacities().containsAll(inner.capacities())))
                && (outer.purposes().isEmpty() || outer.purposes().containsAll(inner.purposes()));
    }

    private static <T> List<T> of(Map<SegmentKind, List<T>> lists, SegmentKind kind) {
        return lists.computeIfAbsent(kind, none -> new ArrayList<>());
    }

    /** Returns what the note asks of segments of a kind. */
    SegmentNorms segment(SegmentKind kind) {
        return Objects.requireNonNull(segments.get(kind), "every kind is made ready");
    }

    List<Row> rows() {
        return rows;
    }

    @Nullable
    MeetingHours meetings() {
        return meetings;
    }

    @Nullable
    Ground meetingsAsked() {
        return meetingsAsked;
    }

    @Nullable
    SideEventWindow window() {
        return window;
    }

    @Nullable
    Ground windowAsked() {
        return windowAsked;
    }

    @Nullable
    Ground apartAsked() {
        return apartAsked;
    }
}
