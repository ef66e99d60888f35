package io.github.thematicsessions.rules;

import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.rules.floor.Floor;
import io.github.thematicsessions.rules.floor.FloorStep;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A floor that is run, event by event. A time such as {@code 11:00:00} is on 12 October 2017 at +02:00. An event that is
 * refused without being expected fails the test.
 */
final class FloorScript {

    private Floor floor;
    private final List<Finding> findings = new ArrayList<>();

    private FloorScript(Floor floor) {
        this.floor = floor;
    }

    static FloorScript of(NoteCheck check, ThematicSession session, String segment) {
        return new FloorScript(check.floor(session, ElementId.of(segment)));
    }

    static FloorScript of(NoteCheck check, String segment) {
        return of(check, WorkedOutSession.value(), segment);
    }

    static FloorEvent event(FloorEventKind kind, String time) {
        return FloorEvent.of(kind, RecordScript.at(time));
    }

    FloorScript event(FloorEventKind kind, String time, UnaryOperator<FloorEvent> more) {
        FloorStep step = floor.after(more.apply(event(kind, time)));
        if (step.isRefused()) {
            throw new AssertionError(kind + " at " + time + ": " + step.refusal());
        }
        floor = step.floor();
        findings.addAll(step.findings());
        return this;
    }

    FloorScript happens(FloorEventKind kind, String time) {
        return event(kind, time, event -> event);
    }

    /** Begins a turn that no slot foresees. */
    FloorScript begin(String time, String turn, Capacity capacity) {
        return event(
                FloorEventKind.BEGIN,
                time,
                event -> event.withTurn(ElementId.of(turn)).withCapacity(capacity));
    }

    /** Begins the turn of a slot. */
    FloorScript slot(String time, String slot) {
        return event(FloorEventKind.BEGIN, time, event -> event.withSlot(ElementId.of(slot)));
    }

    FloorScript end(String time) {
        return happens(FloorEventKind.END, time);
    }

    /** Holds the turn of a slot. */
    FloorScript slot(String begin, String end, String slot) {
        return slot(begin, slot).end(end);
    }

    /** Holds a turn that no slot foresees. */
    FloorScript turn(String begin, String end, String turn, Capacity capacity) {
        return begin(begin, turn, capacity).end(end);
    }

    FloorScript with(UnaryOperator<Floor> change) {
        floor = change.apply(floor);
        return this;
    }

    Floor floor() {
        return floor;
    }

    FloorStatus at(String time) {
        return floor.at(RecordScript.at(time));
    }

    /** What was found, each as provision, discrepancy and place. */
    List<String> found() {
        return findings.stream()
                .map(finding ->
                        finding.provision() + " " + finding.discrepancy().code() + " " + finding.at())
                .toList();
    }

    List<Finding> findings() {
        return findings;
    }
}
