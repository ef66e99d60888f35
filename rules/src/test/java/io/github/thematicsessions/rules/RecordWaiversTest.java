package io.github.thematicsessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.core.report.WaiverScope;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chair's recorded decisions, applied to a record in which two turns are too long and one is too short. */
class RecordWaiversTest {

    private static final String LIMITED = "intervention-time";
    private static final ThematicSession SESSION = WorkedOutSession.value();
    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());
    private static final Duration LONG = Duration.ofSeconds(181);

    /** Too long are a delegation in a planned slot and one in none, too short the opening remarks. */
    private static final FloorRecord RECORD = RecordEdit.length(
            RecordEdit.length(RecordEdit.length(RecordFiles.meetings(), "p1-floor-1", LONG), "p1-floor-17", LONG),
            "p1-opening",
            Duration.ofMinutes(4));

    private static final OffsetDateTime FIRST = began("p1-floor-1");
    private static final OffsetDateTime SECOND = began("p1-floor-17");

    private static OffsetDateTime began(String turn) {
        return RECORD.events().stream()
                .filter(event -> RecordEdit.is(event, FloorEventKind.BEGIN, turn))
                .findFirst()
                .orElseThrow()
                .at();
    }

    private static Waiver waiver(String provision, WaiverScope scope) {
        return new Waiver(
                ProvisionId.of(provision),
                scope,
                "Moderator of panel 1",
                RecordScript.at("10:15:00"),
                "Made up for a test.",
                Optional.empty());
    }

    private static Waiver waiver(WaiverScope scope) {
        return waiver(LIMITED, scope);
    }

    private static WaiverScope session() {
        return new WaiverScope.WholeSession();
    }

    private static WaiverScope element(String id) {
        return new WaiverScope.Element(ElementId.of(id));
    }

    private static Report check(Waiver... waivers) {
        return CHECK.waiving(List.of(waivers)).record(SESSION, RECORD);
    }

    private static Judgement judgement(Report report, String provision) {
        return report.judgement(ProvisionId.of(provision)).orElseThrow();
    }

    private static List<String> told(Report report) {
        return report.findings().stream().map(RecordWaiversTest::told).toList();
    }

    private static String told(Finding finding) {
        String waiver = finding.waiver().isPresent() ? " " + finding.waiver().getAsInt() : "";
        return finding.at() + " " + finding.outcome().code() + waiver;
    }

    @Test
    void without_a_waiver_every_finding_stands() {
        assertThat(told(check())).containsExactly("panel-1-opening fail", "panel-1-floor-1 fail", "p1-floor-17 fail");
        assertThat(check()).isEqualTo(CHECK.record(SESSION, RECORD));
    }

    @Test
    void a_waiver_for_the_whole_session_waives_each_finding_of_its_provision_and_no_other() {
        Waiver waiver = waiver(session());
        Report report = check(waiver);
        assertThat(told(report))
                .containsExactly("panel-1-opening fail", "panel-1-floor-1 waived 1", "p1-floor-17 waived 1");
        assertThat(judgement(report, LIMITED).outcome()).isEqualTo(Outcome.WAIVED);
        assertThat(judgement(report, LIMITED).judged()).isEqualTo(40);
        assertThat(judgement(report, "opening-remarks-time").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(report.count(Outcome.WAIVED)).isEqualTo(1);
        assertThat(report.findings(Severity.ERROR)).isEmpty();
        assertThat(report.findings(Severity.WARNING)).hasSize(1);
        assertThat(report.receipt().waivers()).containsExactly(waiver);
        assertThat(report.findings(1)).hasSize(2);
        assertThat(report.unusedWaivers()).isEmpty();
    }

    @Test
    void a_waiver_changes_nothing_but_what_it_waives() {
        Report before = check();
        Report after = check(waiver(session()));
        assertThat(after.provisions())
                .filteredOn(judgement -> !judgement.provision().text().equals(LIMITED))
                .isEqualTo(before.provisions().stream()
                        .filter(judgement -> !judgement.provision().text().equals(LIMITED))
                        .toList());
        assertThat(after.courses()).isEqualTo(before.courses());
        assertThat(after.findings().get(0)).isEqualTo(before.findings().get(0));
        assertThat(after.findings().get(1).severity()).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({
        "panel-1, waived 1, waived 1, WAIVED",
        "panel-1-floor-1, waived 1, fail, FAIL",
        "p1-floor-17, fail, waived 1, FAIL",
        "p1-floor-1, fail, fail, FAIL",
        "panel-2, fail, fail, FAIL",
        "panel-9, fail, fail, FAIL"
    })
    void a_waiver_for_an_element_holds_for_it_and_what_is_in_it(
            String element, String first, String second, Outcome outcome) {
        Report report = check(waiver(element(element)));
        assertThat(told(report))
                .containsExactly("panel-1-opening fail", "panel-1-floor-1 " + first, "p1-floor-17 " + second);
        assertThat(judgement(report, LIMITED).outcome()).isEqualTo(outcome);
        assertThat(report.unusedWaivers()).hasSize((first + second).contains("waived") ? 0 : 1);
    }

    @Test
    void a_waiver_for_a_span_holds_for_what_begins_in_it_from_its_first_moment_and_before_its_end() {
        assertThat(told(check(waiver(new WaiverScope.Span(FIRST, SECOND)))))
                .containsExactly("panel-1-opening fail", "panel-1-floor-1 waived 1", "p1-floor-17 fail");
        assertThat(told(check(waiver(new WaiverScope.Span(FIRST.plusNanos(1), SECOND.plusNanos(1))))))
                .containsExactly("panel-1-opening fail", "panel-1-floor-1 fail", "p1-floor-17 waived 1");
        OffsetDateTime elsewhere = FIRST.withOffsetSameInstant(ZoneOffset.ofHours(-4));
        assertThat(told(check(waiver(new WaiverScope.Span(elsewhere, elsewhere.plusNanos(1))))))
                .containsExactly("panel-1-opening fail", "panel-1-floor-1 waived 1", "p1-floor-17 fail");
    }

    @Test
    void a_waiver_holds_until_the_chair_insists_again() {
        Waiver untilSecond = new Waiver(
                ProvisionId.of(LIMITED),
                session(),
                "Moderator of panel 1",
                RecordScript.at("10:15:00"),
                "Made up for a test.",
                Optional.of(SECOND));
        assertThat(told(check(untilSecond)))
                .containsExactly("panel-1-opening fail", "panel-1-floor-1 waived 1", "p1-floor-17 fail");
    }

    @Test
    void the_first_waiver_that_matches_is_the_one_that_is_named_and_the_others_are_of_no_use() {
        Waiver elsewhere = waiver(element("panel-2"));
        Waiver slot = waiver(element("panel-1-floor-1"));
        Waiver panel = waiver(element("panel-1"));
        Waiver again = waiver(session());
        Waiver kept = waiver("presentation-time", session());
        Waiver unknown = waiver("no-such-provision", session());
        Report report = check(elsewhere, slot, panel, again, kept, unknown);
        assertThat(told(report))
                .containsExactly("panel-1-opening fail", "panel-1-floor-1 waived 2", "p1-floor-17 waived 3");
        assertThat(report.unusedWaivers()).containsExactly(elsewhere, again, kept, unknown);
        assertThat(report.receipt().waivers()).containsExactly(elsewhere, slot, panel, again, kept, unknown);
    }

    @Test
    void what_is_waived_for_every_finding_leaves_no_error() {
        Report report = check(waiver(session()), waiver("opening-remarks-time", session()));
        assertThat(report.hasErrors()).isFalse();
        assertThat(report.findings()).hasSize(3);
        assertThat(report.count(Outcome.FAIL)).isZero();
        assertThat(report.count(Outcome.WAIVED)).isEqualTo(2);
    }

    @Test
    void other_waivers_take_the_place_of_the_first_ones() {
        Report report = CHECK.waiving(List.of(waiver(session())))
                .waiving(List.of(waiver("opening-remarks-time", session())))
                .record(SESSION, RECORD);
        assertThat(told(report))
                .containsExactly("panel-1-opening waived 1", "panel-1-floor-1 fail", "p1-floor-17 fail");
    }

    @Test
    void a_waiver_waives_what_is_planned_too() {
        ThematicSession longer =
                Edit.slot(SESSION, "panel-1-floor-1", slot -> slot.withAllotted(Allotment.parse("../PT4M")));
        assertThat(told(CHECK.waiving(List.of(waiver(element("panel-1-floor-1"))))
                        .plan(longer)))
                .containsExactly("panel-1-floor-1 waived 1");
    }
}
