package io.github.thematicsessions.io.table;

import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.DocumentException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * The programme of a session as a table that carries the whole session and reads as an equal one.
 *
 * <p>The column {@code row} says what a row tells:
 *
 * <table>
 * <caption>The rows of a programme</caption>
 * <tr><th>row</th><th>what it tells</th><th>cells that may not be empty</th></tr>
 * <tr><td>session</td><td>the session, first and once; {@code number} is its ordinal</td><td>id, title</td></tr>
 * <tr><td>mandate</td><td>a document that asks for the session</td><td>symbol</td></tr>
 * <tr><td>chair</td><td>who chairs the session or segment {@code within}</td><td>within, capacity</td></tr>
 * <tr><td>source</td><td>where facts were read</td><td>title</td></tr>
 * <tr><td>day</td><td>a day, numbered from 1 in their order</td><td>day</td></tr>
 * <tr><td>segment</td><td>a segment of a day</td><td>id, day, kind</td></tr>
 * <tr><td>slot</td><td>a speaking slot of the segment or side event {@code within}</td><td>id, within, capacity</td></tr>
 * <tr><td>side-event</td><td>a side event</td><td>id, title</td></tr>
 * <tr><td>organizer</td><td>who organizes the side event {@code within}; {@code title} is the name</td>
 * <td>within, title</td></tr>
 * </table>
 *
 * <p>What belongs to something else names it in {@code within} and stands anywhere below it. The order of the rows is the
 * order of days, segments, slots and so on.
 *
 * <p>Some cells repeat what others say, for those who filter and calculate: {@code day} and {@code date} of a slot,
 * {@code date} of a segment, {@code start_at}, {@code end_at} (the moments in the time zone of the session), {@code
 * duration_s}, {@code allotted_min_s} and {@code allotted_max_s}. They may be empty, and where they are not they have
 * to agree, so that nobody changes one of them in vain.
 *
 * <p>Reading is strict. Columns may come in any order, and those but {@code row}, {@code id} and {@code title} may be
 * left out; an unknown one is a problem, and so is a cell that its kind of row does not have. Rows of empty cells are
 * stepped over. All problems are told in one pass, but none behind a place where the text stops being a table, and no
 * more than 200; the pointer of a problem is the number of the row from 0, without the one that names the columns, and
 * the column. A table has at most 64 MiB, a cell at most 1,048,576 characters. Bytes are UTF-8; the mark that some
 * programs put before it is stepped over.
 *
 * <p>Thread-safe.
 */
public final class ProgrammeTable {

    private static final Reading.Columns COLUMNS = new Reading.Columns(
            ProgrammeColumns.ALL, List.of(ProgrammeColumns.ROW, ProgrammeColumns.ID, ProgrammeColumns.TITLE));

    private ProgrammeTable() {}

    /**
     * Makes the table of a session.
     *
     * @param session the session
     * @return the table
     * @throws io.github.thematicsessions.core.InvalidValueException if a text of it is longer than a cell may be
     */
    public static Table of(ThematicSession session) {
        return new ProgrammeSheet(session).table();
    }

    /**
     * Reads a session.
     *
     * @param text the table
     * @return the session
     * @throws DocumentException if the table cannot be read; it carries every problem
     */
    public static ThematicSession read(String text) {
        return read(text, Formulas.AS_GIVEN);
    }

    /**
     * Reads a session.
     *
     * @param text the table
     * @param formulas whether its cells were neutralised
     * @return the session
     * @throws DocumentException if the table cannot be read; it carries every problem
     */
    public static ThematicSession read(String text, Formulas formulas) {
        return read(TableText.of(text), formulas);
    }

    /**
     * Reads a session from a stream, which is read to its end and left open.
     *
     * @param stream the table in UTF-8
     * @return the session
     * @throws DocumentException if the table cannot be read; it carries every problem
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static ThematicSession read(InputStream stream) {
        return read(stream, Formulas.AS_GIVEN);
    }

    /**
     * Reads a session from a stream, which is read to its end and left open.
     *
     * @param stream the table in UTF-8
     * @param formulas whether its cells were neutralised
     * @return the session
     * @throws DocumentException if the table cannot be read; it carries every problem
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static ThematicSession read(InputStream stream, Formulas formulas) {
        return read(TableText.of(stream), formulas);
    }

    /**
     * Reads a session from a file.
     *
     * @param file the table in UTF-8
     * @return the session
     * @throws DocumentException if the table cannot be read; it names the file and carries every problem
     * @throws java.io.UncheckedIOException if there is no such file or it fails
     */
    public static ThematicSession read(Path file) {
        return read(file, Formulas.AS_GIVEN);
    }

    /**
     * Reads a session from a file.
     *
     * @param file the table in UTF-8
     * @param formulas whether its cells were neutralised
     * @return the session
     * @throws DocumentException if the table cannot be read; it names the file and carries every problem
     * @throws java.io.UncheckedIOException if there is no such file or it fails
     */
    public static ThematicSession read(Path file, Formulas formulas) {
        return TableFile.read(file, stream -> read(stream, formulas));
    }

    private static ThematicSession read(TableText text, Formulas formulas) {
        return Reading.read(text, formulas, COLUMNS, reading -> new ProgrammeReader(reading).read());
    }
}
