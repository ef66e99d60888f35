package io.github.thematicsessions.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.comparison.Revisions.Revision;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the comparison of any two plans. */
class PlanComparisonPropertiesTest {

    @Property(tries = 250)
    void nothing_differs_exactly_if_the_plans_are_equal(@ForAll("revisions") Revision revision) {
        PlanComparison comparison = PlanComparison.of(revision.before(), revision.after());

        assertThat(comparison.isEmpty()).isEqualTo(revision.before().equals(revision.after()));
        assertThat(PlanComparison.of(revision.after(), revision.after()).isEmpty())
                .isTrue();
    }

    @Property(tries = 250)
    void in_the_other_direction_what_came_goes_and_what_moved_moves_back(@ForAll("revisions") Revision revision) {
        PlanComparison there = PlanComparison.of(revision.before(), revision.after());
        PlanComparison back = PlanComparison.of(revision.after(), revision.before());

        assertThat(back.added()).isEqualTo(there.removed());
        assertThat(back.removed()).isEqualTo(there.added());
        assertThat(back.session()).isEqualTo(there.session());
        assertThat(back.moved())
                .containsExactlyInAnyOrderElementsOf(there.moved().stream()
                        .map(PlanComparisonPropertiesTest::undone)
                        .toList());
        assertThat(parts(back)).isEqualTo(parts(there));
        assertThat(back.people()).hasSameSizeAs(there.people());
    }

    @Property(tries = 250)
    void every_element_is_in_one_plan_or_in_both_and_comes_in_the_order_of_its_plan(
            @ForAll("revisions") Revision revision) {
        PlanComparison comparison = PlanComparison.of(revision.before(), revision.after());
        List<String> earlier = names(revision.before());
        List<String> later = names(revision.after());

        assertThat(names(comparison.added()))
                .isEqualTo(
                        later.stream().filter(name -> !earlier.contains(name)).toList());
        assertThat(names(comparison.removed()))
                .isEqualTo(
                        earlier.stream().filter(name -> !later.contains(name)).toList());
        List<String> moved = names(comparison.moved().stream().map(Move::after).toList());
        assertThat(later.stream().filter(moved::contains).toList()).isEqualTo(moved);
    }

    /** The whole of a set operation is taken here the slow way. */
    @Property(tries = 250)
    void an_element_has_moved_if_it_is_elsewhere_and_only_then(@ForAll("revisions") Revision revision) {
        PlanComparison comparison = PlanComparison.of(revision.before(), revision.after());
        Map<String, String> earlier = places(revision.before());
        Map<String, String> later = places(revision.after());
        Set<String> elsewhere = later.keySet().stream()
                .filter(earlier::containsKey)
                .filter(name -> !earlier.get(name).equals(later.get(name)))
                .collect(Collectors.toSet());

        assertThat(comparison.moved())
                .extracting(move -> move.after().kind() + " " + move.id())
                .containsAll(elsewhere);
        assertThat(comparison.moved())
                .filteredOn(move -> !elsewhere.contains(move.after().kind() + " " + move.id()))
                .allSatisfy(move -> {
                    assertThat(move.before().at().date())
                            .isEqualTo(move.after().at().date());
                    assertThat(move.before().day()).isNotEqualTo(move.after().day());
                });
    }

    private static Move undone(Move move) {
        PlanElement first = move.after();
        PlanElement second = move.before();
        return new Move(first, second);
    }

    private static Map<ElementId, Set<ElementPart>> parts(PlanComparison comparison) {
        return comparison.altered().stream()
                .collect(Collectors.toMap(alteration -> alteration.at().id().orElseThrow(), Alteration::parts));
    }

    private static List<String> names(List<PlanElement> elements) {
        return elements.stream()
                .map(element -> element.kind() + " " + element.id())
                .toList();
    }

    private static List<String> names(ThematicSession session) {
        List<String> names = new ArrayList<>();
        for (Segment segment : session.segments()) {
            names.add("SEGMENT " + segment.id());
            segment.slots().forEach(slot -> names.add("SLOT " + slot.id()));
        }
        for (SideEvent event : session.sideEvents()) {
            names.add("SIDE_EVENT " + event.id());
            event.slots().forEach(slot -> names.add("SLOT " + slot.id()));
        }
        return names;
    }

    private static Map<String, String> places(ThematicSession session) {
        Map<String, String> places = new HashMap<>();
        session.days()
                .forEach(day -> day.segments().forEach(segment -> {
                    String frame = day.date() + " " + segment.room();
                    places.put("SEGMENT " + segment.id(), frame + segment.start() + segment.end());
                    segment.slots().forEach(slot -> put(places, slot, frame + segment.id()));
                }));
        session.sideEvents().forEach(event -> {
            String frame = event.date() + " " + event.room();
            places.put("SIDE_EVENT " + event.id(), frame + event.start() + event.end());
            event.slots().forEach(slot -> put(places, slot, frame + event.id()));
        });
        return places;
    }

    private static void put(Map<String, String> places, SpeakingSlot slot, String frame) {
        places.put("SLOT " + slot.id(), frame + slot.start() + slot.end());
    }

    @Provide
    Arbitrary<Revision> revisions() {
        return Revisions.any();
    }
}
