package io.github.thematicsessions.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.people.AccreditedStakeholder;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.report.Course;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.rules.NoteCheck;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is written by hand does the work of the note check, or the comparison would be worth nothing. */
class RecordByHandTest {

    /** A record of one panel does not show whether side events keep apart from the others. */
    private static final String OTHER_SEGMENTS = "side-event-apart";

    private static final ThematicSession SESSION = SixthSession.workedOut();
    private static final Segment PANEL = SESSION.segments().stream()
            .filter(segment -> segment.id().equals(ElementId.of("panel-1")))
            .findFirst()
            .orElseThrow();
    private static final NoteCheck CHECK = NoteCheck.of(ProceduralNotes.sixthSession());

    /** As many as fit into the hours of the panel. */
    private static final int INTERVENTIONS = 20;

    private static final List<FloorEvent> CONFORMING = PanelRecord.of(INTERVENTIONS);

    private static Report report(List<FloorEvent> events) {
        return CHECK.record(SESSION, List.of(PANEL.id()), events.iterator());
    }

    private static RecordByHand.Tally tally(List<FloorEvent> events) {
        return RecordByHand.judge(PANEL, events.iterator());
    }

    private static List<FloorEvent> changed(Predicate<FloorEvent> which, UnaryOperator<FloorEvent> change) {
        return CONFORMING.stream()
                .map(event -> which.test(event) ? change.apply(event) : event)
                .toList();
    }

    private static List<String> found(Report report) {
        return report.findings().stream()
                .map(Finding::provision)
                .map(Object::toString)
                .distinct()
                .toList();
    }

    private static List<String> notEvaluated(Report report) {
        return report.provisions().stream()
                .filter(judgement -> judgement.outcome() == Outcome.NOT_EVALUATED)
                .map(judgement -> judgement.provision().text())
                .toList();
    }

    @Test
    void the_record_that_is_measured_conforms() {
        Report report = report(CONFORMING);
        assertThat(report.findings()).isEmpty();
        assertThat(report.irregularities()).isEmpty();
        assertThat(notEvaluated(report)).containsExactly(OTHER_SEGMENTS);
        RecordByHand.Tally tally = tally(CONFORMING);
        assertThat(tally.tooLong() + tally.inscribed() + tally.unaccredited() + tally.outOfOrder())
                .isZero();
        assertThat(tally.answered()).isTrue();
    }

    @Test
    void both_add_up_the_same_turns_and_the_same_speaking_time() {
        Course panel = report(CONFORMING).courses().get(0);
        RecordByHand.Tally tally = tally(CONFORMING);
        assertThat(panel.turns()).isEqualTo(tally.turns());
        assertThat(panel.spoken()).isEqualTo(Duration.ofNanos(tally.spoken()));
    }

    @Test
    void both_find_an_intervention_that_is_too_long() {
        List<FloorEvent> events = new ArrayList<>(CONFORMING);
        events.removeIf(event -> event.kind() == FloorEventKind.PAUSE || event.kind() == FloorEventKind.RESUME);
        List<FloorEvent> longer = events.stream()
                .map(event -> isOf("t10", event)
                        ? event.withAt(event.at().plusSeconds(event.kind() == FloorEventKind.END ? 9 : -31))
                        : event)
                .toList();
        assertThat(found(report(longer))).containsExactly("intervention-time");
        assertThat(tally(longer).tooLong()).isEqualTo(1);
    }

    private static boolean isOf(String turn, FloorEvent event) {
        return event.turn().equals(Optional.of(ElementId.of(turn)));
    }

    @Test
    void both_find_a_request_before_the_opening() {
        List<FloorEvent> events = new ArrayList<>(CONFORMING);
        events.add(1, FloorEvent.of(FloorEventKind.REQUEST, events.get(0).at()));
        assertThat(found(report(events))).containsExactly("no-speakers-list");
        assertThat(tally(events).inscribed()).isEqualTo(1);
    }

    @Test
    void both_find_a_stakeholder_without_an_accreditation_in_force() {
        Participant other = AccreditedStakeholder.builder().build();
        List<FloorEvent> events = changed(event -> isOf("t4", event), event -> event.withSpeaker(other));
        assertThat(notEvaluated(report(events))).containsExactly("stakeholder-accreditation", OTHER_SEGMENTS);
        assertThat(tally(events).unaccredited()).isEqualTo(1);
    }

    @Test
    void both_find_a_discussion_that_nobody_answers() {
        List<FloorEvent> events = CONFORMING.stream()
                .filter(event ->
                        !event.turn().map(turn -> turn.text().startsWith("a")).orElse(false))
                .toList();
        assertThat(found(report(events))).containsExactly("alternating-runs");
        assertThat(tally(events).answered()).isFalse();
    }

    @Test
    void both_find_a_presentation_before_the_opening_remarks() {
        List<FloorEvent> events = changed(
                event -> event.kind() == FloorEventKind.BEGIN && event.slot().isPresent(),
                event -> event.slot().get().text().equals("panel-1-opening")
                        ? event.withSlot(ElementId.of("panel-1-presentation-1"))
                        : event.slot().get().text().equals("panel-1-presentation-1")
                                ? event.withSlot(ElementId.of("panel-1-opening"))
                                : event);
        assertThat(found(report(events))).contains("presentations-after-opening");
        assertThat(tally(events).outOfOrder()).isEqualTo(1);
    }

    @Test
    void a_capacity_is_said_for_every_turn_from_the_floor() {
        assertThat(CONFORMING)
                .filteredOn(event -> event.capacity().map(Capacity::isFloor).orElse(false))
                .hasSize(INTERVENTIONS);
    }
}
