package io.github.thematicsessions.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.arbitrary.Locations;
import io.github.thematicsessions.core.arbitrary.Waivers;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a waiver holds. */
class WaiverScopeTest {

    private static final WaiverScope MORNING = new WaiverScope.Span(
            OffsetDateTime.parse("2017-10-12T10:00+02:00"), OffsetDateTime.parse("2017-10-12T13:00+02:00"));

    @Property(tries = 200)
    void the_whole_session_covers_every_place(@ForAll("locations") Location at) {
        assertThat(new WaiverScope.WholeSession().covers(at)).isTrue();
    }

    @Test
    void an_element_covers_itself_and_the_slots_within_it() {
        WaiverScope panel = new WaiverScope.Element(ElementId.of("panel-1"));
        WaiverScope slot = new WaiverScope.Element(ElementId.of("panel-1-opening"));

        assertThat(panel.covers(Places.element("panel-1"))).isTrue();
        assertThat(panel.covers(Places.slot("panel-1-opening", "panel-1"))).isTrue();
        assertThat(panel.covers(Places.slot("panel-2-opening", "panel-2"))).isFalse();
        assertThat(panel.covers(Places.element("panel-2"))).isFalse();
        assertThat(panel.covers(Location.of(Pointer.parse("/days/0")))).isFalse();
        assertThat(slot.covers(Places.slot("panel-1-opening", "panel-1"))).isTrue();
        assertThat(slot.covers(Places.slot("panel-1-closing", "panel-1"))).isFalse();
        assertThat(slot.covers(Places.element("panel-1"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2017-10-12, 10:00/10:15, true",
        "2017-10-12, 10:15/18:00, true",
        "2017-10-12, 12:59:59/13:30, true",
        "2017-10-12, 09:59:59/13:00, false",
        "2017-10-12, 13:00/15:00, false",
        "2017-10-13, 10:15/13:00, false",
        "2017-10-11, 10:15/13:00, false",
        "2017-10-12, , false",
        ", 10:15/13:00, false",
        ", , false"
    })
    void a_span_covers_what_is_planned_to_begin_in_it(LocalDate date, String hours, boolean covered) {
        Location planned = Places.at(
                Optional.ofNullable(date), Optional.ofNullable(hours).map(TimeRange::parse), Optional.empty());

        assertThat(MORNING.covers(planned)).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-10-12T00:00+02:00, 2017-10-13T00:00+02:00, true",
        "2017-10-11T10:00+02:00, 2017-10-13T10:00+02:00, true",
        "2017-10-12T00:00:01+02:00, 2017-10-13T00:00+02:00, false",
        "2017-10-12T00:00+02:00, 2017-10-12T23:59:59+02:00, false",
        "2017-10-12T00:00-04:00, 2017-10-13T00:00-04:00, true"
    })
    void where_only_the_date_is_known_the_whole_day_has_to_lie_in_the_span(
            OffsetDateTime from, OffsetDateTime until, boolean covered) {
        Location day = Places.at(Optional.of(LocalDate.of(2017, 10, 12)), Optional.empty(), Optional.empty());

        assertThat(new WaiverScope.Span(from, until).covers(day)).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-10-12T10:00+02:00, true",
        "2017-10-12T09:59:59.999999999+02:00, false",
        "2017-10-12T12:59:59.999999999+02:00, true",
        "2017-10-12T13:00+02:00, false",
        "2017-10-12T08:00Z, true",
        "2017-10-12T10:00Z, true",
        "2017-10-12T11:00Z, false",
        "2017-10-12T10:00-04:00, false"
    })
    void a_span_covers_what_began_in_it_by_its_instant(OffsetDateTime began, boolean covered) {
        assertThat(MORNING.covers(Places.held(began))).isEqualTo(covered);
    }

    @Test
    void what_took_place_counts_and_not_for_when_it_was_planned() {
        Location late = Places.at(
                Optional.of(LocalDate.of(2017, 10, 12)),
                Optional.of(TimeRange.parse("10:15/13:00")),
                Optional.of(OffsetDateTime.parse("2017-10-12T13:00+02:00")));

        assertThat(MORNING.covers(late)).isFalse();
    }

    @Test
    void a_span_without_length_and_a_span_beyond_the_years_of_documents_are_refused() {
        OffsetDateTime ten = OffsetDateTime.parse("2017-10-12T10:00+02:00");
        OffsetDateTime late = OffsetDateTime.parse("+10000-01-01T00:00Z");

        assertThatThrownBy(() -> new WaiverScope.Span(ten, OffsetDateTime.parse("2017-10-12T08:00Z")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("until: expected a time after 2017-10-12T10:00+02:00, found 2017-10-12T08:00Z");
        assertThatThrownBy(() -> new WaiverScope.Span(ten, late))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("until: expected a date of the years 1 to 9999, found +10000-01-01");
        assertThatThrownBy(() -> new WaiverScope.Span(late, late.plusDays(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("from: ");
    }

    /** The last whole day of the calendar has a day after it, which is none of the years that dates may have. */
    @Test
    void the_last_day_of_all_years_is_judged_as_any_other() {
        Location last = Places.at(Optional.of(LocalDate.of(9999, 12, 31)), Optional.empty(), Optional.empty());
        WaiverScope span = new WaiverScope.Span(
                OffsetDateTime.parse("9999-12-31T00:00Z"), OffsetDateTime.parse("9999-12-31T23:59:59Z"));

        assertThat(span.covers(last)).isFalse();
    }

    @Property(tries = 500)
    void every_scope_answers_for_every_place(@ForAll("scopes") WaiverScope scope, @ForAll("locations") Location at) {
        boolean unknown = at.date().isEmpty() && at.occurrence().isEmpty();

        assertThat(scope.covers(at) && unknown && scope instanceof WaiverScope.Span)
                .isFalse();
    }

    @Provide
    Arbitrary<Location> locations() {
        return Locations.any();
    }

    @Provide
    Arbitrary<WaiverScope> scopes() {
        return Waivers.scopes();
    }
}
