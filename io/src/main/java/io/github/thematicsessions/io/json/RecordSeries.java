package io.github.thematicsessions.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A corpus of records: one behind the other in one stream, each with its heading. They are read one after the other and kept
 * nowhere: memory is the same for any number of records of any length. {@link RecordJson#series(InputStream)} starts it.
 *
 * <p>A line that has a member {@code format} is a heading and begins a record, whether it can be read or not. Events before
 * the first heading are a record without one. What cannot be read hides nothing else; lines are counted through all records.
 *
 * <p>Asking for the next record ends the one before: what was not read of it is stepped over.
 *
 * <p>Not thread-safe.
 */
public final class RecordSeries implements Iterator<RecordLines>, AutoCloseable {

    private final InputStream stream;
    private @Nullable RecordReader next;
    private @Nullable RecordReader current;
    private @Nullable RecordLines given;

    RecordSeries(InputStream stream) {
        this.stream = stream;
        this.next = RecordReader.firstOfSeveral(new ByteLines(stream));
    }

    /**
     * Tells whether there is another record, and ends the one before.
     *
     * @return whether {@link #next()} gives a record
     * @throws UncheckedIOException if the stream fails
     */
    @Override
    public boolean hasNext() {
        RecordReader before = current;
        if (before != null) {
            end();
            before.stepOver();
            next = before.following();
        }
        return next != null;
    }

    private void end() {
        current = null;
        if (given != null) {
            given.close();
            given = null;
        }
    }

    /**
     * Goes to the next record.
     *
     * @return its events as they are read; closing it closes nothing else
     * @throws NoSuchElementException if there is no other record, or this is closed
     * @throws UncheckedIOException if the stream fails
     */
    @Override
    public RecordLines next() {
        RecordLines lines = new RecordLines(reader(), () -> {});
        given = lines;
        return lines;
    }

    private RecordReader reader() {
        RecordReader reader = hasNext() ? next : null;
        if (reader == null) {
            throw new NoSuchElementException("the corpus has no other record");
        }
        current = reader;
        next = null;
        return reader;
    }

    /**
     * Returns the records that are left as a stream, each with all that can be read of it. They are read as the stream asks
     * for them, so that one is in memory at a time; closing the stream closes this.
     *
     * @return the records, in their order
     */
    public Stream<RecordReading> readings() {
        Iterator<RecordReading> rest = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return RecordSeries.this.hasNext();
            }

            @Override
            public RecordReading next() {
                return RecordCollection.leniently(reader());
            }
        };
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(rest, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(this::close);
    }

    /**
     * Closes the stream. There is no next record then, and no next event.
     *
     * @throws UncheckedIOException if the stream cannot be closed
     */
    @Override
    public void close() {
        end();
        next = null;
        try {
            stream.close();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
