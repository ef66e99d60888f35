package io.github.thematicsessions.io.programme;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a list of side events: titles, each with its room, its hours and who organizes it. */
final class SideEventReader {

    private static final int LONGEST_TITLE = 250;
    private static final int LONGEST_DETAIL = 200;

    private static final String[] DETAILS = {
        "room", "rooms", "conference room", "venue", "location", "time", "where", "when"
    };
    private static final String[] VENUES = {"venue", "location", "where", "time", "when"};
    private static final String[] ORGANIZERS = {
        "organizer", "organizers", "organiser", "organisers", "organizer(s)", "organized by", "organised by",
        "co-organizers", "co-organized by", "hosted by", "co-hosted by", "sponsored by", "sponsors", "co-sponsored by",
        "co-sponsors"
    };

    private final Account account;
    private final Remarks remarks;
    private final List<SideEventDraft> events = new ArrayList<>();

    private @Nullable SideEventDraft current;
    private @Nullable Line titleLine;

    SideEventReader(Account account, Remarks remarks) {
        this.account = account;
        this.remarks = remarks;
    }

    List<SideEventDraft> events() {
        return events;
    }

    /** Ends the event that is being read. */
    void end() {
        SideEventDraft event = current;
        if (event != null && event.hours == null) {
            remarks.add(
                    DiagnosticKind.TIME_MISSING,
                    event.line,
                    0,
                    event.line.body().length(),
                    "",
                    event);
        }
        if (event != null && event.title.isEmpty()) {
            remarks.add(DiagnosticKind.TITLE_MISSING, event.line, "\"Side event\"", event);
            event.title = "Side event";
        }
        current = null;
        titleLine = null;
    }

    /** Reads a line of the section. */
    void read(Line line, boolean afterBlank, @Nullable DayDraft day) {
        String lower = Wording.lower(line.body());
        int organizers = organizers(lower);
        Hours hours = Hours.at(line.body(), 0);
        if (organizers > 0 && current != null) {
            organizers(current, line, organizers);
        } else if (hours != null) {
            timed(line, hours, day);
        } else if (isDetail(lower) && current != null) {
            details(current, line);
        } else {
            title(line, afterBlank, day);
        }
    }

    /** Returns where the organizers begin behind their label, or 0. */
    private static int organizers(String lower) {
        for (String label : ORGANIZERS) {
            if (lower.startsWith(label)) {
                int end = Wording.skipBlanks(lower, label.length());
                boolean marked = label.endsWith("by") || (end < lower.length() && lower.charAt(end) == ':');
                if (marked && (end == lower.length() || !Wording.isWordPart(lower.charAt(label.length())))) {
                    return Wording.skipPunctuation(lower, label.length());
                }
            }
        }
        return 0;
    }

    private void organizers(SideEventDraft event, Line line, int from) {
        account.use(line, LineRole.USED, event);
        List<String> names = Wording.split(line.body().substring(from), ';');
        names.forEach(name -> event.organizers.add(Wording.squeeze(name)));
        if (names.isEmpty()) {
            remarks.add(DiagnosticKind.NAME_MISSING, line, "", event);
        }
    }

    private static boolean isDetail(String lower) {
        return lower.length() <= LONGEST_DETAIL
                && (Wording.beginsWith(lower, DETAILS) || lower.startsWith("(room"))
                && (lower.indexOf(':') > 0 || Hours.in(lower) != null || lower.length() <= 40);
    }

    /** Reads a line that begins with hours: those of the current event, or a new event with its title behind them. */
    private void timed(Line line, Hours hours, @Nullable DayDraft day) {
        int from = Wording.skipPunctuation(line.body(), hours.until());
        String rest = line.body().substring(from);
        boolean room = Wording.beginsWith(Wording.lower(rest), "room", "conference room");
        SideEventDraft event = current;
        if (event != null && event.hours == null && !event.title.isEmpty() && (rest.isEmpty() || room)) {
            details(event, line);
            return;
        }
        SideEventDraft begun = begin(line, day);
        take(begun, line, hours);
        if (room) {
            begun.room = PublishedPlace.withoutLabel(Wording.squeeze(rest));
        } else {
            begun.title = Wording.squeeze(rest);
            titleLine = rest.isEmpty() ? null : line;
        }
    }

    private void take(SideEventDraft event, Line line, Hours hours) {
        event.hours = hours;
        for (Guess guess : hours.guesses()) {
            remarks.add(guess, line, event);
            if (guess.kind() != DiagnosticKind.END_MISSING) {
                event.keep(line.published(0, line.body().length()));
            }
        }
    }

