package io.github.thematicsessions.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final OffsetDateTime BEGAN = OffsetDateTime.parse("2017-10-12T10:15:00.4+02:00");
    private static final OffsetDateTime ENDED = OffsetDateTime.parse("2017-10-12T10:21:00+02:00");
    private static final Allotment FIVE_TO_SEVEN = Allotment.parse("PT5M/PT7M");

    @Test
    void the_hours_held_are_those_of_the_occurrence() {
        Course held = course(Optional.of(new Occurrence(3, BEGAN, Optional.of(ENDED))));
        Course open = course(Optional.of(new Occurrence(3, BEGAN, Optional.empty())));
        Course never = course(Optional.empty());

        assertThat(held.began()).contains(BEGAN);
        assertThat(held.ended()).contains(ENDED);
        assertThat(open.began()).contains(BEGAN);
        assertThat(open.ended()).isEmpty();
        assertThat(never.began()).isEmpty();
        assertThat(never.ended()).isEmpty();
    }

    @Test
    void negative_figures_are_refused_and_nothing_is_a_figure() {
        Location at = course(Optional.empty()).at();

        assertThat(new Course(at, FIVE_TO_SEVEN, 0, Duration.ZERO).spoken()).isZero();
        assertThatThrownBy(() -> new Course(at, FIVE_TO_SEVEN, -1, Duration.ZERO))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("turns: expected a number that is not negative, found -1");
        assertThatThrownBy(() -> new Course(at, FIVE_TO_SEVEN, 1, Duration.ofNanos(-1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("spoken: expected a length of time that is not negative, found PT-0.000000001S");
    }

    private static Course course(Optional<Occurrence> occurrence) {
        Location at = new Location(
                Pointer.parse("/days/0/segments/1/slots/0"),
                Optional.of(ElementId.of("panel-1-opening")),
                Optional.of(ElementId.of("panel-1")),
                Optional.of(LocalDate.of(2017, 10, 12)),
                Optional.of(TimeRange.parse("10:15/10:20")),
                occurrence);
        return new Course(at, FIVE_TO_SEVEN, 1, Duration.ofMinutes(5));
    }
}
