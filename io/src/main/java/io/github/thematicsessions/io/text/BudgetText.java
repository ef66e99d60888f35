package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.fit.FloorBudget;
import io.github.thematicsessions.core.fit.TurnBudget;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.io.text.TextTable.Column;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The time of the floor: one row for each limit of each discussion, then whose turns each limit is about. */
final class BudgetText {

    private BudgetText() {}

    static void write(List<FloorBudget> budgets, TextLines lines) {
        TextTable table = new TextTable(List.of(
                Column.first("in"),
                Column.left("time", 10, 26),
                Column.left("interventions", 13, 36),
                Column.left("limit", 12, 40)));
        Set<String> limits = new LinkedHashSet<>();
        for (FloorBudget budget : budgets) {
            add(budget, table);
            budget.turns().forEach(turns -> limits.add(limit(turns)));
        }
        table.write(lines);
        lines.blank();
        limits.forEach(limit -> lines.line(2, limit));
        lines.line(2, "Both ends are upper bounds: answers are given in the same time.");
    }

    private static void add(FloorBudget budget, TextTable table) {
        String where = budget.discussion()
                .at()
                .within()
                .map(ElementId::text)
                .orElseGet(() -> PartText.name(budget.discussion()));
        if (budget.turns().isEmpty()) {
            table.row(List.of(where, SpanText.inMinutes(budget.time()), "no limit in force", ""));
        }
        for (TurnBudget turns : budget.turns()) {
            table.row(List.of(
                    where,
                    SpanText.inMinutes(turns.time()),
                    SpanText.of(turns.turns()) + " of " + SpanText.of(turns.turn()),
                    turns.provision().text()));
        }
    }

    private static String limit(TurnBudget turns) {
        List<String> capacities =
                turns.slots().capacities().stream().map(FieldWords::several).toList();
        return turns.provision() + ": " + (capacities.isEmpty() ? "everybody" : Series.and(capacities)) + " ("
                + turns.citation().locator() + " of " + turns.citation().note() + ")";
    }
}
