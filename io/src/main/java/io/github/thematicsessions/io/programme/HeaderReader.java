package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.session.Place;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the lines above the first heading: title, theme, dates and place of the session. */
final class HeaderReader {

    private static final int LONGEST_TITLE = 300;
    private static final String QUOTES = "\"\u201c\u201d\u00ab\u00bb\u201e";

    private final Account account;
    private final Remarks remarks;
    private final Draft session;
    private final List<Line> lines = new ArrayList<>();

    private int ordinal;
    private @Nullable String title;
    private @Nullable String theme;
    private @Nullable PublishedPlace place;
    private @Nullable Line datesLine;
    private @Nullable PublishedDates dates;

    HeaderReader(Account account, Remarks remarks, Draft session) {
        this.account = account;
        this.remarks = remarks;
        this.session = session;
    }

    /** Keeps a line; what it is depends on those below it. */
    void add(Line line) {
        account.use(line, LineRole.NOT_UNDERSTOOD, null);
        lines.add(line);
    }

    /** Reads the lines once all are there. */
    void read() {
        List<Line> open = new ArrayList<>();
        for (Line line : lines) {
            if (!dated(line) && !numbered(line) && !quoted(line) && !labelled(line) && !placed(line)) {
                open.add(line);
            }
        }
        open.forEach(this::byPlace);
    }

    /** Says of all lines that nothing is made of them. */
    void refuse() {
        lines.forEach(this::refuse);
    }

    private void refuse(Line line) {
        remarks.add(DiagnosticKind.NOT_UNDERSTOOD, line, "title, theme, dates or place of a session", null);
    }

    private void use(Line line, LineRole role) {
        account.settle(line, role, session);
    }

    private boolean dated(Line line) {
        PublishedDates found = line.body().length() > LONGEST_TITLE ? null : PublishedDates.in(line.body());
        if (found == null) {
            return false;
        }
        String around =
                line.body().substring(0, found.from()) + "," + line.body().substring(found.until());
        PublishedDates before = dates;
        if (before != null) {
            return datedAgain(line, around, before.days().equals(found.days()));
        }
        dates = found;
        datesLine = line;
        use(line, LineRole.USED);
        place(line, around);
        return true;
    }

    /** Dates that come again are no title and no theme, unless they stand among other words than those of a place. */
    private boolean datedAgain(Line line, String around, boolean same) {
        boolean alone = Wording.split(around, ',').isEmpty();
        if (!alone && !PublishedPlace.isPlace(around)) {
            return false;
        }
        if (same) {
            use(line, LineRole.USED);
            place(line, around);
        } else {
            refuse(line);
        }
        return true;
    }

    private void place(Line line, String words) {
        if (Wording.split(words, ',').isEmpty()) {
            return;
        }
        PublishedPlace read = PublishedPlace.of(Wording.squeeze(words));
        if (read.inferred()) {
            String parts = "venue " + read.venue() + ", room " + read.room() + ", city " + read.city();
            remarks.add(DiagnosticKind.PLACE_INFERRED, line, parts.replace("null", "not given"), session);
        }
        PublishedPlace whole = place == null ? read : place.completedBy(read);
        if (!whole.left().isEmpty()) {
            remarks.add(DiagnosticKind.WORDS_LEFT, line, String.join(", ", whole.left()), session);
        }
        place = whole;
    }

    private boolean placed(Line line) {
        boolean named = place == null && line.body().length() <= 160 && PublishedPlace.isPlace(line.words());
        if (named) {
            use(line, LineRole.USED);
            place(line, line.words());
        }
        return named;
    }

    /** Reads a title that names the number: {@code Procedural Note for the Sixth Informal Thematic Session:}. */
    private boolean numbered(Line line) {
        String lower = Wording.lower(line.body());
        int end = lower.length() > LONGEST_TITLE || title != null
                ? -1
                : Wording.indexOfWord(lower, "thematic session", 0);
        for (int at = 0; at < end; at = nextWord(lower, at)) {
            Numbers number = Numbers.ordinalAt(lower, at);
            if (number != null) {
                ordinal = number.value();
                int until = end + "thematic session".length();
                title = Wording.squeeze(line.body().substring(at, until));
                use(line, LineRole.USED);
                rest(line, lower, at, until);
                return true;
            }
        }
        return false;
    }

