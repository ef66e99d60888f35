package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.fit.Forecast;
import io.github.thematicsessions.core.fit.Projection;
import java.util.List;

/**
 * What follows on a day of which some has happened, as English text: what runs, which hours cannot be kept, what is expected,
 * and how much time the floor still has.
 *
 * <pre>{@code
 * String text = ProjectionText.write(progress.projection(now), Appearance.PLAIN);
 * }</pre>
 *
 * <p>Lines end with a line feed and are at most 100 characters wide, unless one word is wider. What comes from documents is
 * made printable. The same answer gives the same text in every locale.
 */
public final class ProjectionText {

    private final Projection projection;
    private final TextLines lines;

    private ProjectionText(Projection projection, Appearance appearance) {
        this.projection = projection;
        this.lines = new TextLines(appearance);
    }

    /**
     * Writes all of a projection.
     *
     * @param projection the projection
     * @param appearance with or without colour
     * @return the text, with a line end at its end
     */
    public static String write(Projection projection, Appearance appearance) {
        ProjectionText text = new ProjectionText(projection, appearance);
        text.summary();
        text.forecasts();
        text.budgets();
        return text.lines.toString();
    }

    private void summary() {
        lines.line(Colour.BOLD, projection.session() + ", day " + projection.day() + " at " + projection.at());
        List<Forecast> forecasts = projection.forecasts();
        if (forecasts.isEmpty()) {
            lines.line(0, "Nothing of the plan is left of this day.");
            return;
        }
        String running = ForecastText.running(forecasts);
        lines.line(0, running.isEmpty() ? "Nothing runs." : "running: " + running);
        lines.blank();
        List<Forecast> moved = projection.moved();
        if (moved.isEmpty()) {
            lines.line(Colour.GREEN, "All hours can be kept.");
        } else {
            lines.line(Colour.RED, "Hours that cannot be kept (" + moved.size() + ")");
            moved.forEach(forecast -> lines.line(2, ForecastText.moved(forecast)));
        }
    }

    private void heading(String words) {
        lines.blank();
        lines.line(Colour.BOLD, words);
        lines.blank();
    }

    private void forecasts() {
        if (!projection.forecasts().isEmpty()) {
            heading("What runs and what follows");
            ForecastText.write(projection.forecasts(), lines);
        }
    }

    private void budgets() {
        if (!projection.budgets().isEmpty()) {
            heading("Time the floor still has");
            BudgetText.write(projection.budgets(), lines);
        }
    }
}
