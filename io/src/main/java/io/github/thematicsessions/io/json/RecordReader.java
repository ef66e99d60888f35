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

    private final LineSource lines;
    private final Problems found = new Problems();
    private final JsonInput in = new JsonInput(found);
    private final Heading heading;
    private boolean firstIsEvent;
    private @Nullable FloorEvent event;
    private List<Problem> problems = List.of();

    RecordReader(LineSource lines) {
        this.lines = lines;
        this.heading = readHeading();
    }

    private Heading readHeading() {
        if (!nextLine()) {
            problems = List.of(new Problem(Pointer.root(), 1, 1, "a heading " + example(), "the end of the record"));
            return Heading.EMPTY;
        }
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
        if (!firstIsEvent && !nextLine()) {
            return false;
        }
        firstIsEvent = false;
        event = read(RecordShapes.EVENT);
        return true;
    }

    /** Returns the event of the line, or null if it cannot be read. */
    @Nullable
    FloorEvent event() {
        return event;
    }

    /** Returns what is wrong with the line: with that of the heading until the first event is gone to. */
    List<Problem> problems() {
        return problems;
    }

    private boolean nextLine() {
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
            forgetProblems();
            return value;
        }
        problems = found.list(offset -> new Places.Place(lines.number(), offset + 1));
        return null;
    }

    /** Writes only what changes: this is done for every line. */
    private void forgetProblems() {
        if (!problems.isEmpty()) {
            problems = List.of();
        }
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
