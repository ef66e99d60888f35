package io.github.thematicsessions.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.arbitrary.FloorEvents;
import io.github.thematicsessions.core.arbitrary.FloorRecords;
import io.github.thematicsessions.core.arbitrary.Sessions;
import io.github.thematicsessions.core.arbitrary.Times;
import io.github.thematicsessions.core.floor.AppliedLimit;
import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.Phase;
import io.github.thematicsessions.core.floor.SpeakingLedger;
import io.github.thematicsessions.core.floor.SpeakingTally;
import io.github.thematicsessions.core.floor.Upcoming;
import io.github.thematicsessions.core.floor.Warnings;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.Strength;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.rules.NoteCheck;
import io.github.thematicsessions.rules.floor.Floor;
import io.github.thematicsessions.rules.floor.FloorReplay;
import io.github.thematicsessions.rules.floor.FloorStep;
import io.github.thematicsessions.rules.reference.HeldRecords.Held;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the floor of every segment, whatever happens on it. */
class FloorPropertiesTest {

    private static final NoteCheck SIXTH = NoteCheck.of(ProceduralNotes.sixthSession());

    @Provide
    Arbitrary<NoteCheck> checks() {
        return ReferenceNotes.checks();
    }

    @Provide
    Arbitrary<Held> held() {
        return HeldRecords.any();
    }

    @Provide
    Arbitrary<Held> wild() {
        return Sessions.any()
                .flatMap(session -> Arbitraries.oneOf(FloorRecords.of(session), FloorRecords.any())
                        .map(record -> new Held(session, record)));
    }

    @Provide
    Arbitrary<FloorEvent> anything() {
        return FloorEvents.any();
    }

    @Provide
    Arbitrary<OffsetDateTime> instants() {
        return Times.instants();
    }

    private static Floor floor(NoteCheck check, Held held, Random random) {
        List<Segment> segments = held.session().segments();
        Assume.that(!segments.isEmpty());
        ElementId panel = segments.get(random.nextInt(segments.size())).id();
        return check.floor(held.session(), panel);
    }

    /** A moment around something that happens: a second before it, at it, or some time after it. */
    private static OffsetDateTime moment(List<FloorEvent> events, Random random) {
        OffsetDateTime any = OffsetDateTime.parse("2017-10-12T10:30:00.5+02:00");
        OffsetDateTime base = events.isEmpty()
                ? any
                : events.get(random.nextInt(events.size())).at();
        return switch (random.nextInt(4)) {
            case 0 -> base;
            case 1 -> base.minusSeconds(1);
            case 2 -> base.plusNanos(random.nextInt(999_999_999));
            default -> base.plusSeconds(random.nextInt(600));
        };
    }

    @Property
    void the_status_at_every_instant_is_that_of_a_floor_that_has_taken_in_what_happened_until_then(
            @ForAll("checks") NoteCheck check, @ForAll("held") Held held, @ForAll Random random) {
        Floor empty = floor(check, held, random);
        Floor floor = empty.replay(held.record().events()).floor();
        for (int instant = 0; instant < 4; instant++) {
            OffsetDateTime at = moment(floor.log(), random);
            List<FloorEvent> until = floor.log().stream()
                    .filter(event -> !event.at().isAfter(at))
                    .toList();
            Floor scratch = empty.replay(until).floor();
            assertThat(floor.at(at)).isEqualTo(scratch.at(at));
            assertThat(floor.ledger(at)).isEqualTo(scratch.ledger(at));
        }
    }

    @Property
    void the_log_restores_the_floor_with_what_every_event_has_shown(
            @ForAll("checks") NoteCheck check, @ForAll("held") Held held, @ForAll Random random) {
        Floor empty = floor(check, held, random);
        FloorReplay first = empty.replay(held.record().events());
        FloorReplay again = empty.replay(first.floor().log());
        assertThat(again.floor()).isEqualTo(first.floor()).hasSameHashCodeAs(first.floor());
        assertThat(again.findings()).isEqualTo(first.findings());
        assertThat(again.refusals()).isEmpty();
        assertThat(first.refusals())
                .hasSize(held.record().events().size() - first.floor().log().size());
    }

    @Property
    void an_event_that_is_taken_back_leaves_no_trace(
            @ForAll("checks") NoteCheck check, @ForAll("held") Held held, @ForAll Random random) {
        Floor floor = floor(check, held, random);
        for (FloorEvent event : held.record().events()) {
            FloorStep step = floor.after(event);
            if (step.isRefused()) {
                assertThat(step.floor()).isSameAs(floor);
                assertThat(step.findings()).isEmpty();
            } else {
                assertThat(step.floor()).isNotEqualTo(floor);
                assertThat(step.floor().undo()).isEqualTo(floor);
                assertThat(step.floor().log()).last().isEqualTo(event);
            }
            floor = step.floor();
        }
    }

