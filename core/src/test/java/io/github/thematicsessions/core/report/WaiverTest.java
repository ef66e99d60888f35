package io.github.thematicsessions.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which findings a waiver speaks of, and until when. */
class WaiverTest {

    private static final ProvisionId PROVISION = ProvisionId.of("presentation-time");
    private static final OffsetDateTime DECIDED = OffsetDateTime.parse("2017-10-11T09:00+02:00");

    @Test
    void a_waiver_speaks_of_its_provision_alone() {
        Finding finding = at(Places.planned("2017-10-12", "10:15/13:00"));

        assertThat(waiver(Optional.empty()).matches(finding)).isTrue();
        assertThat(waiver(Optional.empty()).matches(finding.withProvision(ProvisionId.of("one-moderator"))))
                .isFalse();
    }

    @Test
    void a_waiver_speaks_of_its_scope_alone() {
        Waiver waiver = new Waiver(
                PROVISION,
                new WaiverScope.Element(ElementId.of("panel-2")),
                "co-facilitators",
                DECIDED,
                "Agreed.",
                Optional.empty());

        assertThat(waiver.matches(at(Places.element("panel-2")))).isTrue();
        assertThat(waiver.matches(at(Places.element("panel-1")))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // hours of the plan are those of the clock on the wall, as the offset of the waiver writes them
        "2017-10-12, 10:15/13:00, 2017-10-12T10:15:01+02:00, true",
        "2017-10-12, 10:15/13:00, 2017-10-12T10:15:00+02:00, false",
        "2017-10-12, 10:15/13:00, 2017-10-12T10:15:01-04:00, true",
        "2017-10-12, 10:15/13:00, 2017-10-12T10:15:00-04:00, false",
        "2017-10-12, 10:15/13:00, 2017-10-13T00:00:00+02:00, true",
        "2017-10-12, 10:15/13:00, 2017-10-12T00:00:00+02:00, false",
        // where only the date is known, the day begins at midnight
        "2017-10-12, , 2017-10-12T00:00:01+02:00, true",
        "2017-10-12, , 2017-10-12T00:00:00+02:00, false",
        "2017-10-12, , 2017-10-11T23:59:59+02:00, false",
        // where no date is known, nothing shows that it is over
        ", 10:15/13:00, 2017-10-11T00:00:00+02:00, true",
        ", , 2017-10-11T00:00:00+02:00, true"
    })
    void what_is_planned_to_begin_before_the_end_is_waived(
            LocalDate date, String hours, OffsetDateTime until, boolean waived) {
        Location planned = Places.at(
                Optional.ofNullable(date), Optional.ofNullable(hours).map(TimeRange::parse), Optional.empty());

        assertThat(waiver(Optional.of(until)).matches(at(planned))).isEqualTo(waived);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-10-12T10:15:00+02:00, 2017-10-12T10:15:00.000000001+02:00, true",
        "2017-10-12T10:15:00+02:00, 2017-10-12T10:15:00+02:00, false",
        "2017-10-12T10:15:00.000000001+02:00, 2017-10-12T10:15:00+02:00, false",
        "2017-10-12T10:15:00+02:00, 2017-10-12T08:15:01Z, true",
        "2017-10-12T10:15:00+02:00, 2017-10-12T08:15:00Z, false",
        "2017-10-12T10:15:00+02:00, 2017-10-12T10:15:00-04:00, true"
    })
    void what_took_place_is_compared_by_its_instant(OffsetDateTime began, OffsetDateTime until, boolean waived) {
        assertThat(waiver(Optional.of(until)).matches(at(Places.held(began)))).isEqualTo(waived);
    }

    @Test
    void what_took_place_counts_and_not_for_when_it_was_planned() {
        Location late = Places.at(
                Optional.of(LocalDate.of(2017, 10, 12)),
                Optional.of(TimeRange.parse("10:15/13:00")),
                Optional.of(OffsetDateTime.parse("2017-10-12T10:40:00+02:00")));
        OffsetDateTime until = OffsetDateTime.parse("2017-10-12T10:30:00+02:00");

        assertThat(waiver(Optional.of(until)).matches(at(late))).isFalse();
    }

    @Test
    void a_waiver_says_who_decided_it_and_why() {
        assertRefused("by: expected text that is not blank, found \" \"", () -> waiver(" ", DECIDED, "Agreed."));
        assertRefused("why: expected text that is not blank, found \"\"", () -> waiver("chair", DECIDED, ""));
        assertRefused(
                "decided: expected a date of the years 1 to 9999, found +10000-01-01",
                () -> waiver("chair", OffsetDateTime.parse("+10000-01-01T00:00Z"), "Agreed."));
        assertRefused(
                "until: expected a date of the years 1 to 9999, found 0000-12-31",
                () -> waiver(Optional.of(OffsetDateTime.parse("0000-12-31T23:59Z"))));
    }

    @Test
    void an_end_before_the_decision_is_data() {
        OffsetDateTime before = DECIDED.minusDays(1);

        assertThat(waiver(Optional.of(before)).until()).contains(before);
    }

    private static Finding at(Location location) {
        return FindingTest.finding().at(location).build();
    }

    private static Waiver waiver(Optional<OffsetDateTime> until) {
        return new Waiver(PROVISION, new WaiverScope.WholeSession(), "co-facilitators", DECIDED, "Agreed.", until);
    }

    private static Waiver waiver(String by, OffsetDateTime decided, String why) {
        return new Waiver(PROVISION, new WaiverScope.WholeSession(), by, decided, why, Optional.empty());
    }

    private static void assertRefused(String message, ThrowingCallable construction) {
        assertThatThrownBy(construction)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }
}
