package io.github.thematicsessions.core.norm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SlotSelectorTest {

    private static final SpeakingSlot PRESENTATION = SpeakingSlot.builder()
            .id("slot")
            .capacity(Capacity.EXPERT)
            .purpose(Purpose.PRESENTATION)
            .build();
    private static final SpeakingSlot WITHOUT_PURPOSE =
            SpeakingSlot.builder().id("slot").capacity(Capacity.EXPERT).build();

    @Test
    void capacity_and_purpose_both_have_to_fit() {
        assertThat(SlotSelector.of(SegmentKind.EXPERT_PANEL, Capacity.EXPERT, Purpose.PRESENTATION)
                        .selects(PRESENTATION))
                .isTrue();
        assertThat(SlotSelector.of(SegmentKind.EXPERT_PANEL, Capacity.EXPERT, Purpose.ANSWER)
                        .selects(PRESENTATION))
                .isFalse();
        assertThat(SlotSelector.of(SegmentKind.EXPERT_PANEL, Capacity.MODERATOR, Purpose.PRESENTATION)
                        .selects(PRESENTATION))
                .isFalse();
    }

    @Test
    void a_slot_without_a_purpose_is_selected_by_capacity_alone() {
        assertThat(SlotSelector.of(SegmentKind.EXPERT_PANEL, Capacity.EXPERT).selects(WITHOUT_PURPOSE))
                .isTrue();
        assertThat(SlotSelector.of(SegmentKind.EXPERT_PANEL, Purpose.PRESENTATION)
                        .selects(WITHOUT_PURPOSE))
                .isFalse();
    }

    @Test
    void an_empty_selection_selects_every_slot() {
        SlotSelector all = new SlotSelector(SegmentKind.OPENING, Set.of(), Set.of());

        assertThat(all.selects(PRESENTATION)).isTrue();
        assertThat(all.selects(WITHOUT_PURPOSE)).isTrue();
    }

    @Property
    void a_slot_is_selected_exactly_if_its_words_are_among_those_sought(
            @ForAll SegmentKind segment,
            @ForAll Set<Capacity> capacities,
            @ForAll Set<Purpose> purposes,
            @ForAll Capacity capacity,
            @ForAll Purpose purpose) {
        SpeakingSlot slot = SpeakingSlot.builder()
                .id("slot")
                .capacity(capacity)
                .purpose(purpose)
                .build();
        boolean sought = (capacities.isEmpty() || capacities.contains(capacity))
                && (purposes.isEmpty() || purposes.contains(purpose));

        assertThat(new SlotSelector(segment, capacities, purposes).selects(slot))
                .isEqualTo(sought);
    }

    @Test
    void the_words_keep_the_order_in_which_they_are_declared() {
        SlotSelector selector = new SlotSelector(
                SegmentKind.EXPERT_PANEL, Set.of(Capacity.OTHER, Capacity.MODERATOR, Capacity.EXPERT), Set.of());

        assertThat(selector.capacities()).containsExactly(Capacity.MODERATOR, Capacity.EXPERT, Capacity.OTHER);
    }

    @Test
    void a_set_that_changes_later_does_not_change_the_selector() {
        Set<Capacity> capacities = EnumSet.of(Capacity.EXPERT);
        SlotSelector selector = new SlotSelector(SegmentKind.EXPERT_PANEL, capacities, Set.of());

        capacities.clear();

        assertThat(selector.capacities()).containsExactly(Capacity.EXPERT);
    }
}