    @Property
    void nothing_is_thrown_whatever_happens(
            @ForAll("checks") NoteCheck check,
            @ForAll("wild") Held held,
            @ForAll("anything") FloorEvent event,
            @ForAll("instants") OffsetDateTime at,
            @ForAll Random random) {
        Floor floor = floor(check, held, random);
        List<FloorEvent> events = new ArrayList<>(held.record().events());
        if (random.nextBoolean()) {
            events.sort(Comparator.comparing(known -> known.at().toInstant()));
        }
        if (random.nextBoolean()) {
            events.replaceAll(known ->
                    known.withSegment(Optional.empty()).withSlot(known.slot().filter(id -> random.nextInt(9) == 0)));
        }
        FloorReplay replay = floor.replay(events);
        assertThat(replay.steps()).hasSize(events.size());
        FloorStep step = replay.floor().after(event);
        if (step.isRefused()) {
            assertThat(step.floor()).isSameAs(replay.floor());
        } else {
            assertThat(step.floor().undo()).isSameAs(replay.floor());
        }
        for (OffsetDateTime instant : List.of(at, moment(events, random), event.at())) {
            FloorStatus status = step.floor().at(instant);
            assertThat(status.at()).isEqualTo(instant);
            SpeakingLedger ledger = step.floor().ledger(instant);
            assertThat(ledger.floor().turns())
                    .isLessThanOrEqualTo(ledger.total().turns());
        }
        assertThat(step.floor().ledger()).isNotNull();
    }

    /** A log that breaks off is followed as far as it goes, and more can be added to it. */
    @Property
    void a_torn_log_is_gone_on_from(@ForAll("held") Held held, @ForAll Random random) {
        Floor empty = floor(SIXTH, held, random);
        Floor whole = empty.replay(held.record().events()).floor();
        int torn = whole.log().isEmpty() ? 0 : random.nextInt(whole.log().size() + 1);
        Floor until = empty.replay(whole.log().subList(0, torn)).floor();
        assertThat(until.log()).isEqualTo(whole.log().subList(0, torn));
        assertThat(until.replay(whole.log().subList(torn, whole.log().size())).floor())
                .isEqualTo(whole);
    }

    /** The times of which a finding may follow when the turn ends. */
    private static List<Finding> ofTime(NoteCheck check, FloorStep ended, Discrepancy discrepancy) {
        return ended.findings().stream()
                .filter(finding -> finding.discrepancy() == discrepancy)
                .filter(finding -> Set.of("speaking-time", "reduced-time", "divided-time")
                        .contains(check.note()
                                .provision(finding.provision())
                                .orElseThrow()
                                .norm()
                                .kind()
                                .code()))
                .toList();
    }

    @Property
    void a_turn_is_over_exactly_if_to_end_it_now_would_be_too_long(
            @ForAll("checks") NoteCheck check, @ForAll("held") Held held, @ForAll Random random) {
        Assume.that(
                check.note().provisions().stream().noneMatch(provision -> provision.strength() == Strength.PERMITTED));
        Floor floor = floor(check, held, random);
        for (FloorEvent event : held.record().events()) {
            floor = floor.after(event).floor();
            OffsetDateTime at = event.at().plusSeconds(random.nextInt(700));
            FloorStatus status = floor.at(at);
            Optional<AppliedLimit> limit = status.turn().flatMap(turn -> turn.limit());
            boolean ofTheNote = limit.isEmpty() || limit.get().ground().isPresent();
            boolean running = status.turn().isPresent() && status.phase() != Phase.PAUSED;
            if (!running || !ofTheNote || floor.log().isEmpty() || at.isBefore(lastOf(floor))) {
                continue;
            }
            Optional<ElementId> name = status.turn().orElseThrow().speaker().turn();
            // with a remark, it is never the same event as one of the record, which would be refused as told twice
            FloorStep ended = floor.after(
                    FloorEvent.of(FloorEventKind.END, at).withTurn(name).withRemark("to see what it shows"));
            assertThat(ended.isRefused()).isFalse();
            if (!ended.floor().at(at).turn().equals(status.turn())) {
                assertThat(!ofTime(check, ended, Discrepancy.TOO_LONG).isEmpty())
                        .isEqualTo(status.phase() == Phase.OVER);
                if (status.phase() == Phase.BELOW_MINIMUM) {
                    assertThat(ofTime(check, ended, Discrepancy.TOO_SHORT)).isNotEmpty();
                } else if (status.phase() == Phase.WITHIN) {
                    assertThat(ofTime(check, ended, Discrepancy.TOO_SHORT)).isEmpty();
                }
            }
        }
    }

