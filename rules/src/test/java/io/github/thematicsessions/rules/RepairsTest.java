package io.github.thematicsessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.arbitrary.Sessions;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ReadingId;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A repair that is told ends its finding. */
class RepairsTest {

    private static final NoteCheck CHECK =
            NoteCheck.of(ProceduralNotes.sixthSession().withReading(ReadingId.of("summary-panel-limit"), "limited"));
    private static final Set<RepairKind> BY_TIME = Set.of(RepairKind.ALLOT, RepairKind.RETIME);

    @Provide
    Arbitrary<ThematicSession> plans() {
        return Sessions.regular();
    }

    @Property(tries = 500)
    void an_element_that_gets_the_time_of_the_repair_keeps_to_the_provision(@ForAll("plans") ThematicSession plan) {
        for (Finding finding : CHECK.plan(plan).findings()) {
            if (isByTime(finding)) {
                ThematicSession repaired = repaired(plan, finding);
                assertThat(CHECK.plan(repaired).findings())
                        .filteredOn(other -> other.provision().equals(finding.provision())
                                && other.at().id().equals(finding.at().id())
                                && other.with().equals(finding.with())
                                && other.discrepancy() == finding.discrepancy())
                        .as("%s", finding)
                        .isEmpty();
            }
        }
    }

    private static boolean isByTime(Finding finding) {
        return !finding.repairs().isEmpty()
                && finding.repairs().stream().allMatch(repair -> BY_TIME.contains(repair.kind()));
    }

    private static ThematicSession repaired(ThematicSession plan, Finding finding) {
        ThematicSession repaired = plan;
        for (Repair repair : finding.repairs()) {
            ElementId element = repair.with().isEmpty()
                    ? finding.at().id().orElseThrow()
                    : repair.with().get(0);
            repaired = repaired(repaired, element, repair);
        }
        return repaired;
    }

    private static ThematicSession repaired(ThematicSession plan, ElementId element, Repair repair) {
        Measure to = repair.to().orElseThrow();
        if (to instanceof Measure.Length allotted) {
            return Edit.slot(plan, element.text(), slot -> slot.withAllotted(allotted.length()));
        }
        TimeRange hours = ((Measure.Hours) to).times().get(0);
        ThematicSession segments = Edit.segments(plan, segment -> {
            if (segment.id().equals(element)) {
                return segment.withEnd(Optional.empty())
                        .withStart(hours.startInclusive())
                        .withEnd(hours.endExclusive());
            }
            return segment.withSlots(segment.slots().stream()
                    .map(slot -> slot.id().equals(element)
                            ? slot.withEnd(Optional.empty())
                                    .withStart(hours.startInclusive())
                                    .withEnd(hours.endExclusive())
                            : slot)
                    .toList());
        });
        List<SideEvent> events = plan.sideEvents().stream()
                .map(event -> event.id().equals(element)
                        ? event.withEnd(Optional.empty())
                                .withStart(hours.startInclusive())
                                .withEnd(hours.endExclusive())
                        : event)
                .toList();
        return segments.withSideEvents(events);
    }

    @ParameterizedTest
    @CsvSource({
        "13:15/15:00, 13:15/14:45, PT15M",
        "13:00/14:00, 13:15/14:00, PT15M",
        "13:00/15:00, 13:15/14:45, PT15M",
        "13:00/13:10, 13:15/13:25, PT15M",
        "14:50/15:00, 14:35/14:45, PT15M"
    })
    void a_side_event_in_the_break_is_cut_to_the_window_or_moved_into_it(String hours, String to, String by) {
        ThematicSession plan = WorkedOutSession.value();
        SideEvent moved = plan.sideEvents()
                .get(0)
                .withEnd(Optional.empty())
                .withStart(TimeRange.parse(hours).startInclusive())
                .withEnd(TimeRange.parse(hours).endExclusive())
                .withRoom("A room of its own");
        Finding finding = CHECK.plan(plan.withSideEvents(moved)).findings().get(0);
        assertThat(finding.repairs())
                .containsExactly(
                        Repair.of(RepairKind.RETIME, Measure.of(TimeRange.parse(to)), Measure.of(Duration.parse(by))));
    }

    @Test
    void of_several_slots_that_are_over_together_the_longest_gives() {
        ThematicSession plan = Edit.slot(
                Edit.slot(
                        WorkedOutSession.value(),
                        "opening-welcome-1",
                        slot -> slot.withAllotted(allotted("PT5M"))
                                .withStart(Optional.empty())
                                .withEnd(Optional.empty())),
                "opening-welcome-2",
                slot -> slot.withAllotted(allotted("PT7M"))
                        .withStart(Optional.empty())
                        .withEnd(Optional.empty()));
        assertThat(CHECK.plan(plan).findings())
                .singleElement()
                .extracting(Finding::repairs)
                .isEqualTo(List.of(new Repair(
                        RepairKind.ALLOT,
                        Optional.of(Measure.of(allotted("PT5M"))),
                        Optional.of(Measure.of(allotted("PT2M"))),
                        List.of(ElementId.of("opening-welcome-2")))));
    }

