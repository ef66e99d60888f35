package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.Upcoming;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.rules.floor.Floor;
import io.github.thematicsessions.rules.floor.FloorStep;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets a panel happen again, event by event, and shows what changes, also between two events. */
final class PanelReplay {

    private final FloorView view;
    private final MissedTurns missed = new MissedTurns();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Irregularity> refusals = new ArrayList<>();
    private Floor floor;
    private @Nullable OffsetDateTime now;

    PanelReplay(Floor floor, FloorView view) {
        this.floor = floor;
        this.view = view;
    }

    /** Takes the next event in, after the time until then has passed. */
    void accept(FloorEvent event) {
        OffsetDateTime at = passUntil(event.at());
        FloorStep step = floor.after(event);
        FloorStatus before = floor.at(at);
        floor = step.floor();
        FloorStatus after = floor.at(at);
        if (!after.equals(before)) {
            view.changed(event, before, after);
        }
        step.refusal().ifPresent(refusal -> {
            refusals.add(refusal);
            view.refused(refusal);
        });
        step.findings().forEach(view::found);
        step.findings().forEach(this::keep);
        tellMissed(after);
    }

    /** What is told once more, with the figures of the whole, takes the place of what was told before. */
    private void keep(Finding finding) {
        findings.removeIf(earlier -> isOfTheSame(earlier, finding));
        findings.add(finding);
    }

    private static boolean isOfTheSame(Finding earlier, Finding later) {
        return earlier.provision().equals(later.provision())
                && earlier.discrepancy() == later.discrepancy()
                && earlier.at().id().equals(later.at().id())
                && number(earlier).isPresent()
                && number(earlier).equals(number(later));
    }

    private static Optional<Integer> number(Finding finding) {
        return finding.at().occurrence().map(Occurrence::event);
    }

    /** Lets time pass up to a moment; it does not go back. Returns when it is then. */
    private OffsetDateTime passUntil(OffsetDateTime moment) {
        OffsetDateTime from = now;
        if (from == null) {
            now = moment;
            return moment;
        }
        if (!moment.isAfter(from)) {
            return from;
        }
        Optional<OffsetDateTime> next = NextChange.between(floor, from, moment);
        while (next.isPresent()) {
            turn(from, next.get());
            from = next.get();
            next = NextChange.between(floor, from, moment);
        }
        view.passes(floor, from, moment);
        now = moment;
        return moment;
    }

    private void turn(OffsetDateTime from, OffsetDateTime until) {
        view.passes(floor, from, until);
        FloorStatus status = floor.at(until);
        if (status.phase() != floor.at(from).phase()) {
            view.turned(status);
        }
        tellMissed(status);
    }

    private void tellMissed(FloorStatus status) {
        for (Upcoming slot : missed.in(status)) {
            view.missed(slot, status);
        }
    }

    Floor floor() {
        return floor;
    }

    /** Returns the moment of the last event, or empty if nothing has happened. */
    Optional<OffsetDateTime> now() {
        return Optional.ofNullable(now);
    }

    List<Finding> findings() {
        return findings;
    }

    List<Irregularity> refusals() {
        return refusals;
    }
}
