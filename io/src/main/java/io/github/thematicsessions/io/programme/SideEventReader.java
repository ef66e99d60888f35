package io.github.thematicsessions.io.programme;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a list of side events: titles, each with its room, its hours and who organizes it. */
final class SideEventReader {

    private static final int LONGEST_TITLE = 250;

    private final Account account;
    private final Remarks remarks;
    private final SideEventDetails details;
    private final OrganizersReader organizers;
    private final List<SideEventDraft> events = new ArrayList<>();

    private @Nullable SideEventDraft current;
    private @Nullable Line titleLine;

    SideEventReader(Account account, Remarks remarks) {
        this.account = account;
        this.remarks = remarks;
        this.details = new SideEventDetails(account, remarks);
        this.organizers = new OrganizersReader(account, remarks);
    }

    List<SideEventDraft> events() {
        return events;
    }

    /** Ends the event that is being read. */
    void end() {
        organizers.end();
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
        SideEventDraft event = current;
        Hours hours = Hours.at(line.body(), 0);
        if (event != null && organizers.begin(event, line)) {
            return;
        }
        if (hours != null) {
            organizers.end();
            timed(line, hours, day);
        } else if (event != null && SideEventDetails.isDetail(line.body())) {
            organizers.end();
            details.read(event, line);
        } else if (!organizers.item(line, afterBlank)) {
            title(line, afterBlank, day);
        }
    }

    /** Reads a line that begins with hours: those of the current event, or a new event with its title behind them. */
    private void timed(Line line, Hours hours, @Nullable DayDraft day) {
        int from = Wording.skipPunctuation(line.body(), hours.until());
        String rest = line.body().substring(from);
        boolean room = SideEventDetails.isRoom(rest);
        SideEventDraft event = current;
        if (event != null && event.hours == null && !event.title.isEmpty() && (rest.isEmpty() || room)) {
            details.read(event, line);
            return;
        }
        SideEventDraft begun = begin(line, day);
        details.take(begun, line, hours);
        if (room) {
            details.room(begun, line, from, line.body().length());
        } else {
            begun.title = Wording.squeeze(rest);
            titleLine = rest.isEmpty() ? null : line;
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

    private void title(Line line, boolean afterBlank, @Nullable DayDraft day) {
        SideEventDraft event = current;
        Line begun = titleLine;
        String words = line.words();
        boolean sentence = words.length() > LONGEST_TITLE || (words.endsWith(".") && words.length() > 60);
        if (event != null && event.title.isEmpty() && !sentence) {
            account.use(line, LineRole.USED, event);
            event.title = words;
            titleLine = line;
        } else if (event != null && begun != null && continues(event, begun, line, afterBlank)) {
            join(event, begun, line);
        } else if (event != null && (sentence || isAddress(words))) {
            account.use(line, LineRole.DESCRIPTION, event);
        } else if (sentence) {
            account.use(line, LineRole.NOT_UNDERSTOOD, null);
            remarks.add(DiagnosticKind.NOT_UNDERSTOOD, line, "the title of a side event, its room or its hours", null);
        } else {
            begin(line, day).title = words;
            titleLine = line;
        }
    }

    private static boolean continues(SideEventDraft event, Line before, Line line, boolean afterBlank) {
        boolean below = before.number() == line.number() - 1 && !afterBlank && !line.bullet();
        boolean fits = event.title.length() + line.body().length() <= LONGEST_TITLE;
        return below
                && fits
                && !isAddress(line.body())
                && (Character.isLowerCase(line.body().charAt(0)) || TitleEnd.isUnfinished(event.title));
    }

    /** Tells whether a line names a page; it does not begin a title, nor does a title run on in it. */
    private static boolean isAddress(String words) {
        return words.contains("://");
    }

    private void join(SideEventDraft event, Line begun, Line line) {
        account.use(line, LineRole.USED, event);
        event.keep(begun.published(0, begun.body().length()));
        event.keep(line.published(0, line.body().length()));
        event.title = Wording.squeeze(event.title + " " + line.body());
        titleLine = line;
        remarks.add(DiagnosticKind.TITLE_JOINED, line, '"' + event.title + '"', event);
    }
}
