package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.Source;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.text.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is told in words below the days: what is on none of them, the findings, what was cut, the sources. */
final class Notes {

    private static final int BETWEEN = 60;

    /** Of the summary and of the sources. */
    private static final int MOST_LINES = 12;

    private final ThematicSession session;
    private final Optional<Report> report;
    private final List<DayPlan> days;

    Notes(ThematicSession session, Optional<Report> report, List<DayPlan> days) {
        this.session = session;
        this.report = report;
        this.days = days;
    }

    /** Draws all of it and returns where it ends. */
    int draw(Sketch sketch, Content content, int top) {
        int y = days.isEmpty() ? lines(sketch, "No day is planned.", top, Lettering.HEADING, Paint.QUIET) : top;
        y = NoteColumns.draw(sketch, "Side events on another day or without a date", elsewhere(), Page.from(y));
        if (report.isPresent()) {
            y = findings(sketch, content, report.get(), y);
        }
        y = NoteColumns.draw(sketch, "In full, what was cut above", cut(content.cut()), Page.from(y));
        return sources(sketch, y);
    }

    private List<NoteBlock> elsewhere() {
        return DayPlan.elsewhere(session).stream()
                .map(words -> NoteBlock.of("", words))
                .toList();
    }

    private static List<NoteBlock> cut(CutTexts cut) {
        return IntStream.range(0, cut.size())
                .mapToObj(index -> NoteBlock.of(CutTexts.letter(index), cut.text(index)))
                .toList();
    }

    private int findings(Sketch sketch, Content content, Report told, int top) {
        String summary = Entry.capital(Prose.joined(" · ", Labels.of(told)));
        int y = lines(sketch, "Findings", top, Lettering.HEADING, Paint.INK);
        y = lines(sketch, summary, y, Lettering.TEXT, Paint.INK) + BETWEEN / 2;
        return NoteColumns.draw(
                sketch,
                "",
                new FindingNotes(told, session).blocks(content.marks().all()),
                Page.from(y));
    }

    private int sources(Sketch sketch, int top) {
        if (session.sources().isEmpty()) {
            return top;
        }
        List<String> words = session.sources().stream().map(Notes::words).toList();
        return lines(sketch, "Sources: " + String.join("; ", words), top, Lettering.TEXT, Paint.QUIET);
    }

    private static String words(Source source) {
        List<String> parts = new ArrayList<>(List.of(source.title()));
        source.symbol().ifPresent(symbol -> parts.add(symbol.toString()));
        source.url().ifPresent(address -> parts.add(address.toString()));
        source.read().ifPresent(day -> parts.add("read on " + Dates.day(day)));
        return Prose.joined(", ", parts);
    }

    private static int lines(Sketch sketch, String text, int top, Lettering lettering, Paint ink) {
        Box place = Page.from(top);
        Wrapped wrapped = Wrapped.of(text, "", lettering, place.width(), MOST_LINES);
        int y = Page.place(top, wrapped.lines().size() * lettering.leading());
        return sketch.lines(wrapped, place.x(), y, place.width(), lettering, ink);
    }
}
