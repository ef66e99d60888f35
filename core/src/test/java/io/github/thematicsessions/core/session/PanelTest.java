package io.github.thematicsessions.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PanelTest {

    private static final Participant GERMANY = MemberState.of("DE");
    private static final Participant TUNISIA = MemberState.of("TN");
    private static final Participant FIRST =
            Individual.builder().name("Expert 1").build();
    private static final Participant SECOND =
            Individual.builder().name("Expert 2").build();

    private static final Segment SEGMENT = Segment.builder()
            .id("panel-1")
            .kind(SegmentKind.EXPERT_PANEL)
            .addSlots(
                    slot("opening", Capacity.MODERATOR, Purpose.OPENING_REMARKS).withSpeaker(GERMANY))
            .addSlots(slot("co-opening", Capacity.MODERATOR, Purpose.OPENING_REMARKS)
                    .withSpeaker(TUNISIA))
            .addSlots(slot("first", Capacity.EXPERT, Purpose.PRESENTATION).withSpeaker(FIRST))
            .addSlots(slot("unnamed", Capacity.EXPERT, Purpose.PRESENTATION))
            .addSlots(slot("second", Capacity.THEMATIC_EXPERT, Purpose.REMARKS).withSpeaker(SECOND))
            .addSlots(slot("discussion", Capacity.MODERATOR, Purpose.INTERACTIVE_DISCUSSION))
            .addSlots(slot("floor", Capacity.DELEGATION, Purpose.INTERVENTION).withSpeaker(MemberState.of("MX")))
            .addSlots(slot("answer", Capacity.EXPERT, Purpose.ANSWER).withSpeaker(FIRST))
            .addSlots(slot("more", Capacity.MODERATOR, Purpose.INTERACTIVE_DISCUSSION))
            .addSlots(slot("conclusion", Capacity.MODERATOR, Purpose.CONCLUDING_REMARKS)
                    .withSpeaker(GERMANY))
            .build();

    @Test
    void the_moderators_are_named_once_each_in_the_order_of_the_slots() {
        assertThat(Panel.of(SEGMENT).moderators()).containsExactly(GERMANY, TUNISIA);
    }

    @Test
    void the_panelists_are_the_named_experts_and_nobody_from_the_floor() {
        assertThat(Panel.of(SEGMENT).panelists()).containsExactly(FIRST, SECOND);
    }

    @Test
    void the_discussion_is_the_first_slot_for_it() {
        assertThat(Panel.of(SEGMENT).discussion()).map(SpeakingSlot::id).contains(ElementId.of("discussion"));
    }

    @Test
    void a_panel_of_which_nothing_is_published_has_nobody_and_no_discussion() {
        Panel panel = Panel.of(
                Segment.builder().id("p").kind(SegmentKind.SUMMARY_PANEL).build());

        assertThat(panel.moderators()).isEmpty();
        assertThat(panel.panelists()).isEmpty();
        assertThat(panel.discussion()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SegmentKind.class)
    void only_a_panel_is_read_as_a_panel(SegmentKind kind) {
        Segment segment = Segment.builder().id("s").kind(kind).build();

        if (kind == SegmentKind.EXPERT_PANEL || kind == SegmentKind.SUMMARY_PANEL) {
            assertThat(Panel.of(segment).segment()).isEqualTo(segment);
        } else {
            assertThatThrownBy(() -> Panel.of(segment))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("kind: expected expert-panel or summary-panel, found " + kind.code());
        }
    }

    private static SpeakingSlot slot(String id, Capacity capacity, Purpose purpose) {
        return SpeakingSlot.builder().id(id).capacity(capacity).purpose(purpose).build();
    }
}