    private static OffsetDateTime lastOf(Floor floor) {
        return floor.log().get(floor.log().size() - 1).at();
    }

    @Property
    void the_phase_follows_from_what_is_left_and_from_the_warnings(
            @ForAll("checks") NoteCheck check, @ForAll("held") Held held, @ForAll Random random) {
        Warnings warnings =
                new Warnings(Duration.ofSeconds(20L + random.nextInt(100)), Duration.ofSeconds(random.nextInt(20)));
        Floor floor = floor(check, held, random)
                .withWarnings(warnings)
                .replay(held.record().events())
                .floor();
        for (int instant = 0; instant < 4; instant++) {
            FloorStatus status = floor.at(moment(floor.log(), random));
            Duration left = status.turn().flatMap(turn -> turn.remaining()).orElse(null);
            switch (status.phase()) {
                case OVER -> assertThat(left).isNegative();
                case LAST_SECONDS -> assertThat(left).isLessThanOrEqualTo(warnings.lastSeconds());
                case WARNING ->
                    assertThat(left).isGreaterThan(warnings.lastSeconds()).isLessThanOrEqualTo(warnings.warning());
                case BELOW_MINIMUM -> assertThat(left).isGreaterThan(warnings.warning());
                case WITHIN ->
                    assertThat(left == null || left.compareTo(warnings.warning()) > 0)
                            .isTrue();
                case WAITING -> assertThat(status.turn()).isEmpty();
                case PAUSED -> assertThat(status.at()).isNotNull();
            }
        }
    }

    @Property
    void what_is_left_never_grows_while_nothing_happens(
            @ForAll("checks") NoteCheck check, @ForAll("held") Held held, @ForAll Random random) {
        Floor floor = floor(check, held, random).replay(held.record().events()).floor();
        Assume.that(!floor.log().isEmpty());
        OffsetDateTime last = lastOf(floor);
        FloorStatus now = floor.at(last.plusSeconds(random.nextInt(300)));
        FloorStatus later = floor.at(now.at().plusSeconds(1 + random.nextInt(300)));
        assertThat(later.upcoming()).isEqualTo(now.upcoming());
        if (now.budget().isPresent()) {
            assertThat(later.budget().orElseThrow().least())
                    .isLessThanOrEqualTo(now.budget().get().least());
            assertThat(later.budget().orElseThrow().most())
                    .isLessThanOrEqualTo(now.budget().get().most());
        }
        if (now.expectedEnd().isPresent()) {
            assertThat(later.expectedEnd().orElseThrow())
                    .isAfterOrEqualTo(now.expectedEnd().get());
        }
        List<OffsetDateTime> latest = now.upcoming().stream()
                .map(Upcoming::latest)
                .flatMap(Optional::stream)
                .toList();
        assertThat(latest).isSorted();
    }

    @Property
    void the_ledger_is_the_sum_of_the_turns(
            @ForAll("checks") NoteCheck check, @ForAll("held") Held held, @ForAll Random random) {
        Floor floor = floor(check, held, random).replay(held.record().events()).floor();
        OffsetDateTime at = moment(floor.log(), random);
        SpeakingLedger ledger = floor.ledger(at);
        List<FloorEvent> until =
                floor.log().stream().filter(event -> !event.at().isAfter(at)).toList();
        assertThat(ledger.total()).isEqualTo(SlowLedger.total(until, at));
        assertThat(sum(ledger.participants().values(), List.of(ledger.unnamed())))
                .isEqualTo(ledger.total());
        assertThat(sum(ledger.capacities().values(), List.of())).isEqualTo(ledger.total());
        assertThat(sum(
                        ledger.capacities().entrySet().stream()
                                .filter(entry -> entry.getKey().isFloor())
                                .map(entry -> entry.getValue())
                                .toList(),
                        List.of()))
                .isEqualTo(ledger.floor());
        assertThat(sum(ledger.groups().values(), List.of()).turns())
                .isLessThanOrEqualTo(ledger.capacities()
                        .getOrDefault(Capacity.GROUP_OF_STATES, SpeakingTally.NONE)
                        .turns());
        ledger.participants()
                .keySet()
                .forEach(who -> assertThat(ledger.shareOf(who).perMille()).isBetween(0, 1_000));
    }

    private static SpeakingTally sum(Collection<SpeakingTally> some, Collection<SpeakingTally> others) {
        Duration spoken = Duration.ZERO;
        int turns = 0;
        for (Collection<SpeakingTally> tallies : List.of(some, others)) {
            for (SpeakingTally tally : tallies) {
                spoken = spoken.plus(tally.spoken());
                turns += tally.turns();
            }
        }
        return new SpeakingTally(spoken, turns);
    }
}
