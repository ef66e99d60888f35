package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.fit.Conflict;
import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.core.fit.PartWindow;
import java.util.List;

/**
 * Whether a plan can hold, as English text: each conflict in one sentence with the clauses that ask for it and what could
 * give, when each part can start and end, how much time the floor has, about which parts nothing can give, and what was not
 * held to.
 *
 * <pre>{@code
 * String everything = FeasibilityText.write(fit, Appearance.PLAIN);
 * String conflictsAndFloor = FeasibilityText.summary(fit, Appearance.PLAIN); // no table of windows
 * }</pre>
 *
 * <p>Lines end with a line feed and are at most 100 characters wide, unless one word is wider. What comes from documents is
 * made printable. The same answer gives the same text in every locale.
 */
public final class FeasibilityText {

    private final Feasibility fit;
    private final TextLines lines;

    private FeasibilityText(Feasibility fit, Appearance appearance) {
        this.fit = fit;
        this.lines = new TextLines(appearance);
    }

    /**
     * Writes all of an answer.
     *
     * @param fit the answer
     * @param appearance with or without colour
     * @return the text, with a line end at its end
     */
    public static String write(Feasibility fit, Appearance appearance) {
        FeasibilityText text = new FeasibilityText(fit, appearance);
        text.judged();
        text.windows();
        text.budgets();
        text.withoutSlack();
        text.setAside();
        return text.lines.toString();
    }

    /**
     * Writes whether the plan can hold, every conflict, and the time of the floor.
     *
     * @param fit the answer
     * @param appearance with or without colour
     * @return the text, with a line end at its end
     */
    public static String summary(Feasibility fit, Appearance appearance) {
        FeasibilityText text = new FeasibilityText(fit, appearance);
        text.judged();
        text.budgets();
        return text.lines.toString();
    }

    private void judged() {
        lines.line(Colour.BOLD, fit.sessionTitle() + " [" + fit.session() + "]");
        lines.line(0, "checked against: " + fit.noteTitle() + " [" + fit.note() + "]");
        lines.blank();
        if (fit.isFeasible()) {
            lines.line(Colour.GREEN, conclusion());
            return;
        }
        lines.line(
                Colour.RED,
                "The plan cannot hold: " + Phrases.count(fit.conflicts().size(), "conflict") + ".");
        heading(Colour.RED, "What cannot hold together (" + fit.conflicts().size() + ")");
        boolean first = true;
        for (Conflict conflict : fit.conflicts()) {
            if (!first) {
                lines.blank();
            }
            ConflictText.write(conflict, lines);
            first = false;
        }
    }

    /** A plan of which nothing is known can hold; that must not look like good news. */
    private String conclusion() {
        return fit.windows().isEmpty() ? "Nothing is planned whose time could be looked at." : "The plan can hold.";
    }

    private void heading(Colour colour, String words) {
        lines.blank();
        lines.line(colour, words);
        lines.blank();
    }

    private void windows() {
        if (!fit.windows().isEmpty()) {
            heading(Colour.BOLD, "When each part can start and end");
            WindowText.write(fit.windows(), lines);
        }
        List<Integer> without =
                fit.conflicts().stream().map(Conflict::day).distinct().toList();
        if (!without.isEmpty()) {
            lines.blank();
            String days = Series.and(without.stream().map(day -> "day " + day).toList());
            lines.line(0, "No start and end is told for " + days + ", on which something cannot hold.");
        }
    }

    private void budgets() {
        if (!fit.budgets().isEmpty()) {
            heading(Colour.BOLD, "Time of the floor");
            BudgetText.write(fit.budgets(), lines);
        }
    }

    private void withoutSlack() {
        List<PartWindow> fixed = fit.withoutSlack();
        if (!fixed.isEmpty()) {
            heading(Colour.BOLD, "Without slack (" + fixed.size() + ")");
            lines.line(
                    2,
                    String.join(
                            ", ",
                            fixed.stream()
                                    .map(window -> PartText.name(window.part()))
                                    .toList()));
        }
    }

    private void setAside() {
        if (!fit.setAside().isEmpty()) {
            heading(Colour.BOLD, "Not held to (" + fit.setAside().size() + ")");
            SetAsideText.write(fit.setAside(), lines);
        }
    }
}