    private static int nextWord(String lower, int from) {
        int at = from;
        while (at < lower.length() && Wording.isWordPart(lower.charAt(at))) {
            at++;
        }
        while (at < lower.length() && !Wording.isWordPart(lower.charAt(at))) {
            at++;
        }
        return at;
    }

    private void rest(Line line, String lower, int at, int until) {
        int next = Wording.skipPunctuation(lower, until);
        if (at > 0 || next < lower.length()) {
            remarks.add(DiagnosticKind.TITLE_INFERRED, line, '"' + String.valueOf(title) + '"', session);
        }
        if (next < lower.length() && theme == null) {
            theme = Wording.squeeze(line.body().substring(next));
            remarks.add(DiagnosticKind.THEME_INFERRED, line, next, line.body().length(), "", session);
        }
    }

    /** Reads a theme in quotation marks. */
    private boolean quoted(Line line) {
        String words = line.words();
        boolean quoted = theme == null
                && words.length() > 1
                && QUOTES.indexOf(words.charAt(0)) >= 0
                && QUOTES.indexOf(words.charAt(words.length() - 1)) >= 0;
        String within = quoted ? Wording.trim(words.substring(1, words.length() - 1)) : "";
        if (within.isEmpty()) {
            return false;
        }
        theme = within;
        use(line, LineRole.USED);
        remarks.add(DiagnosticKind.THEME_INFERRED, line, '"' + within + '"', session);
        return true;
    }

    private boolean labelled(Line line) {
        String lower = Wording.lower(line.body());
        for (String label : new String[] {"theme", "topic", "title", "venue", "place", "location", "room"}) {
            boolean labelled = Wording.isWordAt(lower, 0, label) && lower.startsWith(":", label.length());
            String words = labelled ? Wording.squeeze(line.body().substring(label.length() + 1)) : "";
            if (!words.isEmpty()) {
                take(line, label, words);
                return true;
            }
        }
        return false;
    }

    private void take(Line line, String label, String words) {
        switch (label) {
            case "theme", "topic" -> theme = words;
            case "title" -> title = words;
            default -> place(line, label.equals("room") ? line.words() : words);
        }
        use(line, LineRole.USED);
    }

    /** Takes what is left in its order: the first line is the title, the second the theme. */
    private void byPlace(Line line) {
        boolean fits = line.body().length() <= LONGEST_TITLE;
        if (fits && title == null) {
            title = line.words();
            use(line, LineRole.USED);
            remarks.add(DiagnosticKind.TITLE_INFERRED, line, '"' + line.words() + '"', session);
        } else if (fits && ordinal > 0 && line.number() < titleLine()) {
            account.settle(line, LineRole.HEADING, session);
        } else if (fits && theme == null) {
            theme = line.words();
            use(line, LineRole.USED);
            remarks.add(DiagnosticKind.THEME_INFERRED, line, '"' + line.words() + '"', session);
        } else {
            refuse(line);
        }
    }

    private int titleLine() {
        return lines.stream()
                .filter(line -> title != null && line.words().contains(title))
                .mapToInt(Line::number)
                .findFirst()
                .orElse(0);
    }

    int ordinal() {
        return ordinal;
    }

    Optional<String> title() {
        return Optional.ofNullable(title);
    }

    Optional<String> theme() {
        return Optional.ofNullable(theme);
    }

    @Nullable
    PublishedDates dates() {
        return dates;
    }

    @Nullable
    Line datesLine() {
        return datesLine;
    }

    Place place(ZoneId zone) {
        PublishedPlace read = place;
        Place.Builder builder = Place.builder().zone(zone);
        if (read != null) {
            builder.venue(Optional.ofNullable(read.venue()))
                    .room(Optional.ofNullable(read.room()))
                    .city(Optional.ofNullable(read.city()));
        }
        return builder.build();
    }
}
