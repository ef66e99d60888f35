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

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What came and went between two plans, and in which order it is told. */
class PlanComparisonTest {

    @Test
    void nothing_differs_between_a_plan_and_itself() {
        PlanComparison comparison = PlanComparison.of(PLAN, PLAN);

        assertThat(comparison.isEmpty()).isTrue();
        assertThat(comparison.session()).isEmpty();
    }

    @Test
    void a_comparison_prints_what_differs_in_a_line() {
        Segment closing = panel("closing", "17:50/18:00", slot("closing-remarks"));
        Segment later = panel("panel-1", "15:00/18:00", PANEL_1.slots().toArray(SpeakingSlot[]::new))
                .withChairs(Plans.chair());

        assertThat(PlanComparison.of(PLAN, PLAN)).hasToString("no difference");
        assertThat(PlanComparison.of(
                        PLAN,
                        days(day(FIRST, later, PANEL_2.withTitle("Drivers")), day(SECOND, closing))
                                .withTitle("Revised")))
                .hasToString("session: title; added: segment closing, slot closing-remarks; removed: segment panel-3; "
                        + "moved: segment panel-1; people: panel-1; altered: panel-2");
    }

    @Test
    void a_new_segment_is_told_with_its_place_and_its_slots() {
        Segment closing =
                panel("closing", "17:50/18:00", slot("closing-remarks")).withRoom("XIX");

        PlanComparison comparison =
                PlanComparison.of(PLAN, days(day(FIRST, PANEL_1, PANEL_2), day(SECOND, PANEL_3, closing)));

        PlanElement segment = new PlanElement(
                ElementKind.SEGMENT,
                new Location(
                        Pointer.parse("/days/1/segments/1"),
                        Optional.of(ElementId.of("closing")),
                        Optional.empty(),
                        Optional.of(SECOND),
                        Optional.of(TimeRange.parse("17:50/18:00"))),
                OptionalInt.of(2),
                Optional.of(LocalTime.of(17, 50)),
                Optional.of(LocalTime.of(18, 0)),
                Optional.of("XIX"));
        PlanElement slot = new PlanElement(
                ElementKind.SLOT,
                new Location(
                        Pointer.parse("/days/1/segments/1/slots/0"),
                        Optional.of(ElementId.of("closing-remarks")),
                        Optional.of(ElementId.of("closing")),
                        Optional.of(SECOND),
                        Optional.empty()),
                OptionalInt.of(2),
                Optional.empty(),
                Optional.empty(),
                Optional.of("XIX"));
        assertThat(comparison.added()).containsExactly(segment, slot);
        assertThat(comparison).isEqualTo(only(List.of(segment, slot), List.of(), List.of()));
    }

    @Test
    void a_removed_side_event_is_told_with_where_it_was_and_its_slots() {
        PlanComparison comparison = PlanComparison.of(PLAN, PLAN.withSideEvents());

        assertThat(comparison.removed()).hasSize(2);
        assertThat(comparison.removed().get(0))
                .isEqualTo(new PlanElement(
                        ElementKind.SIDE_EVENT,
                        new Location(
                                Pointer.parse("/sideEvents/0"),
                                Optional.of(ElementId.of("event")),
                                Optional.empty(),
                                Optional.of(FIRST),
                                Optional.of(TimeRange.parse("13:15/14:45"))),
                        OptionalInt.empty(),
                        Optional.of(LocalTime.of(13, 15)),
                        Optional.of(LocalTime.of(14, 45)),
                        Optional.of("XXVII")));
        assertThat(comparison.removed().get(1).at().within()).contains(ElementId.of("event"));
        assertThat(comparison).isEqualTo(only(List.of(), comparison.removed(), List.of()));
    }

    @Test
    void an_id_that_is_given_to_another_kind_of_element_is_another_element() {
        Segment panel = panel("event", "10:00/13:00");

        PlanComparison comparison = PlanComparison.of(
                PLAN, PLAN.withSideEvents().withDays(day(FIRST, PANEL_1, PANEL_2), day(SECOND, PANEL_3, panel)));

        assertThat(comparison.added()).extracting(PlanElement::kind).containsExactly(ElementKind.SEGMENT);
        assertThat(comparison.removed())
                .extracting(PlanElement::kind)
                .containsExactly(ElementKind.SIDE_EVENT, ElementKind.SLOT);
        assertThat(comparison.moved()).isEmpty();
    }