    private SideEventDraft begin(Line line, @Nullable DayDraft day) {
        end();
        SideEventDraft event = new SideEventDraft(line, day);
        events.add(event);
        if (day != null) {
            day.ofEvents = true;
        }
        current = event;
        account.use(line, LineRole.USED, event);
        return event;
    }

    /** Reads a line of room and hours in either order. */
    private void details(SideEventDraft event, Line line) {
        account.use(line, LineRole.USED, event);
        Hours hours = Hours.in(line.body());
        int from = hours == null ? line.body().length() : hours.from();
        int until = hours == null ? line.body().length() : hours.until();
        if (hours != null) {
            take(event, line, hours);
        }
        boolean roomBefore = room(event, line, 0, from);
        room(event, line, until, line.body().length());
        if (roomBefore && hours != null && !isMarkedOff(line.body(), from)) {
            remarks.add(DiagnosticKind.COMMA_MISSING, line, 0, from, '"' + event.room + '"', event);
            event.keep(line.published(0, line.body().length()));
        }
    }

    private static boolean isMarkedOff(String body, int from) {
        int at = from;
        boolean tab = false;
        while (at > 0 && Wording.isBlank(body.charAt(at - 1))) {
            at--;
            tab |= body.charAt(at) == '\t';
        }
        char before = at == 0 ? ',' : body.charAt(at - 1);
        return tab || ",;:|()/.".indexOf(before) >= 0 || Wording.isDash(before);
    }

    /** Reads a room from a part of a line; other words are left over. Tells whether there was a room. */
    private boolean room(SideEventDraft event, Line line, int from, int until) {
        boolean found = false;
        int start = from;
        for (int at = from; at <= until; at++) {
            if (at == until || line.body().charAt(at) == ',') {
                found |= part(event, line, start, at);
                start = at + 1;
            }
        }
        return found;
    }

    private boolean part(SideEventDraft event, Line line, int from, int until) {
        int start = Wording.skipBlanksAnd(line.body(), from, "():;.|-");
        if (start >= until) {
            return false;
        }
        String words = withoutEnd(Wording.squeeze(line.body().substring(start, until)));
        String lower = Wording.lower(words);
        boolean labelled =
                Wording.beginsWith(lower, "room", "rooms", "conference room") || Wording.hasWord(lower, "chamber");
        for (String label : VENUES) {
            if (Wording.isWordAt(lower, 0, label)) {
                labelled |= !label.equals("time") && !label.equals("when");
                words = words.substring(Wording.skipPunctuation(words, label.length()));
            }
        }
        if (words.isEmpty()) {
            return false;
        }
        if (labelled && event.room == null) {
            event.room = PublishedPlace.withoutLabel(words);
            return true;
        }
        remarks.add(DiagnosticKind.WORDS_LEFT, line, start, until, "", event);
        return false;
    }

    private static String withoutEnd(String words) {
        int end = words.length();
        while (end > 0 && "):;|- ".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }

    private void title(Line line, boolean afterBlank, @Nullable DayDraft day) {
        SideEventDraft event = current;
        String words = line.words();
        boolean awaited = event != null && event.title.isEmpty();
        boolean sentence = words.length() > LONGEST_TITLE || (words.endsWith(".") && words.length() > 60);
        if (event != null && awaited && !sentence) {
            account.use(line, LineRole.USED, event);
            event.title = words;
            titleLine = line;
        } else if (event != null && continues(event, line, afterBlank)) {
            join(event, line);
        } else if (event != null && (sentence || words.contains("://"))) {
            account.use(line, LineRole.DESCRIPTION, event);
        } else if (sentence) {
            account.use(line, LineRole.NOT_UNDERSTOOD, null);
            remarks.add(DiagnosticKind.NOT_UNDERSTOOD, line, "the title of a side event, its room or its hours", null);
        } else {
            begin(line, day).title = words;
            titleLine = line;
        }
    }

    private boolean continues(SideEventDraft event, Line line, boolean afterBlank) {
        Line before = titleLine;
        boolean below = before != null && before.number() == line.number() - 1 && !afterBlank && !line.bullet();
        boolean fits = event.title.length() + line.body().length() <= LONGEST_TITLE;
        return below
                && fits
                && !event.hasDetails()
                && (Character.isLowerCase(line.body().charAt(0)) || TitleEnd.isUnfinished(event.title));
    }

    private void join(SideEventDraft event, Line line) {
        account.use(line, LineRole.USED, event);
        event.keep(event.line.published(0, event.line.body().length()));
        event.keep(line.published(0, line.body().length()));
        event.title = Wording.squeeze(event.title + " " + line.body());
        titleLine = line;
        remarks.add(DiagnosticKind.TITLE_JOINED, line, '"' + event.title + '"', event);
    }
}
