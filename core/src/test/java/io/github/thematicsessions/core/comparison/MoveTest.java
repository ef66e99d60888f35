package io.github.thematicsessions.core.comparison;

import static io.github.thematicsessions.core.comparison.Plans.EVENT;
import static io.github.thematicsessions.core.comparison.Plans.FIRST;
import static io.github.thematicsessions.core.comparison.Plans.PANEL_1;
import static io.github.thematicsessions.core.comparison.Plans.PANEL_2;
import static io.github.thematicsessions.core.comparison.Plans.PANEL_3;
import static io.github.thematicsessions.core.comparison.Plans.PLAN;
import static io.github.thematicsessions.core.comparison.Plans.SECOND;
import static io.github.thematicsessions.core.comparison.Plans.day;
import static io.github.thematicsessions.core.comparison.Plans.days;
import static io.github.thematicsessions.core.comparison.Plans.panel;
import static io.github.thematicsessions.core.comparison.Plans.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is elsewhere in the later of two plans. */
class MoveTest {

    @Test
    void an_element_that_only_comes_later_in_the_document_has_not_moved() {
        Segment opening = panel("opening", "10:00/10:15");

        PlanComparison comparison =
                PlanComparison.of(PLAN, days(day(FIRST, opening, PANEL_1, PANEL_2), day(SECOND, PANEL_3)));

        assertThat(ids(comparison.added())).containsExactly("opening");
        assertThat(comparison).isEqualTo(only(comparison.added(), List.of(), List.of()));
    }

    @Test
    void other_hours_are_a_move_with_the_old_and_the_new_ones() {
        Segment later = PANEL_3.withStart(LocalTime.of(10, 30));

        PlanComparison comparison = PlanComparison.of(PLAN, days(day(FIRST, PANEL_1, PANEL_2), day(SECOND, later)));

        assertThat(comparison.moved()).hasSize(1);
        Move move = comparison.moved().get(0);
        assertThat(move.id()).isEqualTo(ElementId.of("panel-3"));
        assertThat(move.before().at().time()).contains(TimeRange.parse("10:00/13:00"));
        assertThat(move.after().at().time()).contains(TimeRange.parse("10:30/13:00"));
        assertThat(move.isCarried()).isFalse();
        assertThat(comparison).isEqualTo(only(List.of(), List.of(), comparison.moved()));
    }

    @Test
    void a_start_that_changes_is_a_move_also_where_the_end_is_not_known() {
        ThematicSession before = days(day(FIRST, PANEL_3.withEnd(Optional.empty())));
        ThematicSession after =
                days(day(FIRST, PANEL_3.withEnd(Optional.empty()).withStart(LocalTime.of(11, 0))));

        assertThat(PlanComparison.of(before, after).moved()).singleElement().satisfies(move -> {
            assertThat(move.before().start()).contains(LocalTime.of(10, 0));
            assertThat(move.after().start()).contains(LocalTime.of(11, 0));
            assertThat(move.after().time()).isEmpty();
        });
        assertThat(PlanComparison.of(before, days(day(FIRST, PANEL_3))).moved()).hasSize(1);
    }

    @Test
    void a_segment_that_goes_to_another_day_or_room_carries_its_slots_along() {
        PlanComparison day = PlanComparison.of(PLAN, days(day(FIRST, PANEL_1), day(SECOND, PANEL_2, PANEL_3)));
        PlanComparison room =
                PlanComparison.of(PLAN, days(day(FIRST, PANEL_1, PANEL_2.withRoom("XX")), day(SECOND, PANEL_3)));

        assertThat(day.moved())
                .extracting(move -> move.id().text(), Move::isCarried)
                .containsExactly(tuple("panel-2", false), tuple("panel-2-opening", true));
        assertThat(day.moved()).allSatisfy(move -> {
            assertThat(move.before().at().date()).contains(FIRST);
            assertThat(move.after().at().date()).contains(SECOND);
        });
        assertThat(room.moved())
                .extracting(
                        move -> move.id().text(),
                        Move::isCarried,
                        move -> move.after().room().orElseThrow())
                .containsExactly(tuple("panel-2", false, "XX"), tuple("panel-2-opening", true, "XX"));
        assertThat(room.moved())
                .allSatisfy(move -> assertThat(move.before().room()).isEmpty());
    }

