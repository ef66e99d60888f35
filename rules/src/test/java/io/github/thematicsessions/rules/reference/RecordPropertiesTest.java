package io.github.thematicsessions.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.arbitrary.FloorRecords;
import io.github.thematicsessions.core.arbitrary.Sessions;
import io.github.thematicsessions.core.norm.NormKind;
import io.github.thematicsessions.core.norm.SlotOrder;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.Provision;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Course;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.io.json.NoteJson;
import io.github.thematicsessions.rules.NoteCheck;
import io.github.thematicsessions.rules.reference.HeldRecords.Held;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What holds for the record of every session. */
class RecordPropertiesTest {

    private static final ProceduralNote NOTE = ProceduralNotes.sixthSession();
    private static final NoteCheck CHECK = NoteCheck.of(NOTE);
    private static final ThematicSession WORKED_OUT = HeldRecords.workedOut();

    @Provide
    Arbitrary<ThematicSession> regular() {
        return Sessions.regular();
    }

    @Provide
    Arbitrary<NoteCheck> checks() {
        return ReferenceNotes.checks();
    }

    @Provide
    Arbitrary<Held> held() {
        return HeldRecords.any();
    }

    /** Records of anything, most of them nonsense. */
    @Provide
    Arbitrary<Held> wild() {
        return Sessions.any()
                .flatMap(session -> Arbitraries.oneOf(FloorRecords.of(session), FloorRecords.any())
                        .map(record -> new Held(session, record)));
    }

    @Test
    void the_worked_out_session_spoken_as_allotted_keeps_every_time() {
        Map<ElementId, Duration> lengths = lengths(WORKED_OUT, new Random(6));
        Report report = CHECK.record(WORKED_OUT, SpokenPlan.of(WORKED_OUT, lengths));
        for (Provision provision : NOTE.provisions()) {
            boolean timed = provision.norm().kind() == NormKind.SPEAKING_TIME && NOTE.isInForce(provision);
            if (timed) {
                assertThat(report.judgement(provision.id()).map(Judgement::outcome))
                        .as("%s", provision.id())
                        .contains(Outcome.PASS);
            }
        }
    }

    @Property
    void who_speaks_as_allotted_is_over_or_under_only_where_the_plan_is(
            @ForAll("regular") ThematicSession session, @ForAll Random random) {
        FloorRecord record = SpokenPlan.of(session, lengths(session, random));
        assertThat(timeFindings(CHECK.plan(session))).containsAll(timeFindings(CHECK.record(session, record)));
    }

    /** Any length that keeps to the allotment, with any fraction of a second; nothing for a slot without a figure. */
    private static Map<ElementId, Duration> lengths(ThematicSession session, Random random) {
        Map<ElementId, Duration> lengths = new HashMap<>();
        for (Segment segment : session.segments()) {
            for (SpeakingSlot slot : segment.slots()) {
                Allotment allotted = slot.allotted();
                if (allotted.isGiven()) {
                    long room = Duration.ofSeconds(allotted.longestSeconds())
                            .minus(allotted.shortest())
                            .toNanos();
                    long more = room == 0 ? 0 : random.nextLong(room + 1);
                    lengths.put(slot.id(), allotted.shortest().plusNanos(more));
                } else if (slot.purpose().equals(Optional.of(Purpose.ANSWER))) {
                    lengths.put(slot.id(), Duration.ofMinutes(4));
                }
            }
        }
        return lengths;
    }

    private static Set<String> timeFindings(Report report) {
        Set<String> findings = new TreeSet<>();
        for (Finding finding : report.findings()) {
            if (isOfTime(finding)) {
                findings.add(finding.provision() + " " + finding.discrepancy() + " "
                        + finding.at().pointer());
            }
        }
        return findings;
    }

    private static boolean isOfTime(Finding finding) {
        Provision provision = NOTE.provision(finding.provision()).orElseThrow();
        return provision.norm().kind() == NormKind.SPEAKING_TIME;
    }

    /** The slots of the worked-out session that have a limit, each with its own part of it. */
    private static Map<String, Duration> limits() {
        Map<String, Duration> limits = new HashMap<>();
        for (Segment segment : WORKED_OUT.segments()) {
            for (SpeakingSlot slot : segment.slots()) {
                boolean limited = slot.allotted().isGiven()
                        && !slot.purpose().equals(Optional.of(Purpose.CLOSING_REMARKS))
                        && !(segment.id().text().equals("summary-panel")
                                && slot.capacity().isFloor());
                if (limited) {
                    limits.put(
                            slot.id().text(), Duration.ofSeconds(slot.allotted().longestSeconds()));
                }
            }
        }
        return limits;
    }