    @Test
    void a_slot_without_hours_gives_for_one_whose_hours_may_stay() {
        ThematicSession plan = Edit.slot(
                WorkedOutSession.value(),
                "opening-welcome-2",
                slot -> slot.withAllotted(allotted("PT6M"))
                        .withStart(Optional.empty())
                        .withEnd(Optional.empty()));
        Finding finding = CHECK.plan(plan).findings().get(0);
        assertThat(finding.repairs())
                .containsExactly(new Repair(
                        RepairKind.ALLOT,
                        Optional.of(Measure.of(allotted("PT5M"))),
                        Optional.of(Measure.of(allotted("PT1M"))),
                        List.of(ElementId.of("opening-welcome-2"))));
        assertThat(CHECK.plan(repaired(plan, finding)).findings()).isEmpty();
    }

    @Test
    void where_hours_would_have_to_change_too_no_repair_is_told() {
        ThematicSession plan = Edit.slot(
                WorkedOutSession.value(),
                "opening-welcome-2",
                slot -> slot.withAllotted(allotted("PT6M")).withEnd(LocalTime.of(10, 11)));
        ThematicSession longByTheClock = Edit.slot(
                Edit.slot(WorkedOutSession.value(), "opening-welcome-1", slot -> slot.withStart(LocalTime.of(9, 54))),
                "opening-welcome-2",
                slot -> slot.withStart(Optional.empty()).withEnd(Optional.empty()));
        for (ThematicSession open : List.of(plan, longByTheClock)) {
            assertThat(CHECK.plan(open).findings())
                    .singleElement()
                    .extracting(Finding::repairs)
                    .isEqualTo(List.of());
        }
    }

    /** Slots in any order, and some that name a speaker of the floor. */
    private static ThematicSession shuffled(ThematicSession plan, Random random) {
        return Edit.segments(plan, segment -> {
            List<SpeakingSlot> slots = new ArrayList<>(segment.slots());
            Collections.shuffle(slots, random);
            slots.replaceAll(slot -> slot.withStart(Optional.empty()).withEnd(Optional.empty()));
            return segment.withSlots(slots);
        });
    }

    @Property(tries = 500)
    void a_slot_that_is_put_where_the_repair_says_keeps_to_the_provision(
            @ForAll("plans") ThematicSession regular, @ForAll Random random) {
        ThematicSession plan = shuffled(regular, random);
        for (Finding finding : CHECK.plan(plan).findings()) {
            if (isOfASlot(finding, Set.of(RepairKind.PUT_BEFORE, RepairKind.PUT_AFTER))) {
                Repair repair = finding.repairs().get(0);
                assertThat(CHECK.plan(put(plan, repair)).findings())
                        .filteredOn(other -> isTheSame(finding, other))
                        .as("%s", finding)
                        .isEmpty();
            }
        }
    }

    @Property(tries = 500)
    void a_slot_whose_speaker_is_cleared_is_no_list_of_speakers(
            @ForAll("plans") ThematicSession regular, @ForAll Random random) {
        ThematicSession plan = shuffled(regular, random);
        for (Finding finding : CHECK.plan(plan).findings()) {
            if (isOfASlot(finding, Set.of(RepairKind.CLEAR))) {
                String slot = finding.at().id().orElseThrow().text();
                ThematicSession cleared = Edit.slot(plan, slot, named -> named.withSpeaker(Optional.empty()));
                assertThat(CHECK.plan(cleared).findings())
                        .filteredOn(other -> isTheSame(finding, other))
                        .isEmpty();
            }
        }
    }

    private static boolean isOfASlot(Finding finding, Set<RepairKind> kinds) {
        return finding.at().within().isPresent()
                && finding.repairs().size() == 1
                && kinds.contains(finding.repairs().get(0).kind());
    }

    /** What is at the same place under the same provision: what it is measured by may be another element now. */
    private static boolean isTheSame(Finding finding, Finding other) {
        return other.provision().equals(finding.provision())
                && other.at().id().equals(finding.at().id());
    }

    /** Puts the first slot of the repair in front of the second or behind it. */
    private static ThematicSession put(ThematicSession plan, Repair repair) {
        return Edit.segments(plan, segment -> {
            List<SpeakingSlot> slots = new ArrayList<>(segment.slots());
            Optional<SpeakingSlot> moved = slots.stream()
                    .filter(slot -> slot.id().equals(repair.with().get(0)))
                    .findFirst();
            if (moved.isEmpty()) {
                return segment;
            }
            slots.remove(moved.get());
            List<ElementId> ids = slots.stream().map(SpeakingSlot::id).toList();
            int place = ids.indexOf(repair.with().get(1));
            slots.add(repair.kind() == RepairKind.PUT_AFTER ? place + 1 : place, moved.get());
            return segment.withSlots(slots);
        });
    }

    private static Allotment allotted(String text) {
        return Allotment.parse(text);
    }
}
