package io.github.thematicsessions.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.norm.Position;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SlotPosition;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.core.report.IrregularityKind;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.rules.NoteCheck;
import io.github.thematicsessions.rules.floor.Floor;
import io.github.thematicsessions.rules.floor.FloorReplay;
import io.github.thematicsessions.rules.reference.HeldRecords.Held;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is found while the floor is open is what a record of the same events shows, for every norm of the live stage. */
class FloorAgreementTest {

    @Provide
    Arbitrary<NoteCheck> checks() {
        return ReferenceNotes.checks();
    }

    @Provide
    Arbitrary<Held> held() {
        return HeldRecords.any();
    }

    /** The same events, found by the live floor and by a check of their record. */
    private static final class Both {

        private final NoteCheck check;
        private final List<Finding> live;
        private final List<Finding> recorded;
        private final boolean closed;

        Both(NoteCheck check, List<Finding> live, List<Finding> recorded, boolean closed) {
            this.check = check;
            this.live = live;
            this.recorded = recorded;
            this.closed = closed;
        }

        Norm norm(Finding finding) {
            return check.note().provision(finding.provision()).orElseThrow().norm();
        }

        List<Finding> live(Predicate<Norm> sought) {
            return live.stream().filter(finding -> sought.test(norm(finding))).toList();
        }

        List<Finding> recorded(Predicate<Norm> sought) {
            return recorded.stream()
                    .filter(finding -> sought.test(norm(finding)))
                    .toList();
        }
    }

    /** What the floor accepts, up to the first event that closes its meeting. */
    private static Both both(NoteCheck check, Held held, Random random) {
        List<Segment> segments = held.session().segments();
        Assume.that(!segments.isEmpty());
        Segment segment = segments.get(random.nextInt(segments.size()));
        Floor floor = check.floor(held.session(), segment.id());
        List<FloorEvent> accepted = new ArrayList<>();
        boolean running = false;
        boolean closed = false;
        for (FloorEvent event : floor.replay(held.record().events()).floor().log()) {
            accepted.add(event);
            boolean named = event.segment().isPresent() || event.slot().isPresent();
            if (event.kind() == FloorEventKind.MEETING_CLOSED && (running || named)) {
                closed = true;
                break;
            }
            running = event.kind() == FloorEventKind.MEETING_OPENED
                    ? named
                    : event.kind() != FloorEventKind.MEETING_CLOSED && (running || isHeld(event.kind()));
        }
        FloorReplay replay = floor.replay(accepted);
        assertThat(replay.refusals()).isEmpty();
        Report report = check.record(held.session(), record(segment.id(), accepted));
        assertThat(report.irregularities())
                .extracting(Irregularity::kind)
                .isSubsetOf(
                        IrregularityKind.NO_END, IrregularityKind.FOREIGN_OFFSET, IrregularityKind.UNKNOWN_CAPACITY);
        return new Both(check, replay.findings(), ofTheLiveStage(check, report.findings()), closed);
    }

    private static boolean isHeld(FloorEventKind kind) {
        return switch (kind) {
            case FLOOR_GIVEN, BEGIN, END, DISCUSSION_OPENED, DISCUSSION_CLOSED, INTERRUPTION -> true;
            default -> false;
        };
    }

    /** All that happens on the floor of a segment is in that segment; a meeting may be that of another one. */
    private static FloorRecord record(ElementId segment, List<FloorEvent> events) {
        return FloorRecord.builder()
                .addCovers(segment)
                .events(events.stream()
                        .map(event -> isOfTheMeeting(event.kind()) ? event : event.withSegment(segment))
                        .toList())
                .build();
    }

    private static boolean isOfTheMeeting(FloorEventKind kind) {
        return kind == FloorEventKind.MEETING_OPENED || kind == FloorEventKind.MEETING_CLOSED;
    }