    @Provide
    Arbitrary<String> limited() {
        return Arbitraries.of(limits().keySet().stream().sorted().toList());
    }

    @Property
    void one_second_past_its_limit_a_speech_adds_exactly_one_finding(
            @ForAll("limited") String slot, @ForAll Random random) {
        Map<ElementId, Duration> lengths = lengths(WORKED_OUT, random);
        Duration limit = limits().get(slot);
        lengths.put(ElementId.of(slot), limit);
        List<Told> within = told(lengths);
        lengths.put(ElementId.of(slot), limit.plusSeconds(1));
        List<Told> past = told(lengths);
        assertThat(past).hasSize(within.size() + 1).containsAll(within);
        past.removeAll(within);
        assertThat(past).extracting(Told::discrepancy).containsExactly(Discrepancy.TOO_LONG);
        assertThat(past)
                .extracting(Told::difference)
                .containsExactly(Optional.of(new Measure.Elapsed(Duration.ofSeconds(1))));
    }

    private static List<Told> told(Map<ElementId, Duration> lengths) {
        Report report = CHECK.record(WORKED_OUT, SpokenPlan.of(WORKED_OUT, lengths));
        return new ArrayList<>(report.findings().stream().map(Told::of).toList());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_stream_of_events_and_the_whole_record_give_the_same_report(
            @ForAll("checks") NoteCheck check, @ForAll("held") Held held) {
        FloorRecord record = held.record();
        Report streamed = check.record(
                held.session(),
                record.session(),
                record.covers(),
                record.events().stream().iterator());
        assertThat(streamed).isEqualTo(check.record(held.session(), record));
        FloorRecord ofNoSession = record.withSession(Optional.empty());
        assertThat(check.record(held.session(), record.covers(), record.events().iterator()))
                .isEqualTo(check.record(held.session(), ofNoSession));
    }

    @Property
    void a_pause_neither_shortens_nor_lengthens_what_is_spoken(
            @ForAll("regular") ThematicSession session,
            @ForAll Random random,
            @ForAll @IntRange(min = 0, max = 3_000) int seconds) {
        FloorRecord record = SpokenPlan.of(session, lengths(session, random));
        FloorRecord paused = withPause(record, random, Duration.ofSeconds(seconds, random.nextInt(1_000_000_000)));
        Report without = CHECK.record(session, record);
        Report with = CHECK.record(session, paused);
        assertThat(spoken(with, session)).isEqualTo(spoken(without, session));
        assertThat(timeFindings(with)).isEqualTo(timeFindings(without));
    }

    /** Stops the clock somewhere in one turn; everything after it comes later by as much. */
    private static FloorRecord withPause(FloorRecord record, Random random, Duration pause) {
        List<Integer> begins = new ArrayList<>();
        for (int index = 0; index < record.events().size(); index++) {
            if (record.events().get(index).kind() == FloorEventKind.BEGIN) {
                begins.add(index);
            }
        }
        if (begins.isEmpty()) {
            return record;
        }
        int begin = begins.get(random.nextInt(begins.size()));
        OffsetDateTime from = record.events().get(begin).at();
        Duration length = Duration.between(from, record.events().get(begin + 1).at());
        OffsetDateTime since = from.plusNanos(random.nextLong(length.toNanos() + 1));
        List<FloorEvent> events = new ArrayList<>(record.events().subList(0, begin + 1));
        boolean suspended = random.nextBoolean();
        events.add(FloorEvent.of(suspended ? FloorEventKind.MEETING_SUSPENDED : FloorEventKind.PAUSE, since));
        events.add(
                FloorEvent.of(suspended ? FloorEventKind.MEETING_RESUMED : FloorEventKind.RESUME, since.plus(pause)));
        for (FloorEvent event :
                record.events().subList(begin + 1, record.events().size())) {
            events.add(event.withAt(event.at().plus(pause)));
        }
        return record.withEvents(events);
    }

    /** How long was spoken in each segment and slot, but for a discussion as a whole: it goes on while a speaker pauses. */
    private static List<String> spoken(Report report, ThematicSession session) {
        Set<ElementId> discussions = session.segments().stream()
                .flatMap(segment -> segment.slots().stream())
                .filter(slot -> slot.purpose().equals(Optional.of(Purpose.INTERACTIVE_DISCUSSION)))
                .map(SpeakingSlot::id)
                .collect(Collectors.toSet());
        List<String> spoken = new ArrayList<>();
        for (Course course : report.courses()) {
            if (!discussions.contains(course.at().id().orElseThrow())) {
                spoken.add(course.at() + " " + course.turns() + " " + course.spoken());
            }
        }
        return spoken;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_waiver_changes_only_the_outcomes_in_its_scope(@ForAll("held") Held held, @ForAll Random random) {
        Report planned = CHECK.plan(held.session());
        Waiver ofPlan = new ChairsDecisions(NOTE, planned, random).waiver();
        assertOnlyInItsScope(ofPlan, planned, CHECK.waiving(List.of(ofPlan)).plan(held.session()));
        Report recorded = CHECK.record(held.session(), held.record());
        Waiver ofRecord = new ChairsDecisions(NOTE, recorded, random).waiver();
        assertOnlyInItsScope(
                ofRecord, recorded, CHECK.waiving(List.of(ofRecord)).record(held.session(), held.record()));
    }

    private static void assertOnlyInItsScope(Waiver waiver, Report insisted, Report waived) {
        List<Finding> expected = insisted.findings().stream()
                .map(finding -> WaivedPlaces.speaksOf(waiver, finding) ? waived(finding) : finding)
                .toList();
        assertThat(waived.findings()).isEqualTo(expected);
        boolean stands = expected.stream()
                .anyMatch(
                        finding -> finding.provision().equals(waiver.provision()) && finding.outcome() == Outcome.FAIL);
        for (Judgement before : insisted.provisions()) {
            boolean changes =
                    before.provision().equals(waiver.provision()) && before.outcome() == Outcome.FAIL && !stands;
            Judgement after = waived.judgement(before.provision()).orElseThrow();
            assertThat(after.outcome()).isEqualTo(changes ? Outcome.WAIVED : before.outcome());
            assertThat(after.missing()).isEqualTo(before.missing());
            assertThat(after.judged()).isEqualTo(before.judged());
        }
        assertThat(waived.courses()).isEqualTo(insisted.courses());
        assertThat(waived.irregularities()).isEqualTo(insisted.irregularities());
        assertThat(waived.unusedWaivers())
                .isEqualTo(expected.equals(insisted.findings()) ? List.of(waiver) : List.of());
    }

    private static Finding waived(Finding finding) {
        return Finding.builder().from(finding).outcome(Outcome.WAIVED).waiver(1).build();
    }

    /** The engine keeps few turns of a run, and the model judges by the same few: that they are enough is shown here. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_turns_that_are_kept_of_a_run_tell_its_order_as_every_turn_does(
            @ForAll("checks") NoteCheck check, @ForAll("held") Held held) {
        FloorRecord record = held.record();
        HeldLayouts layouts = HeldLayouts.of(new Retold(held.session(), record.covers(), record.events()));
        for (Provision provision : check.note().provisions()) {
            if (provision.norm() instanceof SlotOrder order) {
                assertThat(outcome(order, layouts.tellingTurns(), provision))
                        .as("%s", provision)
                        .isEqualTo(outcome(order, layouts.everyTurn(), provision));
            }
        }
    }

    private static Outcome outcome(SlotOrder order, Layout layout, Provision provision) {
        Answer answer = new Answer(provision);
        OrderNorms.order(order, layout, answer);
        return answer.stood().outcome();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_check_of_the_document_of_a_note_is_a_check_of_the_note(
            @ForAll("checks") NoteCheck check, @ForAll("held") Held held) {
        NoteCheck ofDocument = NoteCheck.of(NoteJson.read(NoteJson.write(check.note())));
        assertThat(ofDocument.record(held.session(), held.record()))
                .isEqualTo(check.record(held.session(), held.record()));
        assertThat(ofDocument.plan(held.session())).isEqualTo(check.plan(held.session()));
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void a_check_of_any_record_never_throws_and_judges_every_provision_once(
            @ForAll("checks") NoteCheck check, @ForAll("wild") Held held) {
        Report report = check.record(held.session(), held.record());
        assertThat(report.provisions())
                .extracting(Judgement::provision)
                .isEqualTo(check.note().provisions().stream().map(Provision::id).toList());
    }
}
