package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.floor.BudgetLeft;
import io.github.thematicsessions.core.floor.Interventions;
import java.util.ArrayList;
import java.util.List;

/** What is left of a discussion, in whole minutes, rounded down: what has begun to run is not there any more. */
final class BudgetLeftText {

    private BudgetLeftText() {}

    /** Says it in one line: floor 126-129 min, 42-43 interventions. */
    static String brief(BudgetLeft budget) {
        StringBuilder words = new StringBuilder("floor ").append(minutes(budget, "-"));
        boolean several = budget.interventions().size() > 1;
        for (Interventions fitting : budget.interventions()) {
            words.append(", ").append(span(fitting, "-")).append(" ").append(whose(fitting, several));
        }
        return words.toString();
    }

    private static String whose(Interventions fitting, boolean several) {
        return !several || fitting.capacities().isEmpty() ? "interventions" : "of " + capacities(fitting);
    }

    /** Says it in lines: the time, then how many interventions of each limit. */
    static List<String> lines(BudgetLeft budget) {
        List<String> lines = new ArrayList<>();
        lines.add(minutes(budget, " to ") + " left");
        for (Interventions fitting : budget.interventions()) {
            String each = fitting.each().isGiven() ? " of " + SpokenTime.of(fitting.each()) : "";
            String by = fitting.capacities().isEmpty() ? "" : " by " + capacities(fitting);
            lines.add(span(fitting, " to ") + " interventions" + each + by);
        }
        return lines;
    }

    private static String capacities(Interventions fitting) {
        return Series.or(fitting.capacities().stream().map(FieldWords::several).toList());
    }

    private static String minutes(BudgetLeft budget, String between) {
        long least = budget.least().toMinutes();
        long most = budget.most().toMinutes();
        return (least == most ? "" : least + between) + most + " min";
    }

    private static String span(Interventions fitting, String between) {
        int fewest = fitting.fewest();
        return (fewest == fitting.most() ? "" : fewest + between) + fitting.most();
    }
}
