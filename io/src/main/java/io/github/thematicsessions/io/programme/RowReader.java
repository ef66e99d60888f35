package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.session.SegmentKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a programme: a time, a title, and below it who speaks and what it is about. */
final class RowReader {

    /** A line without a time that begins a row is no longer than that. */
    private static final int LONGEST_ROW_TITLE = 150;

    private static final int LONGEST_JOINED_TITLE = 300;

    /** Turns are looked for in so many characters behind a title. */
    private static final int LONGEST_TURNS = 2000;

    private static final List<String> SENTENCES = List.of(
            "this panel", "the panel will", "this session", "the session will", "this segment", "the segment will");
    private final Account account;
    private final Remarks remarks;
    private final SpeakersReader speakers;

    private @Nullable SegmentDraft current;
    private boolean titleOpen;
    private @Nullable Line titleLine;

    RowReader(Account account, Remarks remarks) {
        this.account = account;
        this.remarks = remarks;
        this.speakers = new SpeakersReader(account, remarks);
    }

    boolean awaitsTitle() {
        return current != null && current.titleWords.isEmpty();
    }

    /** Ends the row that is being read. */
    void end() {
        speakers.end();
        SegmentDraft row = current;
        if (row != null && row.title.isEmpty()) {
            remarks.add(DiagnosticKind.TITLE_MISSING, row.line, 0, titleEnd(row), "", row);
        }
        if (row != null && row.titleWords.isEmpty()) {
            remarks.add(DiagnosticKind.KIND_UNKNOWN, row.line, 0, titleEnd(row), "", row);
        }
        current = null;
        titleOpen = false;
        titleLine = null;
    }

    private static int titleEnd(SegmentDraft row) {
        return row.hours == null ? row.line.body().length() : row.hours.until();
    }

    /** Begins a row with the time that stands on its line. */
    void timed(Line line, Hours hours, DayDraft day) {
        SegmentDraft row = begin(line, hours, day);
        hours.guesses().forEach(guess -> remarks.add(guess, line, row));
        int from = Wording.skipPunctuation(line.body(), hours.until());
        int until = line.body().length();
        if (from < until) {
            until = title(row, line, from);
        }
        if (hours.guesses().stream().anyMatch(guess -> guess.kind() != DiagnosticKind.END_MISSING)) {
            row.keep(line.published(0, until));
        }
    }

    private SegmentDraft begin(Line line, @Nullable Hours hours, DayDraft day) {
        end();
        SegmentDraft row = new SegmentDraft(line, hours);
        day.segments.add(row);
        current = row;
        account.use(line, LineRole.USED, row);
        return row;
    }

    /** Tells whether a line begins a row without a time. */
    boolean beginsRow(Line line, boolean afterBlank) {
        String words = line.words();
        RowTitle title = RowTitle.of(words);
        boolean shaped = words.length() <= LONGEST_ROW_TITLE && !words.endsWith(".") && title.beginsRow();
        SegmentDraft row = current;
        boolean apart = afterBlank || title.number() > 0 || row == null || row.kind == SegmentKind.BREAK;
        boolean turnOfRow = row != null
                && Turn.of(words) != null
                && (line.bullet() || row.kind == title.kind() || row.kind == SegmentKind.OPENING);
        boolean item = line.bullet() && title.number() == 0;
        return shaped && apart && !turnOfRow && !item && !awaitsTitle() && !titleOpen;
    }

    /** Begins a row that has no time. */
    void untimed(Line line, DayDraft day) {
        SegmentDraft row = begin(line, null, day);
        remarks.add(DiagnosticKind.TIME_MISSING, line, "", row);
        title(row, line, 0);
    }

    /** Reads a line that begins no row. */
    void text(Line line, boolean afterBlank) {
        SegmentDraft row = current;
        if (row == null) {
            account.use(line, LineRole.NOT_UNDERSTOOD, null);
            remarks.add(
                    DiagnosticKind.NOT_UNDERSTOOD,
                    line,
                    "a row of the programme: a time as 10:00 - 10:15, or a title as PANEL 1",
                    null);
            return;
        }
        SpeakersLabel label = SpeakersLabel.of(line.body());
        if (!row.titleWords.isEmpty() && sentence(Wording.lower(line.body()), -1) == 0) {
            titleOpen = false;
            titleLine = null;
        }
        if (label != null) {
            titleOpen = false;
            speakers.begin(label, line, row);
        } else if (isRoom(line, row)) {
            room(row, line, 0, line.body().length());
            account.use(line, LineRole.USED, row);
        } else if (row.titleWords.isEmpty()) {
            account.use(line, LineRole.USED, row);
            title(row, line, 0);
        } else if (titleOpen || continuesTitle(row, line, afterBlank)) {
            join(row, line);
        } else if (!speakers.item(line, afterBlank)) {
            turnOrDescription(row, line);
        }
    }

