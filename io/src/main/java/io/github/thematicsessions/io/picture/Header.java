package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands above all days: title, theme, place, dates, chairs, what is made up, findings on the session as a whole. */
final class Header {

    /** Of each text; no title that is one needs more. */
    private static final int MOST_LINES = 5;

    private final ThematicSession session;
    private final List<Mark> marks;

    Header(ThematicSession session, List<Mark> marks) {
        this.session = session;
        this.marks = marks;
    }

    /** Draws it and returns where it ends. */
    int draw(Sketch sketch, Box place) {
        Sketch head = new Sketch();
        int y = lines(head, title(), place, place.y(), Lettering.TITLE, Paint.INK);
        y = lines(head, theme(), place, y, Lettering.LEAD, Paint.INK);
        y = lines(head, where(), place, y, Lettering.LEAD, Paint.QUIET);
        y = lines(head, chairs(), place, y, Lettering.TEXT, Paint.QUIET);
        y = lines(head, illustrative(), place, y, Lettering.TEXT, Paint.QUIET);
        MarkLine found = MarkLine.of(marks, place.width());
        if (!found.isEmpty()) {
            found.draw(head, place.x(), y, Lettering.LEAD.leading());
            y += Lettering.LEAD.leading();
        }
        sketch.add(head.group("", new Box(place.x(), place.y(), place.width(), y - place.y())));
        return y;
    }

    private static int lines(Sketch sketch, String text, Box place, int y, Lettering lettering, Paint ink) {
        Wrapped lines = Wrapped.of(text, "", lettering, place.width(), MOST_LINES);
        return sketch.lines(lines, place.x(), y, place.width(), lettering, ink);
    }

    /** All of it in words. */
    List<String> told() {
        return List.of(title(), theme(), where(), chairs(), illustrative());
    }

    private String theme() {
        return Prose.of(session.theme().orElse(""));
    }

    /** What is made up has to be seen as such. */
    private String illustrative() {
        return session.illustrative()
                .map(words -> Prose.of("Illustrative: " + words))
                .orElse("");
    }

    private String title() {
        String number =
                session.ordinal().isPresent() ? "Session " + session.ordinal().getAsInt() + ": " : "";
        return number + Prose.of(session.title());
    }

    /** Says where and when, and under which documents. */
    private String where() {
        List<String> parts = new ArrayList<>();
        List<String> place = Stream.of(
                        session.place().city(),
                        session.place().venue(),
                        session.place().room().map(room -> "room " + room))
                .flatMap(Optional::stream)
                .toList();
        parts.add(Prose.joined(", ", place));
        List<LocalDate> dates =
                session.days().stream().map(Day::date).flatMap(Optional::stream).toList();
        parts.add(dates.isEmpty() ? "" : Dates.range(dates));
        parts.add(session.place().zone().map(zone -> "times in " + zone.getId()).orElse(""));
        session.mandate().forEach(symbol -> parts.add(symbol.toString()));
        return Prose.joined(" · ", parts);
    }

    private String chairs() {
        return session.chairs().isEmpty() ? "" : Prose.of(Entry.capital(Entry.words(session.chairs())));
    }
}
