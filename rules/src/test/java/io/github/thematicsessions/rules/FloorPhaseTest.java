package io.github.thematicsessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.floor.AppliedLimit;
import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.Phase;
import io.github.thematicsessions.core.floor.Warnings;
import io.github.thematicsessions.core.norm.Application;
import io.github.thematicsessions.core.norm.DividedTime;
import io.github.thematicsessions.core.norm.Enforcement;
import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.norm.ReducedTime;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a turn has come: at each threshold and one second to either side, for every way of limiting a time. */
class FloorPhaseTest {

    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());
    private static final SlotSelector DELEGATIONS =
            SlotSelector.of(SegmentKind.EXPERT_PANEL, Capacity.DELEGATION, Purpose.INTERVENTION);
    private static final Allotment THREE = Allotment.atMost(Duration.ofMinutes(3));

    private static FloorScript with(Norm norm) {
        return FloorScript.of(NoteCheck.of(RecordNotes.with("intervention-time", norm)), "panel-1");
    }

    private static Duration remaining(FloorStatus status) {
        return status.turn().orElseThrow().remaining().orElseThrow();
    }

    private static AppliedLimit limit(FloorStatus status) {
        return status.turn().orElseThrow().limit().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "10:20:00, BELOW_MINIMUM, PT7M",
        "10:24:59, BELOW_MINIMUM, PT2M1S",
        "10:24:59.999999999, BELOW_MINIMUM, PT2M0.000000001S",
        "10:25:00, WITHIN, PT2M",
        "10:25:01, WITHIN, PT1M59S",
        "10:26:29, WITHIN, PT31S",
        "10:26:30, WARNING, PT30S",
        "10:26:31, WARNING, PT29S",
        "10:26:49, WARNING, PT11S",
        "10:26:50, LAST_SECONDS, PT10S",
        "10:26:51, LAST_SECONDS, PT9S",
        "10:26:59, LAST_SECONDS, PT1S",
        "10:27:00, LAST_SECONDS, PT0S",
        "10:27:00.000000001, OVER, PT-0.000000001S",
        "10:27:01, OVER, PT-1S"
    })
    void a_presentation_of_five_to_seven_minutes(String time, Phase phase, String left) {
        FloorStatus status = FloorScript.of(CHECK, "panel-1")
                .slot("10:20:00", "panel-1-presentation-1")
                .at(time);
        assertThat(status.phase()).isEqualTo(phase);
        assertThat(remaining(status)).isEqualTo(Duration.parse(left));
        assertThat(limit(status).ground().orElseThrow().provision()).hasToString("presentation-time");
    }

    @ParameterizedTest
    @CsvSource({
        "11:00:00, WITHIN",
        "11:01:59, WITHIN",
        "11:02:00, WARNING",
        "11:02:01, WARNING",
        "11:02:54, WARNING",
        "11:02:55, LAST_SECONDS",
        "11:02:56, LAST_SECONDS",
        "11:03:00, LAST_SECONDS",
        "11:03:01, OVER"
    })
    void the_thresholds_of_the_warnings_are_data(String time, Phase phase) {
        Warnings warnings = new Warnings(Duration.ofMinutes(1), Duration.ofSeconds(5));
        FloorStatus status = FloorScript.of(CHECK, "panel-1")
                .begin("11:00:00", "t1", Capacity.DELEGATION)
                .with(floor -> floor.withWarnings(warnings))
                .at(time);
        assertThat(status.phase()).isEqualTo(phase);
    }

    @Test
    void warnings_stay_when_an_event_is_taken_back() {
        FloorScript script = FloorScript.of(CHECK, "panel-1")
                .begin("11:00:00", "t1", Capacity.DELEGATION)
                .with(floor -> floor.withWarnings(new Warnings(Duration.ofMinutes(1), Duration.ZERO)))
                .happens(FloorEventKind.INTERRUPTION, "11:01:00");
        assertThat(script.floor().undo().at(RecordScript.at("11:02:00")).phase())
                .isEqualTo(Phase.WARNING);
        assertThat(script.floor().undo().undo().undo().withWarnings(Warnings.DEFAULT))
                .isEqualTo(FloorScript.of(CHECK, "panel-1").floor())
                .isNotEqualTo(script.floor());
    }

    @ParameterizedTest
    @CsvSource({
        "11:03:00, LAST_SECONDS, PT0S",
        "11:03:01, LAST_SECONDS, PT-1S",
        "11:03:09, LAST_SECONDS, PT-9S",
        "11:03:10, LAST_SECONDS, PT-10S",
        "11:03:11, OVER, PT-11S"
    })
    void a_limit_is_passed_when_it_is_passed_by_more_than_is_tolerated(String time, Phase phase, String left) {
        Application tolerant = new Application(Enforcement.AUTOMATIC, Duration.ofSeconds(10));
        FloorStatus status = with(new SpeakingTime(DELEGATIONS, Share.EACH, THREE, tolerant))
                .begin("11:00:00", "t1", Capacity.DELEGATION)
                .at(time);
        assertThat(status.phase()).isEqualTo(phase);
        assertThat(remaining(status)).isEqualTo(Duration.parse(left));
        assertThat(limit(status).application()).isEqualTo(tolerant);
    }

    @ParameterizedTest
    @CsvSource({"ENCOURAGED", "LIMIT", "AUTOMATIC"})
    void a_limit_says_how_it_is_applied(Enforcement enforcement) {
        FloorStatus status = with(new SpeakingTime(DELEGATIONS, Share.EACH, THREE, Application.of(enforcement)))
                .begin("11:00:00", "t1", Capacity.DELEGATION)
                .at("11:03:01");
        assertThat(status.phase()).isEqualTo(Phase.OVER);
        assertThat(limit(status).application().enforcement()).isEqualTo(enforcement);
    }

    @ParameterizedTest
    @CsvSource({
        "10:05:00, BELOW_MINIMUM, PT1M",
        "10:05:29, BELOW_MINIMUM, PT31S",
        "10:05:30, WARNING, PT30S",
        "10:06:00, LAST_SECONDS, PT0S",
        "10:06:01, OVER, PT-1S"
    })
    void a_stated_time_is_a_target_and_the_warning_comes_before_it_is_reached(String time, Phase phase, String left) {
        NoteCheck stated = NoteCheck.of(RecordNotes.with(
                "opening-remarks-time",
                new SpeakingTime(
                        SlotSelector.of(SegmentKind.EXPERT_PANEL, Capacity.MODERATOR, Purpose.OPENING_REMARKS),
                        Share.EACH,
                        Allotment.stated(Duration.ofMinutes(1)))));
        FloorStatus status = FloorScript.of(stated, "panel-1")
                .slot("10:05:00", "panel-1-opening")
                .at(time);
        assertThat(status.phase()).isEqualTo(phase);
        assertThat(remaining(status)).isEqualTo(Duration.parse(left));
    }

    @Test
    void a_time_that_is_shared_has_left_what_those_before_did_not_use() {
        Allotment five = Allotment.between(Duration.ofMinutes(4), Duration.ofMinutes(5));
        FloorScript script = with(new SpeakingTime(DELEGATIONS, Share.TOGETHER, five))
                .turn("11:00:00", "11:02:00", "t1", Capacity.DELEGATION)
                .turn("11:02:00", "11:03:00", "t2", Capacity.EXPERT)
                .begin("11:03:00", "t3", Capacity.DELEGATION);
        assertThat(limit(script.at("11:03:00")).share()).isEqualTo(Share.TOGETHER);
        assertThat(remaining(script.at("11:03:00"))).isEqualTo(Duration.ofMinutes(3));
        assertThat(script.at("11:03:00").phase()).isEqualTo(Phase.WITHIN);
        assertThat(script.at("11:05:30").phase()).isEqualTo(Phase.WARNING);
        assertThat(script.at("11:06:00").phase()).isEqualTo(Phase.LAST_SECONDS);
        assertThat(script.at("11:06:01").phase()).isEqualTo(Phase.OVER);
    }

    @Test
    void a_time_is_reduced_by_how_many_had_asked_before_the_floor_was_taken() {
        Norm norm = new ReducedTime(DELEGATIONS, THREE, 1, Allotment.atMost(Duration.ofMinutes(2)), Application.LIMIT);
        FloorScript one = with(norm)
                .happens(FloorEventKind.DISCUSSION_OPENED, "11:00:00")
                .happens(FloorEventKind.REQUEST, "11:00:01");
        assertThat(one.begin("11:00:03", "t1", Capacity.DELEGATION)
                        .at("11:00:03")
                        .turn())
                .get()
                .extracting(turn -> turn.limit().orElseThrow().time())
                .hasToString("../PT3M");
        FloorScript two = with(norm)
                .happens(FloorEventKind.DISCUSSION_OPENED, "11:00:00")
                .happens(FloorEventKind.REQUEST, "11:00:01")
                .happens(FloorEventKind.REQUEST, "11:00:02");
        assertThat(two.at("11:00:02")
                        .budget()
                        .orElseThrow()
                        .interventions()
                        .get(0)
                        .each())
                .hasToString("../PT2M");
        two.begin("11:00:03", "t1", Capacity.DELEGATION);
        assertThat(limit(two.at("11:00:03")).time()).hasToString("../PT2M");
        assertThat(two.at("11:02:03").phase()).isEqualTo(Phase.LAST_SECONDS);
        assertThat(two.at("11:02:04").phase()).isEqualTo(Phase.OVER);
    }

    @Test
    void a_time_that_is_divided_gives_each_a_part_and_all_of_them_the_whole() {
        Norm norm = new DividedTime(DELEGATIONS, Duration.ofMinutes(8), 4, Duration.ofMinutes(2), Application.LIMIT);
        FloorScript script = with(norm).happens(FloorEventKind.DISCUSSION_OPENED, "11:00:00");
        assertThat(script.at("11:00:00")
                        .budget()
                        .orElseThrow()
                        .interventions()
                        .get(0)
                        .most())
                .isEqualTo(4);
        script.happens(FloorEventKind.REQUEST, "11:00:01").happens(FloorEventKind.REQUEST, "11:00:02");
        assertThat(script.at("11:00:02").budget().orElseThrow().interventions())
                .extracting(fit -> fit.each() + " " + fit.fewest() + " " + fit.most())
                .containsExactly("../PT4M 2 2");
        script.turn("11:00:03", "11:05:03", "t1", Capacity.DELEGATION).begin("11:05:03", "t2", Capacity.DELEGATION);
        assertThat(remaining(script.at("11:05:03"))).isEqualTo(Duration.ofMinutes(3));
        assertThat(limit(script.at("11:05:03")).share()).isEqualTo(Share.TOGETHER);
        assertThat(script.at("11:08:03").phase()).isEqualTo(Phase.LAST_SECONDS);
        assertThat(script.at("11:08:04").phase()).isEqualTo(Phase.OVER);
    }

    @Test
    void where_the_note_says_nothing_the_plan_allots() {
        FloorScript script = FloorScript.of(CHECK, "summary-panel")
                .happens(FloorEventKind.DISCUSSION_OPENED, "2017-10-13T16:00:00+02:00")
                .event(
                        FloorEventKind.BEGIN,
                        "2017-10-13T16:00:00+02:00",
                        event -> event.withSlot(ElementId.of("summary-floor-1")));
        FloorStatus status = script.at("2017-10-13T16:03:01+02:00");
        assertThat(limit(status).ground()).isEmpty();
        assertThat(limit(status).time()).isEqualTo(THREE);
        assertThat(limit(status).application()).isEqualTo(Application.LIMIT);
        assertThat(status.phase()).isEqualTo(Phase.OVER);
    }

    @Test
    void where_nobody_says_anything_no_limit_applies() {
        FloorStatus status = FloorScript.of(CHECK, "panel-1")
                .begin("11:00:00", "t1", Capacity.OTHER)
                .at("12:00:00");
        assertThat(status.phase()).isEqualTo(Phase.WITHIN);
        assertThat(status.turn().orElseThrow().elapsed()).isEqualTo(Duration.ofHours(1));
        assertThat(status.turn().orElseThrow().limit()).isEmpty();
    }

    @Test
    void a_limit_that_is_passed_is_shown_before_one_that_tolerates_more() {
        SpeakingTime tolerant = new SpeakingTime(
                DELEGATIONS, Share.EACH, THREE, new Application(Enforcement.LIMIT, Duration.ofMinutes(1)));
        Norm strict = new SpeakingTime(DELEGATIONS, Share.EACH, Allotment.atMost(Duration.ofSeconds(190)));
        NoteCheck check = NoteCheck.of(RecordNotes.with("intervention-time", tolerant)
                .withProvisions(RecordNotes.with("intervention-time", tolerant).provisions().stream()
                        .map(provision -> provision.id().text().equals("presentation-time")
                                ? provision.withNorm(strict)
                                : provision)
                        .toList()));
        FloorScript script = FloorScript.of(check, "panel-1").begin("11:00:00", "t1", Capacity.DELEGATION);
        assertThat(limit(script.at("11:03:05")).time()).isEqualTo(THREE);
        assertThat(script.at("11:03:05").phase()).isEqualTo(Phase.LAST_SECONDS);
        assertThat(limit(script.at("11:03:11")).time()).hasToString("../PT3M10S");
        assertThat(script.at("11:03:11").phase()).isEqualTo(Phase.OVER);
    }
}
