package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.time.Allotment;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlotSpansTest {

    private static final Span HOUR = new Span(36_000, 39_600, true, true);

    private static SpeakingSlot slot(String allotted) {
        return SpeakingSlot.builder()
                .id("s")
                .capacity(Capacity.EXPERT)
                .allotted(Allotment.parse(allotted))
                .build();
    }

    private static Optional<Span> from(int from, int until) {
        return Optional.of(new Span(from, until, true, true));
    }

    @Test
    void without_hours_slots_follow_one_another_and_those_without_a_figure_share_the_rest() {
        SlotSpans spans =
                SlotSpans.of(List.of(slot("PT5M/PT7M"), slot(".."), slot("PT10M"), slot("..")), Optional.of(HOUR));
        assertThat(spans.expected()).isTrue();
        assertThat(spans.spans())
                .containsExactly(
                        from(36_000, 36_420), from(36_420, 37_710), from(37_710, 38_310), from(38_310, 39_600));
    }

    @Test
    void what_goes_beyond_the_segment_is_not_drawn() {
        SlotSpans spans = SlotSpans.of(List.of(slot("PT50M"), slot("PT20M"), slot("PT5M")), Optional.of(HOUR));
        assertThat(spans.spans()).containsExactly(from(36_000, 39_000), from(39_000, 39_600), Optional.empty());
    }

    @Test
    void what_begins_where_the_segment_is_over_is_not_drawn() {
        SlotSpans spans = SlotSpans.of(List.of(slot("PT60M"), slot("PT5M")), Optional.of(HOUR));
        assertThat(spans.spans()).containsExactly(from(36_000, 39_600), Optional.empty());
    }

    @Test
    void where_a_slot_has_hours_the_others_are_not_drawn() {
        SlotSpans spans = SlotSpans.of(
                List.of(slot("PT5M").withStart(LocalTime.of(10, 20)).withEnd(LocalTime.of(10, 30)), slot("PT5M")),
                Optional.of(HOUR));
        assertThat(spans.expected()).isFalse();
        assertThat(spans.spans()).containsExactly(from(37_200, 37_800), Optional.empty());
    }

    @Test
    void without_hours_and_figures_or_without_a_segment_that_has_hours_nothing_is_drawn() {
        assertThat(SlotSpans.of(List.of(slot(".."), slot("..")), Optional.of(HOUR))
                        .isAnywhere())
                .isFalse();
        assertThat(SlotSpans.of(List.of(slot("PT5M")), Optional.empty()).isAnywhere())
                .isFalse();
    }
}
