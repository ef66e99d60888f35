package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.session.DocumentSymbol;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes over the lines of one text, once, and gives each to the reader of its section. */
final class ProgrammeReader {

    /** A line longer than that is no line of a programme. */
    private static final int LONGEST_LINE = 100_000;

    private final ZoneId zone;
    private final @Nullable Year year;
    private final Lines text;
    private final Account account = new Account();
    private final Remarks remarks = new Remarks();
    private final Draft session = new Draft();
    private final HeaderReader header = new HeaderReader(account, remarks, session);
    private final RowReader rows = new RowReader(account, remarks);
    private final SideEventReader sideEvents = new SideEventReader(account, remarks);
    private final KnownDays ofProgramme = new KnownDays(remarks);
    private final KnownDays ofEvents = new KnownDays(remarks);
    private final List<FormatFigure> figures = new ArrayList<>();
    private final Set<DocumentSymbol> mandate = new LinkedHashSet<>();

    /** Null above the first heading. */
    private @Nullable SectionHeading section;

    private @Nullable DayDraft day;
    private String heading = "";

    /** The line that has the number of a day whose heading is cut in two, or 0. */
    private int numberOfDay;

    ProgrammeReader(String text, ZoneId zone, @Nullable Year year) {
        this.zone = zone;
        this.year = year;
        this.text = Lines.of(text);
    }

    ProgrammeReading read() {
        boolean afterBlank = true;
        for (int i = 0; i < text.lines().size(); i++) {
            Line line = text.lines().get(i);
            if (line.isBlank()) {
                account.use(line, LineRole.BLANK, null);
            } else if (line.text().length() > LONGEST_LINE) {
                refuse(line, "a line of at most " + LONGEST_LINE + " characters");
            } else {
                read(line, i, afterBlank);
            }
            afterBlank = line.isBlank();
        }
        rows.end();
        sideEvents.end();
        unread();
        return finish();
    }

    private void refuse(Line line, String expected) {
        account.use(line, LineRole.NOT_UNDERSTOOD, null);
        remarks.add(DiagnosticKind.NOT_UNDERSTOOD, line, expected, null);
    }

    private void unread() {
        Line line = text.unread();
        if (line != null) {
            account.use(line, LineRole.NOT_READ, null);
            remarks.add(DiagnosticKind.NOT_READ, line, "at most " + Lines.MOST + " lines", null);
        }
        for (int number : text.broken()) {
            Line broken = text.lines().get(number - 1);
            remarks.add(DiagnosticKind.CHARACTER_REPLACED, broken, "the replacement character", null);
        }
    }

    private void read(Line line, int index, boolean afterBlank) {
        if (isSection(line, afterBlank) || isDay(line, index) || isTableHead(line) || isRow(line, index)) {
            return;
        }
        if (section == null) {
            header.add(line);
            return;
        }
        switch (section) {
            case PROGRAMME -> row(line, afterBlank);
            case SIDE_EVENTS -> sideEvents.read(line, afterBlank, day);
            case PROSE -> prose(line);
            case OTHER -> refuse(line, "a heading, a day or a row of the programme");
        }
    }

    private boolean isSection(Line line, boolean afterBlank) {
        SectionHeading found = SectionHeading.of(line);
        boolean listed = section == SectionHeading.PROGRAMME || section == SectionHeading.SIDE_EVENTS;
        boolean prose = found == SectionHeading.PROSE && listed;
        boolean within = listed && (!afterBlank || rows.awaitsTitle());
        if (found == null || prose || (within && found == SectionHeading.OTHER)) {
            return false;
        }
        enter(found);
        heading = line.words();
        day = null;
        account.use(line, LineRole.HEADING, null);
        return true;
    }

    private void enter(SectionHeading entered) {
        rows.end();
        sideEvents.end();
        section = entered;
    }

    /** Begins the rows of the programme without a heading of their own; the day stays the one that was named last. */
    private void enterProgramme() {
        boolean events = section == SectionHeading.SIDE_EVENTS;
        DayDraft current = day;
        enter(SectionHeading.PROGRAMME);
        if (events && current != null) {
            day = ofProgramme.adopt(current);
        }
    }