    private static boolean isRoom(Line line, SegmentDraft row) {
        String lower = Wording.lower(line.body());
        boolean room =
                PublishedPlace.isLabelled(line.body(), "room", "conference room", "venue") && lower.length() <= 60;
        boolean marked = lower.indexOf(':') > 0 || lower.indexOf(' ') == lower.lastIndexOf(' ');
        return room && marked && row.room == null && !lower.endsWith(".");
    }

    private void room(SegmentDraft row, Line line, int from, int until) {
        String name = PublishedPlace.roomName(Wording.squeeze(line.body().substring(from, until)));
        if (name.isEmpty()) {
            remarks.add(DiagnosticKind.WORDS_LEFT, line, from, until, "", row);
        } else {
            row.room = name;
        }
    }

    private void turnOrDescription(SegmentDraft row, Line line) {
        String words = line.words();
        boolean plenary = row.kind != SegmentKind.BREAK;
        Turn turn = plenary ? Turn.of(words) : null;
        if (turn != null) {
            turn(row, line, turn, words, 0, true);
        } else {
            describe(row, line, 0);
        }
    }

    private void describe(SegmentDraft row, Line line, int from) {
        if (row.describe(Wording.squeeze(line.body().substring(from)))) {
            account.use(line, from == 0 ? LineRole.DESCRIPTION : LineRole.USED, row);
        } else {
            account.use(line, LineRole.NOT_UNDERSTOOD, row);
            remarks.add(DiagnosticKind.NOT_UNDERSTOOD, line, "a shorter description", row);
        }
    }

    /** Reads the title that begins at an offset of a line, with what follows it there, and returns where it ends. */
    private int title(SegmentDraft row, Line line, int from) {
        String body = line.body();
        int sentence = sentence(Wording.lower(body), from);
        int until = sentence < 0 ? body.length() : sentence;
        named(row, line, from, until, cells(row, line, from, until));
        boolean cut = turns(row, line, from, until);
        if (sentence >= 0) {
            remarks.add(DiagnosticKind.TITLE_CUT, line, from, until, '"' + row.title + '"', row);
            row.keep(line.published(0, until));
            describe(row, line, sentence);
        }
        titleOpen = row.title.isEmpty();
        titleLine = sentence < 0 && !cut ? line : null;
        return until;
    }

    /** Takes a room out of the columns of a title, and joins the rest. */
    private String cells(SegmentDraft row, Line line, int from, int until) {
        List<String> cells = new ArrayList<>(Wording.split(line.body().substring(from, until), '\t'));
        for (String cell : List.copyOf(cells)) {
            boolean room = PublishedPlace.isLabelled(cell, "room", "conference room") && cell.length() <= 60;
            if (room && cells.size() > 1 && row.room == null) {
                int at = line.body().indexOf(cell, from);
                room(row, line, at, at + cell.length());
                cells.remove(cell);
            }
        }
        String words = Wording.squeeze(String.join(" ", cells));
        if (cells.size() > 1) {
            remarks.add(DiagnosticKind.TITLE_JOINED, line, from, until, '"' + words + '"', row);
            row.keep(line.published(0, until));
        }
        return words;
    }

    /** Returns where a sentence of a description begins behind a title, or -1. */
    private static int sentence(String lower, int from) {
        int found = -1;
        for (String words : SENTENCES) {
            int at = Wording.indexOfWord(lower, words, from + 1);
            found = at >= 0 && (found < 0 || at < found) ? at : found;
        }
        return found;
    }