    @Test
    void a_slot_that_goes_to_another_segment_or_a_side_event_has_moved_and_is_not_carried() {
        SpeakingSlot slot = slot("panel-1-expert");
        Segment shorter = PANEL_1.withSlots(slot("panel-1-opening", "10:15/10:20"));
        PlanComparison segment = PlanComparison.of(
                PLAN,
                days(day(FIRST, shorter, PANEL_2.withSlots(slot("panel-2-opening"), slot)), day(SECOND, PANEL_3)));
        PlanComparison event = PlanComparison.of(
                PLAN,
                days(day(FIRST, shorter, PANEL_2), day(SECOND, PANEL_3))
                        .withSideEvents(EVENT.withSlots(slot("event-slot"), slot)));

        assertThat(segment.moved()).singleElement().satisfies(move -> {
            assertThat(move.before().at().within()).contains(ElementId.of("panel-1"));
            assertThat(move.after().at().within()).contains(ElementId.of("panel-2"));
            assertThat(move.isCarried()).isFalse();
        });
        assertThat(event.moved()).singleElement().satisfies(move -> {
            assertThat(move.after().at().within()).contains(ElementId.of("event"));
            assertThat(move.after().room()).contains("XXVII");
        });
        assertThat(segment).isEqualTo(only(List.of(), List.of(), segment.moved()));
    }

    @Test
    void a_slot_with_other_hours_in_a_segment_that_moves_is_not_carried() {
        Segment panel = panel("panel-1", "10:30/13:00", slot("panel-1-opening", "10:30/10:35"), slot("panel-1-expert"));

        PlanComparison comparison = PlanComparison.of(PLAN, days(day(FIRST, panel, PANEL_2), day(SECOND, PANEL_3)));

        assertThat(comparison.moved())
                .extracting(move -> move.id().text(), Move::isCarried)
                .containsExactly(tuple("panel-1", false), tuple("panel-1-opening", false));
    }

    @Test
    void where_no_date_is_known_the_number_of_the_day_is_the_day() {
        ThematicSession before = days(day(null, PANEL_1, PANEL_2), day(null, PANEL_3));
        ThematicSession after = days(day(null, PANEL_1), day(null, PANEL_2, PANEL_3));

        assertThat(PlanComparison.of(before, after).moved())
                .extracting(move -> move.before().day(), move -> move.after().day())
                .containsExactly(
                        tuple(OptionalInt.of(1), OptionalInt.of(2)), tuple(OptionalInt.of(1), OptionalInt.of(2)));
    }

    @Test
    void two_days_of_the_same_date_are_two_days() {
        ThematicSession before = days(day(FIRST, PANEL_1, PANEL_3), day(FIRST));
        ThematicSession after = days(day(FIRST, PANEL_1), day(FIRST, PANEL_3));

        assertThat(PlanComparison.of(before, after).moved())
                .extracting(move -> move.id().text(), move -> move.after().day())
                .containsExactly(tuple("panel-3", OptionalInt.of(2)));
    }

    @Test
    void a_day_more_in_front_moves_nothing_that_has_a_date() {
        PlanComparison comparison = PlanComparison.of(
                PLAN, days(day(FIRST.minusDays(1)), day(FIRST, PANEL_1, PANEL_2), day(SECOND, PANEL_3)));

        assertThat(comparison.session()).containsExactly(SessionPart.DAYS);
        assertThat(comparison.moved()).isEmpty();
        assertThat(comparison.isEmpty()).isFalse();
    }

    @Test
    void a_move_is_of_one_element() {
        Move move = PlanComparison.of(PLAN, PLAN.withSideEvents(EVENT.withRoom("XX")))
                .moved()
                .get(0);
        PlanElement slot =
                PlanComparison.of(PLAN.withSideEvents(), PLAN).added().get(1);
        PlanElement sameIdAsSlot = new PlanElement(
                ElementKind.SLOT,
                move.after().at(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThatThrownBy(() -> new Move(move.before(), slot))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("after: expected the element event, found event-slot");
        assertThatThrownBy(() -> new Move(move.before(), sameIdAsSlot))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("after: expected a side-event, found slot");
    }

    private static PlanComparison only(List<PlanElement> added, List<PlanElement> removed, List<Move> moved) {
        return new PlanComparison(Set.of(), added, removed, moved, List.of(), List.of());
    }

    private static List<String> ids(List<PlanElement> elements) {
        return elements.stream().map(element -> element.id().text()).toList();
    }
}
