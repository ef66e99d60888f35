package io.github.thematicsessions.core.comparison;

import static io.github.thematicsessions.core.comparison.Plans.EVENT;
import static io.github.thematicsessions.core.comparison.Plans.FIRST;
import static io.github.thematicsessions.core.comparison.Plans.PANEL_1;
import static io.github.thematicsessions.core.comparison.Plans.PANEL_2;
import static io.github.thematicsessions.core.comparison.Plans.PANEL_3;
import static io.github.thematicsessions.core.comparison.Plans.PLAN;
import static io.github.thematicsessions.core.comparison.Plans.SECOND;
import static io.github.thematicsessions.core.comparison.Plans.chair;
import static io.github.thematicsessions.core.comparison.Plans.day;
import static io.github.thematicsessions.core.comparison.Plans.days;
import static io.github.thematicsessions.core.comparison.Plans.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.DocumentSymbol;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Place;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.Source;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Which part of a session or an element has changed, and whose people. */
class PlanPartsTest {

    @Test
    void each_part_of_a_session_is_told_by_itself() {
        Map<SessionPart, UnaryOperator<ThematicSession>> changes = Map.ofEntries(
                Map.entry(SessionPart.ID, plan -> plan.withId(ElementId.of("other"))),
                Map.entry(SessionPart.ORDINAL, plan -> plan.withOrdinal(6)),
                Map.entry(SessionPart.TITLE, plan -> plan.withTitle("Another session")),
                Map.entry(SessionPart.THEME, plan -> plan.withTheme("A theme")),
                Map.entry(SessionPart.MANDATE, plan -> plan.withMandate(DocumentSymbol.parse("A/RES/71/280"))),
                Map.entry(
                        SessionPart.CITY,
                        plan -> plan.withPlace(place().city("Geneva").build())),
                Map.entry(
                        SessionPart.VENUE,
                        plan -> plan.withPlace(
                                place().venue("Palais des Nations").build())),
                Map.entry(
                        SessionPart.ROOM,
                        plan -> plan.withPlace(place().room("XIX").build())),
                Map.entry(
                        SessionPart.ZONE,
                        plan -> plan.withPlace(
                                place().zone(ZoneId.of("Europe/Zurich")).build())),
                Map.entry(
                        SessionPart.DAYS,
                        plan -> plan.withDays(day(FIRST, PANEL_1, PANEL_2), day(SECOND, PANEL_3), day(null))),
                Map.entry(SessionPart.ORDER, plan -> plan.withDays(day(FIRST, PANEL_2, PANEL_1), day(SECOND, PANEL_3))),
                Map.entry(
                        SessionPart.SOURCES,
                        plan -> plan.withSources(
                                Source.builder().title("A page").build())),
                Map.entry(SessionPart.ILLUSTRATIVE, plan -> plan.withIllustrative("Made up for a test.")));

        assertThat(changes).containsOnlyKeys(SessionPart.values());
        changes.forEach((part, change) -> assertThat(PlanComparison.of(PLAN, change.apply(PLAN)))
                .isEqualTo(new PlanComparison(Set.of(part), List.of(), List.of(), List.of(), List.of(), List.of())));
    }

    @Test
    void side_events_in_another_order_are_told() {
        SideEvent other = EVENT.withId(ElementId.of("other")).withSlots();

        PlanComparison comparison =
                PlanComparison.of(PLAN.withSideEvents(EVENT, other), PLAN.withSideEvents(other, EVENT));

        assertThat(comparison.session()).containsExactly(SessionPart.ORDER);
        assertThat(comparison.moved()).isEmpty();
    }

    @Test
    void each_part_of_a_segment_is_told_by_itself() {
        Map<ElementPart, UnaryOperator<Segment>> changes = Map.of(
                ElementPart.KIND, segment -> segment.withKind(SegmentKind.DIALOGUE),
                ElementPart.NUMBER, segment -> segment.withNumber(1),
                ElementPart.TITLE, segment -> segment.withTitle("A panel"),
                ElementPart.DESCRIPTION, segment -> segment.withDescription("On something."),
                ElementPart.INSCRIBED, segment -> segment.withInscribed(14),
                ElementPart.AS_PUBLISHED, segment -> segment.withAsPublished("10.15"),
                ElementPart.ORDER, segment -> segment.withSlots(reversed(segment.slots())));

        changes.forEach((part, change) -> {
            Segment changed = change.apply(PANEL_1);
            assertAltered(
                    PlanComparison.of(PLAN, days(day(FIRST, changed, PANEL_2), day(SECOND, PANEL_3))),
                    new Alteration.OfSegment(at("/days/0/segments/0", "panel-1", FIRST), PANEL_1, changed),
                    part);
        });
    }