    @Test
    void an_element_may_be_moved_remanned_and_altered_at_once() {
        SpeakingSlot slot = slot("panel-1-opening", "10:20/10:25")
                .withSpeaker(MemberState.of("DE"))
                .withTitle("Remarks");
        Segment panel = PANEL_1.withSlots(slot, slot("panel-1-expert"));

        PlanComparison comparison = PlanComparison.of(PLAN, days(day(FIRST, panel, PANEL_2), day(SECOND, PANEL_3)));

        Location at = comparison.moved().get(0).after().at();
        assertThat(comparison.moved()).extracting(Move::id).containsExactly(slot.id());
        assertThat(comparison.people())
                .containsExactly(new PeopleChange.Speaker(at, Optional.empty(), Optional.of(MemberState.of("DE"))));
        assertThat(comparison.altered())
                .containsExactly(new Alteration.OfSlot(at, slot("panel-1-opening", "10:15/10:20"), slot));
        assertThat(comparison.altered().get(0).parts()).containsExactly(ElementPart.TITLE);
    }

    @Test
    void the_order_is_that_of_the_later_plan_and_of_the_earlier_for_what_was_removed() {
        Segment moved = PANEL_2.withStart(LocalTime.of(15, 30));
        ThematicSession after = days(
                        day(FIRST, panel("new-2", "08:00/09:00")), day(SECOND, moved, panel("new-1", "09:00/10:00")))
                .withSideEvents(EVENT.withRoom("XX").withSlots(slot("new-slot"), slot("event-slot")));

        PlanComparison comparison = PlanComparison.of(PLAN, after);

        assertThat(ids(comparison.added())).containsExactly("new-2", "new-1", "new-slot");
        assertThat(ids(comparison.removed()))
                .containsExactly("panel-1", "panel-1-opening", "panel-1-expert", "panel-3");
        assertThat(comparison.moved())
                .extracting(move -> move.id().text())
                .containsExactly("panel-2", "panel-2-opening", "event", "event-slot");
    }

    @Test
    void an_element_of_a_plan_has_an_id() {
        assertThatThrownBy(() -> new PlanElement(
                        ElementKind.SLOT,
                        Location.of(Pointer.parse("/days/0")),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("at: expected the place of an element, found /days/0");
    }

    @Test
    void the_days_of_elements_are_numbered_from_one() {
        assertThat(onDay(1).day()).hasValue(1);
        assertThatThrownBy(() -> onDay(0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("day: expected a number from 1, found 0");
    }

    private static PlanElement onDay(int day) {
        Location at = new Location(
                Pointer.parse("/days/0/segments/0"),
                Optional.of(ElementId.of("panel-1")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new PlanElement(
                ElementKind.SEGMENT, at, OptionalInt.of(day), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Long enough for anything that is not linear to be felt. */
    @Test
    void ten_thousand_slots_are_compared() {
        List<SpeakingSlot> slots = IntStream.range(0, 10_000)
                .mapToObj(number -> slot("slot-" + number))
                .toList();
        List<SpeakingSlot> revised = new ArrayList<>(slots);
        revised.set(0, slot("slot-0", "10:15/10:20"));
        revised.set(5_000, slots.get(5_000).withSpeaker(MemberState.of("DE")));
        revised.remove(9_999);
        revised.add(1, slot("slot-new"));
        Segment panel = PANEL_1.withSlots(slots);

        PlanComparison comparison =
                PlanComparison.of(days(day(FIRST, panel)), days(day(FIRST, panel.withSlots(revised))));
        PlanComparison inverse =
                PlanComparison.of(days(day(FIRST, panel)), days(day(FIRST, panel.withSlots(reversed(slots)))));

        assertThat(ids(comparison.added())).containsExactly("slot-new");
        assertThat(ids(comparison.removed())).containsExactly("slot-9999");
        assertThat(comparison.moved()).extracting(move -> move.id().text()).containsExactly("slot-0");
        assertThat(comparison.people())
                .extracting(change -> change.at().pointer().toString())
                .containsExactly("/days/0/segments/0/slots/5001");
        assertThat(comparison.altered()).isEmpty();
        assertThat(inverse.moved()).isEmpty();
        assertThat(inverse.altered())
                .singleElement()
                .satisfies(alteration -> assertThat(alteration.parts()).containsExactly(ElementPart.ORDER));
    }

    private static List<SpeakingSlot> reversed(List<SpeakingSlot> slots) {
        List<SpeakingSlot> reversed = new ArrayList<>(slots);
        Collections.reverse(reversed);
        return reversed;
    }

    private static PlanComparison only(List<PlanElement> added, List<PlanElement> removed, List<Move> moved) {
        return new PlanComparison(Set.of(), added, removed, moved, List.of(), List.of());
    }

    private static List<String> ids(List<PlanElement> elements) {
        return elements.stream().map(element -> element.id().text()).toList();
    }
}
