package io.github.thematicsessions.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.session.ElementId;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OccurrenceTest {

    private static final OffsetDateTime TEN = OffsetDateTime.parse("2017-10-12T10:00:00.123456789+02:00");

    @Test
    void events_are_numbered_from_one() {
        assertThat(new Occurrence(1, TEN, Optional.empty()).event()).isEqualTo(1);
        assertThatThrownBy(() -> new Occurrence(0, TEN, Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("event: expected a number from 1, found 0");
    }

    @Test
    void an_end_before_the_beginning_is_data_and_nothing_is_rounded() {
        Occurrence occurrence = new Occurrence(7, TEN, Optional.of(TEN.minusNanos(1)));

        assertThat(occurrence.began()).hasToString("2017-10-12T10:00:00.123456789+02:00");
        assertThat(occurrence.ended().orElseThrow()).hasToString("2017-10-12T10:00:00.123456788+02:00");
    }

    @Test
    void both_instants_are_of_the_years_1_to_9999_by_their_dates_as_recorded() {
        OffsetDateTime last = OffsetDateTime.parse("9999-12-31T23:59:59.999999999-18:00");
        OffsetDateTime tooLate = last.plusNanos(1);
        String message = ": expected a date of the years 1 to 9999, found +10000-01-01";

        assertThat(new Occurrence(1, last, Optional.of(last)).began()).isEqualTo(last);
        assertThatThrownBy(() -> new Occurrence(1, tooLate, Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("began" + message);
        assertThatThrownBy(() -> new Occurrence(1, TEN, Optional.of(tooLate)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("ended" + message);
    }

    @Test
    void a_location_in_a_plan_has_no_occurrence() {
        assertThat(Location.of(Pointer.root()).occurrence()).isEmpty();
        assertThat(new Location(
                                Pointer.root(),
                                Optional.of(ElementId.of("panel-1")),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())
                        .occurrence())
                .isEmpty();
    }

    @Test
    void the_other_elements_of_an_irregularity_are_copied() {
        List<ElementId> with = new ArrayList<>(List.of(ElementId.of("t1")));
        Irregularity irregularity = new Irregularity(IrregularityKind.TWO_AT_ONCE, Location.of(Pointer.root()), with);
        with.clear();

        assertThat(irregularity.with()).containsExactly(ElementId.of("t1"));
    }

    @Test
    void a_record_contradicts_itself_or_the_plan_in_these_ways() {
        assertThat(IrregularityKind.values())
                .extracting(IrregularityKind::code)
                .containsExactly(
                        "other-session",
                        "unknown-element",
                        "not-covered",
                        "unknown-kind",
                        "clock-went-back",
                        "foreign-offset",
                        "end-before-begin",
                        "two-at-once",
                        "no-begin",
                        "begins-again",
                        "no-end",
                        "no-pause",
                        "suspension",
                        "unknown-segment",
                        "unknown-capacity",
                        "told-twice",
                        "closure");
    }
}
