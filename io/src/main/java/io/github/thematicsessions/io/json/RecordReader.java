package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.io.Problem;
import io.github.thematicsessions.io.json.RecordShapes.Heading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record line by line: the heading at once, then one event after the other. A line that cannot be read hides no
 * other one.
 */
final class RecordReader {

    private static final String EVENT_KIND = "kind";
    private static final char MARK = '\ufeff';

    private final LineSource lines;
    private final Problems found;
    private final JsonInput in;
    private final boolean oneOfSeveral;
    private final Heading heading;
    private boolean firstIsEvent;
    private boolean over;
    private boolean followed;
    private @Nullable FloorEvent event;
    private List<Problem> problems = List.of();

    /** Starts to read a record, to whose lines nobody has gone yet. */
    RecordReader(LineSource lines) {
        this.lines = lines;
        this.found = new Problems();
        this.in = new JsonInput(found);
        this.oneOfSeveral = false;
        this.heading = nextLine() ? readHeading() : missingHeading();
    }

    /** Starts to read a record of several, whose first line is the current one. */
    private RecordReader(LineSource lines, Problems found, JsonInput in) {
        this.lines = lines;
        this.found = found;
        this.in = in;
        this.oneOfSeveral = true;
        this.heading = readHeading();
    }

    /** Starts to read the first of several records, null if there is none. */
    static @Nullable RecordReader firstOfSeveral(LineSource lines) {
        Problems found = new Problems();
        return nextLine(lines) ? new RecordReader(lines, found, new JsonInput(found)) : null;
    }

    /** Starts to read the record behind this one, which is over; null if there is none. */
    @Nullable
    RecordReader following() {
        return followed ? new RecordReader(lines, found, in) : null;
    }

    private Heading missingHeading() {
        problems = List.of(new Problem(Pointer.root(), 1, 1, "a heading " + example(), "the end of the record"));
        return Heading.EMPTY;
    }

    private Heading readHeading() {
        in.line(lines.units(), lines.length());
        firstIsEvent = in.ahead(0, Envelope.FORMAT) == null && in.ahead(0, EVENT_KIND) != null;
        if (firstIsEvent) {
            problems = List.of(new Problem(
                    Pointer.root(), lines.number(), 1, "a heading " + example() + " before all events", "an event"));
            return Heading.EMPTY;
        }
        Heading read = read(RecordShapes.HEADING);
        return read == null ? Heading.EMPTY : read;
    }

    private static String example() {
        return "as {\"format\":\"" + RecordShapes.FORMAT + "\",\"version\":1}";
    }

    /** Returns what the heading says, nothing where it cannot be read. */
    Heading heading() {
        return heading;
    }

    /**
     * Goes to the next event.
     *
     * @return whether there is a line of one, which may be one that cannot be read
     * @throws java.io.UncheckedIOException if the source fails
     */
    boolean next() {
        if (over || (!firstIsEvent && !nextLine())) {
            over = true;
            return false;
        }
        firstIsEvent = false;
        event = read(RecordShapes.EVENT);
        if (event == null && oneOfSeveral) {
            followed = isHeading();
            over = followed;
        }
        return !over;
    }

    /**
     * No event has a format, so that only a line that is none has to be looked at. Files that were put one behind the other may
     * have brought their marks along: such a heading cannot be read, and begins a record all the same.
     */
    private boolean isHeading() {
        boolean marked = lines.length() > 0 && lines.units()[0] == MARK;
        return in.ahead(marked ? 1 : 0, Envelope.FORMAT) != null;
    }

    /** Goes to the end of the record. */
    void stepOver() {
        while (next()) {
            // What is in the line is of no interest.
        }
    }

    /** Returns the event of the line, or null if it cannot be read. */
    @Nullable
    FloorEvent event() {
        return event;
    }

    /** Returns what is wrong with the heading, and once an event cannot be read, what is wrong with its line. */
    List<Problem> problems() {
        return problems;
    }

    private boolean nextLine() {
        return nextLine(lines);
    }

    private static boolean nextLine(LineSource lines) {
        do {
            if (!lines.next()) {
                return false;
            }
        } while (lines.isBlank());
        return true;
    }

    private <T> @Nullable T read(Codec<T> codec) {
        in.line(lines.units(), lines.length());
        T value = null;
        try {
            if (lines.isTooLong()) {
                found.add(0, Pointer.root(), "a line of at most " + LineSource.LONGEST + " bytes", "more");
            } else {
                value = readWhole(codec);
            }
        } catch (Problems.TooMany enough) {
            value = null;
        }
        if (found.count() == 0) {
            return value;
        }
        problems = found.list(offset -> new Places.Place(lines.number(), offset + 1));
        return null;
    }

    private <T> @Nullable T readWhole(Codec<T> codec) {
        try {
            T value = in.next() == null ? null : codec.read(in);
            in.next();
            if (lines.isCutShort()) {
                refuseBytes();
            }
            return value;
        } catch (NoJson flaw) {
            refuse(flaw);
            return null;
        }
    }

    /** Says where the line stops being JSON, or UTF-8 if that comes first. */
    private void refuse(NoJson flaw) {
        boolean atEnd = flaw.offset() == lines.length();
        if (lines.isCutShort() && atEnd) {
            refuseBytes();
        } else if (lines.isWithoutEnd() && !lines.isCutShort() && (atEnd || isStartOfValue(flaw.offset()))) {
            refuseTorn("the end of the record");
        } else {
            found.addSyntax(flaw, in.path().pointer());
        }
    }

    private void refuseBytes() {
        if (lines.isWithoutEnd() && lines.isCutInCharacter()) {
            refuseTorn("half of a character");
        } else {
            found.addUndecodable(lines.length(), lines.undecodable(), in.path().pointer());
        }
    }

    private void refuseTorn(String end) {
        String expected = "the rest of the line, which is torn off here; the lines before it can be salvaged";
        found.add(lines.length(), in.path().pointer(), expected, end);
    }

    /** Tells whether more behind the line could make a value of its last characters. */
    private boolean isStartOfValue(int offset) {
        String rest = new String(lines.units(), offset, lines.length() - offset);
        return "true".startsWith(rest) || "false".startsWith(rest) || "null".startsWith(rest) || rest.equals("-");
    }
}
