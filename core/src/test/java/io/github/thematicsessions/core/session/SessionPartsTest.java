package io.github.thematicsessions.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
import java.time.LocalTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SessionPartsTest {

    private static final Segment SEGMENT =
            Segment.builder().id("segment").kind(SegmentKind.OTHER).build();
    private static final SpeakingSlot SLOT =
            SpeakingSlot.builder().id("slot").capacity(Capacity.OTHER).build();
    private static final SideEvent EVENT =
            SideEvent.builder().id("event").title("A side event").build();

    @Test
    void a_row_without_times_slots_or_title_is_a_good_value() {
        assertThat(SEGMENT.time()).isEmpty();
        assertThat(SEGMENT.slots()).isEmpty();
        assertThat(Day.builder().build().date()).isEmpty();
        assertThat(EVENT.date()).isEmpty();
    }

    @Test
    void a_slot_without_an_allotment_is_unstated() {
        assertThat(SLOT.allotted()).isEqualTo(Allotment.unstated());
    }

    @Test
    void a_range_sets_both_ends() {
        TimeRange time = TimeRange.parse("10:15/13:00");

        assertThat(Segment.builder()
                        .id("s")
                        .kind(SegmentKind.OTHER)
                        .time(time)
                        .build()
                        .time())
                .contains(time);
        assertThat(SpeakingSlot.builder()
                        .id("s")
                        .capacity(Capacity.OTHER)
                        .time(time)
                        .build()
                        .time())
                .contains(time);
        assertThat(SideEvent.builder().id("s").title("x").time(time).build().time())
                .contains(time);
    }

    @Test
    void ends_that_make_no_sense_are_refused() {
        LocalTime ten = LocalTime.of(10, 0);

        assertRefused("end", () -> SEGMENT.withStart(ten).withEnd(ten));
        assertRefused("end", () -> SLOT.withEnd(ten).withStart(LocalTime.of(11, 0)));
        assertRefused("start", () -> EVENT.withStart(ten.plusNanos(1)));
        assertRefused("start", () -> SEGMENT.withStart(ten.plusNanos(1)));
        assertRefused("end", () -> SLOT.withEnd(ten.plusNanos(1)));
    }

    @Test
    void the_date_of_a_side_event_has_a_year_of_four_digits() {
        LocalDate last = LocalDate.of(9999, 12, 31);

        assertThat(EVENT.withDate(last).date()).contains(last);
        assertThatThrownBy(() -> EVENT.withDate(last.plusDays(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("date: expected a date of the years 1 to 9999, found +10000-01-01");
    }

    @Test
    void a_number_below_one_is_refused() {
        assertRefused("number", () -> SEGMENT.withNumber(0));
        assertThat(SEGMENT.withNumber(1).number()).hasValue(1);
    }

    @Test
    void a_negative_number_of_inscribed_speakers_is_refused_and_none_is_a_number() {
        assertRefused("inscribed", () -> SEGMENT.withInscribed(-1));
        assertThat(SEGMENT.inscribed()).isEmpty();
        assertThat(SEGMENT.withInscribed(0).inscribed()).hasValue(0);
    }

    @Test
    void blank_text_is_refused_in_every_field() {
        assertRefused("title", () -> SEGMENT.withTitle(" "));
        assertRefused("description", () -> SEGMENT.withDescription(""));
        assertRefused("room", () -> SEGMENT.withRoom("\t"));
        assertRefused("asPublished", () -> SEGMENT.withAsPublished("\n"));
        assertRefused("title", () -> SLOT.withTitle(" "));
        assertRefused("title", () -> EVENT.withTitle(" "));
        assertRefused("room", () -> EVENT.withRoom(" "));
        assertRefused("organizers", () -> EVENT.withOrganizers("An organizer", " "));
        assertRefused("asPublished", () -> EVENT.withAsPublished(" "));
        assertRefused("city", () -> Place.builder().city(" ").build());
        assertRefused("venue", () -> Place.builder().venue(" ").build());
        assertRefused("room", () -> Place.builder().room(" ").build());
        assertRefused("title", () -> Source.builder().title(" ").build());
    }

    @Test
    void a_place_of_which_nothing_is_known_is_the_unstated_place() {
        assertThat(Place.builder().build()).isEqualTo(Place.unstated());
    }

    @Test
    void a_chair_of_whom_only_the_role_is_known_has_no_participant() {
        assertThat(Chair.of(Capacity.CO_FACILITATOR))
                .isEqualTo(Chair.builder().capacity(Capacity.CO_FACILITATOR).build());
        assertThat(Chair.of(Capacity.CO_FACILITATOR).participant()).isEmpty();
    }

    private static void assertRefused(String field, ThrowingCallable construction) {
        assertThatThrownBy(construction)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