    private static List<Finding> ofTheLiveStage(NoteCheck check, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> check.note()
                        .provision(finding.provision())
                        .orElseThrow()
                        .norm()
                        .kind()
                        .stages()
                        .contains(Stage.LIVE))
                .toList();
    }

    /** One finding of all turns of a segment, without when that ended: while it runs, nobody knows. */
    private record Whole(
            ProvisionId provision, Discrepancy discrepancy, Object severity, Object at, Object measured, Object rest) {

        static Whole of(Finding finding) {
            return new Whole(
                    finding.provision(),
                    finding.discrepancy(),
                    finding.severity(),
                    finding.at().pointer(),
                    finding.measured(),
                    List.of(finding.allowed(), finding.difference(), finding.citation(), finding.with()));
        }
    }

    /** Of several findings that say how a sum grows, the last one. */
    private static Set<Whole> last(List<Finding> findings) {
        Map<String, Whole> last = new LinkedHashMap<>();
        for (Finding finding : findings) {
            last.put(finding.provision() + " " + finding.discrepancy(), Whole.of(finding));
        }
        return new HashSet<>(last.values());
    }

    private static boolean isOfEachTurn(Norm norm) {
        return switch (norm.kind()) {
            case SPEAKING_TIME -> ((SpeakingTime) norm).share() == Share.EACH;
            case REDUCED_TIME, SPEAKER_KIND, ACCREDITATION_IN_FORCE, NO_INSCRIPTION -> true;
            case SLOT_POSITION -> ((SlotPosition) norm).position() == Position.FIRST;
            default -> false;
        };
    }

    @Property
    void what_one_turn_shows_is_the_same_finding(
            @ForAll("checks") NoteCheck check, @ForAll("held") Held held, @ForAll Random random) {
        Both both = both(check, held, random);
        assertThat(both.live(FloorAgreementTest::isOfEachTurn))
                .containsExactlyInAnyOrderElementsOf(both.recorded(FloorAgreementTest::isOfEachTurn));
    }

    private static boolean isOfTheWholeSegment(Finding finding) {
        return finding.at().within().isEmpty();
    }

    @Property
    void a_time_that_is_divided_is_found_over_by_each_turn_and_by_all_together(
            @ForAll("checks") NoteCheck check, @ForAll("held") Held held, @ForAll Random random) {
        Both both = both(check, held, random);
        Predicate<Norm> divided = norm -> norm.kind().code().equals("divided-time");
        List<Finding> live = both.live(divided);
        List<Finding> recorded = both.recorded(divided);
        assertThat(live.stream().filter(finding -> !isOfTheWholeSegment(finding)))
                .containsExactlyInAnyOrderElementsOf(recorded.stream()
                        .filter(finding -> !isOfTheWholeSegment(finding))
                        .toList());
        assertThat(last(live.stream()
                        .filter(FloorAgreementTest::isOfTheWholeSegment)
                        .toList()))
                .isEqualTo(last(recorded.stream()
                        .filter(FloorAgreementTest::isOfTheWholeSegment)
                        .toList()));
    }

    @Property
    void what_all_turns_show_together_is_in_the_end_the_same_finding(
            @ForAll("checks") NoteCheck check, @ForAll("held") Held held, @ForAll Random random) {
        Both both = both(check, held, random);
        Predicate<Norm> together = norm -> norm.kind().code().equals("turn-count")
                || (norm instanceof SpeakingTime time && time.share() == Share.TOGETHER);
        assertThat(last(both.live(together))).isEqualTo(last(both.recorded(together)));
    }

    @Property
    void what_the_end_of_a_segment_shows_is_the_same_finding(
            @ForAll("checks") NoteCheck check, @ForAll("held") Held held, @ForAll Random random) {
        Both both = both(check, held, random);
        Predicate<Norm> atTheEnd = norm -> norm.kind().code().equals("alternation")
                || (norm instanceof SlotPosition position && position.position() == Position.LAST);
        assertThat(both.live(atTheEnd)).containsExactlyInAnyOrderElementsOf(both.recorded(atTheEnd));
    }

    @Property
    void what_is_out_of_order_is_found_by_both_and_the_floor_finds_nothing_else(
            @ForAll("checks") NoteCheck check, @ForAll("held") Held held, @ForAll Random random) {
        Both both = both(check, held, random);
        Predicate<Norm> order = norm -> norm.kind().code().equals("slot-order");
        assertThat(provisions(both.live(order))).isEqualTo(provisions(both.recorded(order)));
        assertThat(places(both.recorded(order))).containsAll(places(both.live(order)));
        assertThat(both.live(order)).hasSize(places(both.live(order)).size());
    }

    private static Set<ProvisionId> provisions(List<Finding> findings) {
        Set<ProvisionId> provisions = new HashSet<>();
        findings.forEach(finding -> provisions.add(finding.provision()));
        return provisions;
    }

    private static Set<Object> places(List<Finding> findings) {
        Set<Object> places = new HashSet<>();
        findings.forEach(finding -> places.add(List.of(finding.provision(), finding.at())));
        return places;
    }

    @Property
    void hours_outside_a_meeting_are_found_at_once_and_in_the_end_as_a_whole(
            @ForAll("checks") NoteCheck check, @ForAll("held") Held held, @ForAll Random random) {
        Both both = both(check, held, random);
        Predicate<Norm> hours = norm -> norm.kind().code().equals("meeting-hours");
        assertThat(provisions(both.live(hours))).isEqualTo(provisions(both.recorded(hours)));
        if (both.closed) {
            assertThat(last(both.live(hours))).isEqualTo(last(both.recorded(hours)));
            assertThat(both.live(hours))
                    .hasSizeLessThanOrEqualTo(2 * both.recorded(hours).size());
        }
    }

    @Property
    void no_finding_of_the_floor_is_of_a_norm_that_has_to_wait(
            @ForAll("checks") NoteCheck check, @ForAll("held") Held held, @ForAll Random random) {
        Both both = both(check, held, random);
        assertThat(both.live).allSatisfy(finding -> {
            assertThat(both.norm(finding).kind().stages()).contains(Stage.LIVE);
            assertThat(finding.repairs()).isEmpty();
            assertThat(Optional.of(finding.citation().note()))
                    .contains(check.note().id());
        });
    }
}
