package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.Conflict;
import io.github.thematicsessions.core.fit.Demand;
import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.core.fit.FloorBudget;
import io.github.thematicsessions.core.fit.Forecast;
import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.fit.PartWindow;
import io.github.thematicsessions.core.fit.Remedy;
import io.github.thematicsessions.core.fit.TurnBudget;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers in short lines, so that a test can assert all of one. */
final class FitText {

    private FitText() {}

    /** A part by its id or, if the plan does not name it, by its segment, its purpose and its number: {@code panel-1/presentation-2}. */
    static String part(Part part) {
        if (part.id().isPresent()) {
            return part.id().get().text();
        }
        String number = part.number().isPresent() ? "-" + part.number().getAsInt() : "";
        String within = part.at().within().map(ElementId::text).orElse("");
        return within.isEmpty()
                ? part.kind().code() + number
                : within + "/" + part.purpose().map(Purpose::code).orElse("floor") + number;
    }

    static List<String> windows(Feasibility fit) {
        return fit.windows().stream().map(FitText::window).toList();
    }

    /** A part with its start, its end and its length: {@code panel-1 10:15 13:00 PT2H45M}. */
    static String window(PartWindow window) {
        return part(window.part()) + " "
                + span(window.start().earliest(), window.start().latest()) + " "
                + span(window.end().earliest(), window.end().latest()) + " "
                + span(window.length().shortest(), window.length().longest());
    }

    private static String span(Object from, Object until) {
        return from.equals(until) ? from.toString() : from + "/" + until;
    }

    /** The budgets of the floor, each followed by those of its limits. */
    static List<String> budgets(List<FloorBudget> budgets) {
        List<String> lines = new ArrayList<>();
        for (FloorBudget budget : budgets) {
            lines.add(part(budget.discussion()) + " "
                    + span(budget.time().shortest(), budget.time().longest()));
            for (TurnBudget turns : budget.turns()) {
                lines.add("  " + turns.provision().text() + " "
                        + span(turns.turn().shortest(), turns.turn().longest()) + " "
                        + span(turns.time().shortest(), turns.time().longest()) + " " + turns.turns());
            }
        }
        return lines;
    }

    /** A conflict: its day and amounts, its demands, and its remedies behind arrows. */
    static List<String> conflict(Conflict conflict) {
        List<String> lines = new ArrayList<>();
        lines.add("day " + conflict.day() + " needs " + conflict.needed() + " has " + conflict.available() + " misses "
                + conflict.missing());
        conflict.demands().forEach(demand -> lines.add(demand(demand)));
        conflict.remedies().forEach(remedy -> lines.add("-> " + remedy(remedy)));
        return lines;
    }

    static String demand(Demand demand) {
        return demand.kind().code() + " " + part(demand.part())
                + demand.other().map(other -> " " + part(other)).orElse("")
                + demand.clock().map(clock -> " " + clock).orElse("")
                + demand.length().map(length -> " " + length).orElse("")
                + demand.provision().map(provision -> " by " + provision.text()).orElse("");
    }

    static String remedy(Remedy remedy) {
        if (remedy instanceof Remedy.Shorten shorten) {
            return "shorten "
                    + String.join(
                            ", ",
                            shorten.cuts().stream()
                                    .map(cut -> part(cut.part()) + " to " + cut.to() + " by " + cut.by())
                                    .toList());
        }
        if (remedy instanceof Remedy.Move move) {
            return "move " + part(move.part()) + " to " + clock(move.start()) + "/" + clock(move.end()) + " by "
                    + move.by();
        }
        Remedy.Waive waive = (Remedy.Waive) remedy;
        return "waive " + waive.provision().text() + " of " + part(waive.part());
    }

    private static String clock(Optional<LocalTime> clock) {
        return clock.map(LocalTime::toString).orElse("..");
    }

    static List<String> conflicts(Feasibility fit) {
        return fit.conflicts().stream()
                .flatMap(conflict -> conflict(conflict).stream())
                .toList();
    }

    static List<String> setAside(Feasibility fit) {
        return fit.setAside().stream()
                .map(aside -> aside.provision().text() + " of " + part(aside.part()) + " "
                        + aside.reason().code())
                .toList();
    }

    /** A forecast: what is expected, and between which moments. */
    static String forecast(Forecast forecast) {
        return part(forecast.part()) + (forecast.isRunning() ? " runs " : " ") + forecast.expectedStart() + " in "
                + span(forecast.start().earliest(), forecast.start().latest()) + " until " + forecast.expectedEnd()
                + " in "
                + span(forecast.end().earliest(), forecast.end().latest());
    }

    static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }

    static ProvisionId provision(String id) {
        return ProvisionId.of(id);
    }
}
