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
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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

    private static Allotment allotted(String text) {
        return Allotment.parse(text);
    }
}