    private void named(SegmentDraft row, Line line, int from, int until, String words) {
        RowTitle title = RowTitle.of(words);
        row.titleWords = words;
        row.kind = title.kind();
        row.number = title.number();
        row.title = title.title();
        if (title.sure() == RowTitle.Sureness.BY_A_WORD) {
            remarks.add(
                    DiagnosticKind.KIND_INFERRED,
                    line,
                    from,
                    until,
                    title.kind().code(),
                    row);
            row.keep(line.published(0, until));
        } else if (title.sure() == RowTitle.Sureness.NOT_AT_ALL) {
            remarks.add(
                    DiagnosticKind.KIND_UNKNOWN, line, from, until, title.kind().code(), row);
        }
    }

    /** Cuts the turns off the title of an opening or a closing, and tells whether there were any behind it. */
    private boolean turns(SegmentDraft row, Line line, int from, int until) {
        boolean turns = row.kind == SegmentKind.OPENING || row.kind == SegmentKind.CLOSING;
        if (!turns || until - from > LONGEST_TURNS) {
            return false;
        }
        String lower = Wording.lower(line.body().substring(0, until));
        int first = Turn.start(lower, from);
        int start = first;
        while (start >= 0) {
            int speech = Turn.speech(lower, start);
            int next = Turn.start(lower, speech);
            int end = next < 0 ? until : next;
            String words = Wording.squeeze(line.body().substring(start, end));
            Turn turn = Turn.of(words);
            if (turn != null) {
                turn(row, line, turn, words, start, first > from);
            } else if (first > from) {
                remarks.add(DiagnosticKind.WORDS_LEFT, line, start, end, "", row);
            }
            start = next;
        }
        if (first <= from) {
            return false;
        }
        row.title = titleBefore(line.body().substring(from, first));
        remarks.add(DiagnosticKind.TITLE_CUT, line, from, first, '"' + row.title + '"', row);
        row.keep(line.published(0, until));
        return true;
    }

    private static String titleBefore(String words) {
        String title = Wording.squeeze(words);
        int end = title.length();
        while (end > 0 && ":-,;\u2013\u2014 ".indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        return title.substring(0, end);
    }

    /** Adds a turn that the words announce. The words are its title unless they are that of the row already. */
    private void turn(SegmentDraft row, Line line, Turn turn, String words, int at, boolean titled) {
        PublishedPerson person =
                turn.speakerFrom() < 0 ? null : PublishedPerson.of(words.substring(turn.speakerFrom()));
        SlotDraft slot = new SlotDraft(
                line,
                turn.capacity(),
                turn.purpose(),
                titled ? words : null,
                person == null ? null : person.participant());
        row.slots.add(slot);
        account.use(line, LineRole.USED, slot);
        int until = Math.min(line.body().length(), at + words.length());
        if (turn.inferred()) {
            remarks.add(
                    DiagnosticKind.PURPOSE_INFERRED,
                    line,
                    at,
                    until,
                    turn.purpose().code(),
                    slot);
        }
        if (person != null && person.guess() != null) {
            remarks.add(person.guess(), line, at, until, person.said(), slot);
        }
    }

    /** Tells whether a title runs on in the line below it. */
    private boolean continuesTitle(SegmentDraft row, Line line, boolean afterBlank) {
        Line before = titleLine;
        boolean below = before != null && before.number() == line.number() - 1 && !afterBlank && !line.bullet();
        if (!below || row.title.length() + line.body().length() > LONGEST_JOINED_TITLE) {
            return false;
        }
        return TitleEnd.isUnfinished(row.title)
                || Character.isLowerCase(line.body().charAt(0));
    }

    private void join(SegmentDraft row, Line line) {
        account.use(line, LineRole.USED, row);
        Line begun = titleLine;
        String before =
                begun == null ? row.titleWords : begun.published(0, begun.body().length());
        int sentence = sentence(Wording.lower(line.body()), 0);
        int until = sentence < 0 ? line.body().length() : sentence;
        String words = Wording.squeeze(row.titleWords + " " + line.body().substring(0, until));
        RowTitle title = RowTitle.of(words);
        row.titleWords = words;
        row.kind = title.kind();
        row.number = title.number();
        row.title = title.title();
        row.keep(before);
        row.keep(line.published(0, until));
        remarks.add(DiagnosticKind.TITLE_JOINED, line, 0, until, '"' + row.title + '"', row);
        if (sentence >= 0) {
            describe(row, line, sentence);
        }
        titleOpen = row.title.isEmpty();
        titleLine = sentence < 0 ? line : null;
    }
}