    private boolean isDay(Line line, int index) {
        DayHeading found = line.number() == numberOfDay ? numberAlone(line) : DayHeading.of(line.body());
        if (found == null) {
            return isDayWithout(line, index);
        }
        boolean sure = found.number() > 0 || isListed() || leadsToRows(index);
        if (!sure || rows.awaitsTitle()) {
            return false;
        }
        enter(isListed() ? Objects.requireNonNull(section) : SectionHeading.PROGRAMME);
        day = (section == SectionHeading.PROGRAMME ? ofProgramme : ofEvents).of(line, found, day);
        account.use(line, LineRole.HEADING, null);
        if (found.wordsFrom() >= 0) {
            remarks.add(
                    DiagnosticKind.WORDS_LEFT,
                    line,
                    found.wordsFrom(),
                    line.body().length(),
                    "",
                    null);
        }
        return true;
    }

    /** Reads {@code Day} alone, if its number is alone on the next line. */
    private boolean isDayWithout(Line line, int index) {
        Line next = line.words().equalsIgnoreCase("day") ? next(index) : null;
        if (next == null || numberAlone(next) == null) {
            return false;
        }
        numberOfDay = next.number();
        account.use(line, LineRole.HEADING, null);
        remarks.add(DiagnosticKind.HEADING_JOINED, line, "day " + next.words(), null);
        return true;
    }

    private static @Nullable DayHeading numberAlone(Line line) {
        Numbers number = Numbers.orRomanAt(Wording.lower(line.body()), 0);
        return number != null && number.until() == line.body().length()
                ? new DayHeading(number.value(), null, -1)
                : null;
    }

    private boolean isListed() {
        return section == SectionHeading.PROGRAMME || section == SectionHeading.SIDE_EVENTS;
    }

    /** A date alone above the programme may be that of a letter: it is a day if rows follow at once. */
    private boolean leadsToRows(int index) {
        Line next = next(index);
        return next != null
                && (Hours.at(next.body(), 0) != null
                        || SectionHeading.tableHead(next) != null
                        || RowTitle.of(next.words()).beginsRow());
    }

    private @Nullable Line next(int index) {
        for (int i = index + 1; i < text.lines().size(); i++) {
            if (!text.lines().get(i).isBlank()) {
                return text.lines().get(i);
            }
        }
        return null;
    }

    private boolean isTableHead(Line line) {
        SectionHeading.TableHead head = rows.awaitsTitle() ? null : SectionHeading.tableHead(line);
        if (head == null || section == SectionHeading.OTHER) {
            return false;
        }
        enterProgramme();
        account.use(line, LineRole.HEADING, null);
        if (head == SectionHeading.TableHead.IN_PIECES) {
            remarks.add(DiagnosticKind.HEADING_JOINED, line, "the head of a table", null);
        }
        return true;
    }

    private boolean isRow(Line line, int index) {
        Hours hours = Hours.at(line.body(), 0);
        if (hours == null || (!isListed() && !hours.hasTwoEnds())) {
            return false;
        }
        if (section == SectionHeading.SIDE_EVENTS && !isPlenary(line, hours, index)) {
            return false;
        }
        if (section != SectionHeading.PROGRAMME) {
            enterProgramme();
        }
        rows.timed(line, hours, programmeDay(line));
        return true;
    }

    /** Tells whether a row in the list of side events is one of the programme, by its title on this line or the next. */
    private boolean isPlenary(Line line, Hours hours, int index) {
        String rest = line.body().substring(Wording.skipPunctuation(line.body(), hours.until()));
        Line next = rest.isEmpty() ? next(index) : null;
        RowTitle title = RowTitle.of(Wording.squeeze(next == null ? rest : next.words()));
        boolean plenary = title.kind() == SegmentKind.OPENING
                || title.kind() == SegmentKind.SUMMARY_PANEL
                || title.kind() == SegmentKind.CLOSING
                || title.kind() == SegmentKind.BREAK
                || title.number() > 0;
        return plenary && title.beginsRow();
    }

    private DayDraft programmeDay(Line line) {
        DayDraft current = day;
        if (current == null) {
            current = ofProgramme.unnamed(line);
            day = current;
        }
        return current;
    }

