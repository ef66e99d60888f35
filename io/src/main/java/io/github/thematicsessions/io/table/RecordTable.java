package io.github.thematicsessions.io.table;

import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.io.DocumentException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * The record of a session as a table that carries the whole record and reads as an equal one.
 *
 * <p>The column {@code row} says what a row tells: {@code record} the {@code session} it is of, first where it stands at all;
 * {@code covers} a {@code segment} that it is meant to cover; {@code event} something that happened, with {@code kind} and
 * {@code at}. A {@code kind} that is none of ours is kept as it is. {@code at} is the moment with offset and precision of the
 * record.
 *
 * <p>{@code event} (the number from 1), {@code date} and {@code time} repeat what others say. They may be empty, and where
 * they are not they have to agree.
 *
 * <p>Reading is as strict as that of a {@link ProgrammeTable}, with the same limits; the columns {@code row}, {@code kind} and
 * {@code at} have to be there.
 *
 * <p>Thread-safe.
 */
public final class RecordTable {

    private static final Reading.Columns COLUMNS =
            new Reading.Columns(RecordColumns.ALL, List.of(RecordColumns.ROW, RecordColumns.KIND, RecordColumns.AT));

    private RecordTable() {}

    /**
     * Makes the table of a record.
     *
     * @param record the record
     * @return the table
     * @throws io.github.thematicsessions.core.InvalidValueException if a text of it is longer than a cell may be
     */
    public static Table of(FloorRecord record) {
        Sheet sheet = new Sheet(RecordColumns.ALL);
        sheet.row().put(RecordColumns.ROW, RecordRow.RECORD).put(RecordColumns.SESSION, record.session());
        record.covers()
                .forEach(segment ->
                        sheet.row().put(RecordColumns.ROW, RecordRow.COVERS).put(RecordColumns.SEGMENT, segment));
        for (int i = 0; i < record.events().size(); i++) {
            put(sheet.row(), i + 1, record.events().get(i));
        }
        return sheet.table();
    }

    private static void put(Sheet.Row row, int number, FloorEvent event) {
        row.put(RecordColumns.ROW, RecordRow.EVENT)
                .put(RecordColumns.EVENT, number)
                .put(RecordColumns.KIND, Happening.of(event))
                .put(RecordColumns.AT, event.at())
                .put(RecordColumns.DATE, event.at().toLocalDate())
                .put(RecordColumns.TIME, event.at().toLocalTime())
                .put(RecordColumns.SEGMENT, event.segment())
                .put(RecordColumns.SLOT, event.slot())
                .put(RecordColumns.TURN, event.turn())
                .put(RecordColumns.CAPACITY, event.capacity())
                .put(RecordColumns.PURPOSE, event.purpose())
                .put(RecordColumns.ANSWER_TO, event.answerTo())
                .put(RecordColumns.REMARK, event.remark());
        event.speaker().ifPresent(who -> PersonColumns.put(row, who));
    }

    /**
     * Reads a record.
     *
     * @param text the table
     * @return the record
     * @throws DocumentException if the table cannot be read; it carries every problem
     */
    public static FloorRecord read(String text) {
        return read(text, Formulas.AS_GIVEN);
    }

    /**
     * Reads a record.
     *
     * @param text the table
     * @param formulas whether its cells were neutralised
     * @return the record
     * @throws DocumentException if the table cannot be read; it carries every problem
     */
    public static FloorRecord read(String text, Formulas formulas) {
        return read(TableText.of(text), formulas);
    }

    /**
     * Reads a record from a stream, which is read to its end and left open.
     *
     * @param stream the table in UTF-8
     * @return the record
     * @throws DocumentException if the table cannot be read; it carries every problem
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static FloorRecord read(InputStream stream) {
        return read(stream, Formulas.AS_GIVEN);
    }

    /**
     * Reads a record from a stream, which is read to its end and left open.
     *
     * @param stream the table in UTF-8
     * @param formulas whether its cells were neutralised
     * @return the record
     * @throws DocumentException if the table cannot be read; it carries every problem
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static FloorRecord read(InputStream stream, Formulas formulas) {
        return read(TableText.of(stream), formulas);
    }

    /**
     * Reads a record from a file.
     *
     * @param file the table in UTF-8
     * @return the record
     * @throws DocumentException if the table cannot be read; it names the file and carries every problem
     * @throws java.io.UncheckedIOException if there is no such file or it fails
     */
    public static FloorRecord read(Path file) {
        return read(file, Formulas.AS_GIVEN);
    }

    /**
     * Reads a record from a file.
     *
     * @param file the table in UTF-8
     * @param formulas whether its cells were neutralised
     * @return the record
     * @throws DocumentException if the table cannot be read; it names the file and carries every problem
     * @throws java.io.UncheckedIOException if there is no such file or it fails
     */
    public static FloorRecord read(Path file, Formulas formulas) {
        return TableFile.read(file, stream -> read(stream, formulas));
    }

    private static FloorRecord read(TableText text, Formulas formulas) {
        return Reading.read(text, formulas, COLUMNS, reading -> new RecordReader(reading).read());
    }
}