    @Test
    void each_part_of_a_slot_is_told_by_itself() {
        SpeakingSlot slot = slot("panel-2-opening");
        Map<ElementPart, UnaryOperator<SpeakingSlot>> changes = Map.of(
                ElementPart.TITLE, changed -> changed.withTitle("Remarks"),
                ElementPart.CAPACITY, changed -> changed.withCapacity(Capacity.MODERATOR),
                ElementPart.PURPOSE, changed -> changed.withPurpose(Purpose.PRESENTATION),
                ElementPart.APPOINTED_BY,
                        changed -> changed.withAppointedBy(Capacity.PRESIDENT_OF_THE_GENERAL_ASSEMBLY),
                ElementPart.ALLOTTED, changed -> changed.withAllotted(Allotment.parse("PT7M")));

        changes.forEach((part, change) -> {
            SpeakingSlot changed = change.apply(slot);
            PlanComparison comparison = PlanComparison.of(
                    PLAN, days(day(FIRST, PANEL_1, PANEL_2.withSlots(changed)), day(SECOND, PANEL_3)));
            assertThat(comparison.altered()).singleElement().satisfies(alteration -> {
                assertThat(alteration.at().id()).contains(slot.id());
                assertThat(alteration.at().within()).contains(PANEL_2.id());
                assertAltered(comparison, new Alteration.OfSlot(alteration.at(), slot, changed), part);
            });
        });
    }

    @Test
    void each_part_of_a_side_event_is_told_by_itself() {
        SideEvent event = EVENT.withSlots(slot("event-slot"), slot("event-slot-2"));
        Map<ElementPart, UnaryOperator<SideEvent>> changes = Map.of(
                ElementPart.TITLE, changed -> changed.withTitle("Another side event"),
                ElementPart.COORDINATED, changed -> changed.withCoordinated(true),
                ElementPart.AS_PUBLISHED, changed -> changed.withAsPublished("13.15"),
                ElementPart.ORDER, changed -> changed.withSlots(reversed(changed.slots())));

        changes.forEach((part, change) -> {
            PlanComparison comparison =
                    PlanComparison.of(PLAN.withSideEvents(event), PLAN.withSideEvents(change.apply(event)));
            assertThat(comparison.altered())
                    .singleElement()
                    .satisfies(alteration -> assertAltered(
                            comparison, new Alteration.OfSideEvent(alteration.at(), event, change.apply(event)), part));
        });
    }

    @Test
    void slots_keep_their_order_when_others_come_and_go_among_them() {
        Segment before = PANEL_1.withSlots(slot("a"), slot("b"), slot("c"));
        Segment after = PANEL_1.withSlots(slot("new"), slot("a"), slot("c"));

        PlanComparison comparison = PlanComparison.of(days(day(FIRST, before)), days(day(FIRST, after)));

        assertThat(comparison.altered()).isEmpty();
        assertThat(comparison.moved()).isEmpty();
    }

    @Test
    void other_chairs_of_the_session_come_before_other_people_of_its_elements() {
        Segment panel = PANEL_1.withChairs(chair());
        Segment withSpeaker = PANEL_2.withSlots(slot("panel-2-opening").withSpeaker(MemberState.of("DE")));
        ThematicSession after = days(day(FIRST, panel, withSpeaker), day(SECOND, PANEL_3))
                .withChairs(chair(), chair())
                .withSideEvents(EVENT.withOrganizers("Another entity"));

        PlanComparison comparison = PlanComparison.of(PLAN, after);

        assertThat(comparison.people()).hasSize(4);
        assertThat(comparison.people().get(0))
                .isEqualTo(new PeopleChange.Chairs(
                        new Location(
                                Pointer.root(),
                                Optional.of(ElementId.of("session")),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        List.of(),
                        List.of(chair(), chair())));
        assertThat(comparison.people().get(1))
                .isEqualTo(new PeopleChange.Chairs(
                        at("/days/0/segments/0", "panel-1", FIRST), List.of(), List.of(chair())));
        assertThat(comparison.people().get(2))
                .isEqualTo(new PeopleChange.Speaker(
                        comparison.people().get(2).at(), Optional.empty(), Optional.of(MemberState.of("DE"))));
        assertThat(comparison.people().get(3))
                .isEqualTo(new PeopleChange.Organizers(
                        comparison.people().get(3).at(), List.of("An entity"), List.of("Another entity")));
        assertThat(comparison)
                .isEqualTo(
                        new PlanComparison(Set.of(), List.of(), List.of(), List.of(), comparison.people(), List.of()));
    }

    @Test
    void an_alteration_is_of_one_element() {
        Location at = at("/days/0/segments/0", "panel-1", FIRST);

        assertThatThrownBy(() -> new Alteration.OfSegment(at, PANEL_1, PANEL_2))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("after: expected the element panel-1, found panel-2");
        assertThatThrownBy(() -> new Alteration.OfSlot(at, slot("a"), slot("b")))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Alteration.OfSideEvent(at, EVENT, EVENT.withId(ElementId.of("x"))))
                .isInstanceOf(InvalidValueException.class);
    }

    private static void assertAltered(PlanComparison comparison, Alteration alteration, ElementPart part) {
        assertThat(alteration.parts()).containsExactly(part);
        assertThat(comparison)
                .isEqualTo(
                        new PlanComparison(Set.of(), List.of(), List.of(), List.of(), List.of(), List.of(alteration)));
    }

    private static List<SpeakingSlot> reversed(List<SpeakingSlot> slots) {
        return List.of(slots.get(1), slots.get(0));
    }

    private static Location at(String pointer, String id, LocalDate date) {
        return new Location(
                Pointer.parse(pointer),
                Optional.of(ElementId.of(id)),
                Optional.empty(),
                Optional.of(date),
                PANEL_1.time());
    }

    private static Place.Builder place() {
        return Place.builder();
    }
}
