package io.github.thematicsessions.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents bound to plain records of Java by Jackson, as its own guide recommends it: one mapper, and readers and writers
 * that are prepared once. Of what our readers check only the types of values remain.
 */
final class DataBinding {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();
    private static final ObjectReader HEADINGS = MAPPER.readerFor(Heading.class);
    private static final ObjectReader EVENTS = MAPPER.readerFor(PlainEvent.class);
    private static final ObjectReader SESSIONS = MAPPER.readerFor(PlainSession.class);
    private static final ObjectWriter EVENT_LINES =
            MAPPER.writerFor(PlainEvent.class).withRootValueSeparator("\n");
    private static final ObjectWriter SESSION_LINES =
            MAPPER.writerFor(PlainSession.class).withRootValueSeparator("\n");
    private static final ObjectWriter PRETTY_SESSIONS =
            MAPPER.writerFor(PlainSession.class).withDefaultPrettyPrinter();

    private DataBinding() {}

    /** The first line of a record. */
    record Heading(String format, int version, String session, List<String> covers) {}

    /** Reads the events of a record, whose heading takes one line. */
    static List<PlainEvent> events(byte[] record) {
        int heading = 0;
        while (record[heading] != '\n') {
            heading++;
        }
        HEADINGS.readValue(record, 0, heading);
        ByteArrayInputStream behind = new ByteArrayInputStream(record, heading + 1, record.length - heading - 1);
        try (MappingIterator<PlainEvent> events = EVENTS.readValues(behind)) {
            return events.readAll();
        }
    }

    static void write(List<PlainEvent> events, OutputStream target) {
        try (SequenceWriter lines = EVENT_LINES.writeValues(target)) {
            lines.writeAll(events);
        }
    }

    static PlainSession session(byte[] document) {
        return SESSIONS.readValue(document);
    }

    static byte[] write(PlainSession session) {
        return PRETTY_SESSIONS.writeValueAsBytes(session);
    }

    /** Reads sessions of one line each, one after the other. */
    static MappingIterator<PlainSession> sessions(byte[] lines) {
        return SESSIONS.readValues(lines);
    }

    static void writeLines(List<PlainSession> sessions, OutputStream target) {
        try (SequenceWriter lines = SESSION_LINES.writeValues(target)) {
            lines.writeAll(sessions);
        }
    }
}