    private void row(Line line, boolean afterBlank) {
        if (rows.beginsRow(line, afterBlank)) {
            rows.untimed(line, programmeDay(line));
        } else {
            rows.text(line, afterBlank);
        }
    }

    /** Keeps sentences as what they are, and looks for figures in them. */
    private void prose(Line line) {
        account.use(line, LineRole.DESCRIPTION, session);
        figures.addAll(FormatProse.figures(line, heading));
        if (Wording.hasWord(Wording.lower(heading), "introduction")) {
            for (FormatProse.Symbol symbol : FormatProse.symbols(line.body())) {
                if (mandate.add(symbol.symbol())) {
                    int end = symbol.from() + symbol.symbol().toString().length();
                    remarks.add(DiagnosticKind.MANDATE_INFERRED, line, symbol.from(), end, "", session);
                }
            }
        }
    }

    private ProgrammeReading finish() {
        List<DayDraft> days = ofProgramme.days();
        boolean found = !days.isEmpty() || !sideEvents.events().isEmpty() || !figures.isEmpty();
        if (found) {
            header.read();
        } else {
            header.refuse();
            remarks.addWordless(DiagnosticKind.NO_PROGRAMME, 1, 1, "no row, day or side event is found", null);
        }
        date(days);
        name(days);
        AllottedTimes.take(figures, days, remarks);
        days.forEach(any -> overlaps(any.segments));
        return new ProgrammeReading(session(days), remarks.diagnostics(), account.lines(), figures);
    }

    private void date(List<DayDraft> days) {
        List<DayDraft> all = new ArrayList<>(days);
        all.addAll(ofEvents.days());
        DayDates dates = new DayDates(remarks, header.dates(), header.datesLine(), all, year);
        days.forEach(any -> dates.give(any, null, days.size() == 1));
        ofEvents.days().stream()
                .filter(any -> any.ofEvents || !any.adopted)
                .forEach(any -> dates.give(any, ofProgramme.ofNumber(any.number), false));
    }

    private void name(List<DayDraft> days) {
        ElementNames names = new ElementNames();
        LocalDate first = days.isEmpty() ? null : days.get(0).date;
        names.session(session, first, header.ordinal());
        for (int i = 0; i < days.size(); i++) {
            names.day(days.get(i).segments, i + 1);
        }
        Map<DayDraft, Integer> places = ofProgramme.places(ofEvents.days());
        DayDraft before = null;
        int number = 0;
        for (SideEventDraft event : sideEvents.events()) {
            DayDraft held = event.day;
            number = held == before ? number + 1 : 1;
            before = held;
            names.event(event, held == null ? 0 : places.getOrDefault(held, 0), number);
        }
    }

    private void overlaps(List<SegmentDraft> segments) {
        LocalTime latest = null;
        for (SegmentDraft segment : segments) {
            Hours hours = segment.hours;
            if (hours == null || hours.start() == null || hours.end() == null) {
                continue;
            }
            if (latest != null && hours.start().isBefore(latest)) {
                String over = "which is over at " + latest;
                remarks.add(DiagnosticKind.ROWS_OVERLAP, segment.line, hours.from(), hours.until(), over, segment);
            }
            latest = latest == null || hours.end().isAfter(latest) ? hours.end() : latest;
        }
    }

    private ThematicSession session(List<DayDraft> days) {
        remarks.addWordless(DiagnosticKind.ZONE_GIVEN, 1, 1, zone.getId(), session);
        String title = header.title().orElse("");
        if (title.isEmpty()) {
            remarks.addWordless(DiagnosticKind.TITLE_MISSING, 1, 1, "\"Untitled session\"", session);
        }
        return ThematicSession.builder()
                .id(session.id())
                .ordinal(header.ordinal() == 0 ? OptionalInt.empty() : OptionalInt.of(header.ordinal()))
                .title(title.isEmpty() ? "Untitled session" : title)
                .theme(header.theme())
                .mandate(mandate)
                .place(header.place(zone))
                .days(days.stream().map(DayDraft::day).toList())
                .sideEvents(
                        sideEvents.events().stream().map(SideEventDraft::event).toList())
                .build();
    }
}
