package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.fit.Deviation;
import io.github.thematicsessions.core.fit.Forecast;
import io.github.thematicsessions.core.fit.PartKind;
import io.github.thematicsessions.io.text.TextTable.Column;
import java.util.ArrayList;
import java.util.List;

/** What runs and what follows: one row for each part, with what is expected, what can be, and how far that is from the plan. */
final class ForecastText {

    private ForecastText() {}

    static void write(List<Forecast> forecasts, TextLines lines) {
        TextTable table = new TextTable(List.of(
                Column.first("part"),
                Column.left("expected", 10, 20),
                Column.left("can start", 11, 20),
                Column.left("can end", 11, 20),
                Column.left("against the plan", 16, 24)));
        PartIndent indent = new PartIndent();
        for (Forecast forecast : forecasts) {
            table.row(List.of(
                    indent.next(forecast.part(), 0) + PartText.name(forecast.part()),
                    forecast.expectedStart() + " to " + forecast.expectedEnd(),
                    forecast.isRunning() ? "runs" : SpanText.of(forecast.start()),
                    SpanText.of(forecast.end()),
                    deviation(forecast)));
        }
        table.write(lines);
    }

    /** Says how far a part is from the plan: its start no more once it runs, and nothing of a turn without a time. */
    static String deviation(Forecast forecast) {
        if (forecast.expectedLength().isZero() && forecast.plannedStart().equals(forecast.plannedEnd())) {
            return "";
        }
        String end = of(forecast.endDeviation());
        if (forecast.isRunning() || forecast.startDeviation().equals(forecast.endDeviation())) {
            return end;
        }
        return "start " + of(forecast.startDeviation()) + ", end " + end;
    }

    static String of(Deviation deviation) {
        if (!deviation.isBehind() && !deviation.isAhead()) {
            return "on time";
        }
        return SpokenTime.of(deviation.amount()) + (deviation.isBehind() ? " behind" : " ahead");
    }

    /** Says which hours of a segment cannot be kept: panel-2 starts at 15:05, 5 min behind. */
    static String moved(Forecast forecast) {
        List<String> hours = new ArrayList<>();
        if (!forecast.isRunning() && forecast.startDeviation().isBehind()) {
            hours.add("starts at " + forecast.expectedStart() + ", " + of(forecast.startDeviation()));
        }
        if (forecast.endDeviation().isBehind()) {
            hours.add("ends at " + forecast.expectedEnd() + ", " + of(forecast.endDeviation()));
        }
        return PartText.name(forecast.part()) + " " + String.join(", and ", hours);
    }

    /** Names what runs, the inner behind the outer. */
    static String running(List<Forecast> forecasts) {
        List<String> names = forecasts.stream()
                .filter(Forecast::isRunning)
                .filter(forecast -> forecast.part().kind() != PartKind.DAY)
                .map(forecast -> PartText.name(forecast.part()))
                .toList();
        return String.join(", ", names);
    }
}
