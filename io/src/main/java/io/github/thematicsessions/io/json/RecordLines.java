package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.io.DocumentException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The events of a record, read from a stream one after the other and kept nowhere: memory is the same for a record of any
 * length. {@link RecordJson} tells the format.
 *
 * <p>A line that cannot be read is a {@link DocumentException} of the call of {@link #next()} that meets it; the call after
 * that goes on with the line behind it. A heading that is missing or cannot be read is one of the first call, and is
 * nothing that this object has told of before: then it knows no session and no segments.
 *
 * <p>Not thread-safe.
 */
public final class RecordLines implements Iterator<FloorEvent>, AutoCloseable {

    private final RecordReader reader;
    private final Closeable source;
    private boolean waiting;
    private boolean over;

    /**
     * Makes the events of a record of which only the heading is read.
     *
     * @param reader reads the record
     * @param source what is closed with this
     */
    RecordLines(RecordReader reader, Closeable source) {
        this.reader = reader;
        this.source = source;
        this.waiting = !reader.problems().isEmpty();
    }

    /**
     * Returns of which session this is the record.
     *
     * @return the id of the session, or empty if the record does not say or its heading cannot be read
     */
    public Optional<ElementId> session() {
        return reader.heading().session();
    }

    /**
     * Returns which segments of the plan the record is meant to cover.
     *
     * @return their ids; empty if it is meant to cover the whole session or its heading cannot be read
     */
    public List<ElementId> covers() {
        return reader.heading().covers();
    }

    /**
     * Tells whether there is another line, be it one that cannot be read.
     *
     * @return whether {@link #next()} has something to say
     * @throws UncheckedIOException if the stream fails
     */
    @Override
    public boolean hasNext() {
        if (!waiting && !over) {
            waiting = reader.next();
            over = !waiting;
        }
        return waiting;
    }

    /**
     * Reads the next event.
     *
     * @return the event
     * @throws DocumentException if the next line cannot be read; the next call goes on behind it
     * @throws NoSuchElementException if there is no other line, or this is closed
     * @throws UncheckedIOException if the stream fails
     */
    @Override
    public FloorEvent next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the record has no other event");
        }
        waiting = false;
        FloorEvent event = reader.event();
        if (event == null) {
            throw DocumentException.of(reader.problems());
        }
        return event;
    }

    /**
     * Closes the stream. There is no next event then.
     *
     * @throws UncheckedIOException if the stream cannot be closed
     */
    @Override
    public void close() {
        waiting = false;
        over = true;
        try {
            source.close();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
