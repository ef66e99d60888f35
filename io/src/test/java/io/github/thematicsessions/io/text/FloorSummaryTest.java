package io.github.thematicsessions.io.text;

import static io.github.thematicsessions.io.text.SampleReports.finding;
import static io.github.thematicsessions.io.text.SampleReports.occurrence;
import static io.github.thematicsessions.io.text.SampleReports.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.fit.Deviation;
import io.github.thematicsessions.core.floor.FloorAccess;
import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.MeetingState;
import io.github.thematicsessions.core.floor.Phase;
import io.github.thematicsessions.core.floor.SpeakingLedger;
import io.github.thematicsessions.core.floor.SpeakingTally;
import io.github.thematicsessions.core.floor.Upcoming;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.core.report.IrregularityKind;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What events have shown, one by one and when the floor is over. */
class FloorSummaryTest {

    private static final Finding LONG = SampleReports.tooLong();
    private static final Finding ORDER = finding("order", Discrepancy.NOT_DONE)
            .at(slot("t2", null, occurrence(4, "10:30:00", null)))
            .severity(Severity.WARNING)
            .build();
    private static final Finding WAIVED = finding("order", Discrepancy.NOT_DONE)
            .at(ORDER.at())
            .outcome(Outcome.WAIVED)
            .waiver(1)
            .build();
    private static final Irregularity TWICE = new Irregularity(
            IrregularityKind.BEGINS_AGAIN, slot("t2", null, occurrence(5, "10:31:00.5", null)), List.of());
    private static final Irregularity TIMELESS =
            new Irregularity(IrregularityKind.UNKNOWN_KIND, Location.of(Pointer.root()), List.of());

    private static final String LONG_LINE =
            "panel-1-opening in panel-1: too long: 9 min, allowed 5 to 7 min, 2 min over:"
                    + " opening-time (II.c.1 of a-note)";
    private static final String ORDER_LINE = "t2 in panel-1: not done: order (II.c.1 of a-note)";
    private static final String TWICE_LINE = "10:31:00.5 t2 in panel-1 begins a second time.";

    private static FloorStatus end(Optional<Deviation> deviation) {
        return new FloorStatus(
                ElementId.of("panel-1"),
                OffsetDateTime.parse("2017-10-12T13:05:00+02:00"),
                Phase.WAITING,
                Optional.empty(),
                Optional.empty(),
                MeetingState.CLOSED,
                false,
                List.of(),
                new FloorAccess(Set.of(), Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                deviation);
    }

    private static SpeakingLedger ledger() {
        SpeakingTally three = new SpeakingTally(Duration.ofMinutes(3), 2);
        return new SpeakingLedger(
                new SpeakingTally(Duration.ofMinutes(9), 3),
                three,
                SpeakingTally.NONE,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(Capacity.DELEGATION, three),
                Map.of(),
                Map.of());
    }

    @Test
    void a_finding_is_a_line_with_its_severity_or_that_it_is_waived() {
        assertThat(FloorText.finding(LONG, Appearance.PLAIN)).isEqualTo("  error  " + LONG_LINE + "\n");
        assertThat(FloorText.finding(WAIVED, Appearance.PLAIN)).isEqualTo("  waived  " + ORDER_LINE + "\n");
        assertThat(FloorText.finding(ORDER, Appearance.COLOURED))
                .isEqualTo("  \u001b[33mwarning\u001b[0m  " + ORDER_LINE + "\n");
        assertThat(FloorText.finding(WAIVED, Appearance.COLOURED))
                .isEqualTo("  \u001b[36mwaived\u001b[0m  " + ORDER_LINE + "\n");
    }

    @Test
    void a_refusal_is_a_line_with_its_time_where_it_has_one() {
        assertThat(FloorText.refusal(TWICE, Appearance.PLAIN)).isEqualTo("  refused  " + TWICE_LINE + "\n");
        assertThat(FloorText.refusal(TIMELESS, Appearance.COLOURED))
                .isEqualTo(
                        "  \u001b[33mrefused\u001b[0m  It is of a kind that has no meaning here and is stepped over.\n");
    }

    @Test
    void a_turn_that_can_no_longer_be_given_its_time_is_told_before_how_things_stand() {
        Upcoming missed = new Upcoming(
                Optional.empty(),
                Optional.of(Capacity.MODERATOR),
                Optional.of(Purpose.CONCLUDING_REMARKS),
                Optional.empty(),
                true,
                Optional.of(OffsetDateTime.parse("2017-10-12T12:55:00+02:00")));
        assertThat(FloorText.missed(missed, end(Optional.empty()), Appearance.PLAIN))
                .isEqualTo("13:05:00  panel-1  TOO LATE for concluding remarks by 12:55  nobody speaks\n");
    }

    @Test
    void a_floor_is_summed_up_by_what_was_found_and_refused_and_by_who_spoke() {
        Finding hint = ORDER.withSeverity(Severity.INFO);
        assertThat(FloorText.summary(
                        end(Optional.of(Deviation.behind(Duration.ofMinutes(5)))),
                        List.of(LONG, WAIVED, ORDER, hint, hint),
                        List.of(TWICE, TIMELESS),
                        ledger(),
                        Appearance.PLAIN))
                .isEqualTo("""
                        panel-1 until 2017-10-12 13:05:00 +02:00, 5 min behind
                        findings: 1 error, 1 warning, 2 for information, 1 waived
                          error  %s
                          waived  %s
                          warning  %s
                          for information  %s
                          for information  %s
                        events refused: 2
                          refused  %s
                          refused  It is of a kind that has no meaning here and is stepped over.

                          capacity    turns  time    floor
                          delegation      2  3:00  100.0 %%
                          together        3  9:00
                        """.formatted(LONG_LINE, ORDER_LINE, ORDER_LINE, ORDER_LINE, ORDER_LINE, TWICE_LINE));
    }

    @Test
    void a_floor_of_which_nothing_is_to_be_said_says_that_nothing_was_found() {
        assertThat(FloorText.summary(end(Optional.empty()), List.of(), List.of(), ledger(), Appearance.PLAIN))
                .startsWith("""
                        panel-1 until 2017-10-12 13:05:00 +02:00
                        findings: 0 errors, 0 warnings, 0 for information
                        events refused: 0

                          capacity    turns  time    floor
                        """);
    }
}
