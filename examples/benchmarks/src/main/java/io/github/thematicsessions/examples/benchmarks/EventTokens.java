package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.examples.benchmarks.PlainParticipant.PlainAccreditation;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The events of a record read and written token by token, as one would write it by hand with Jackson's parser and generator:
 * the figures of a moment are taken from its text where they stand, and nothing is checked.
 */
final class EventTokens {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonFactory LINES =
            FACTORY.rebuild().rootValueSeparator("\n").build();

    private EventTokens() {}

    static List<PlainEvent> events(byte[] record) {
        List<PlainEvent> events = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), record)) {
            parser.nextToken();
            parser.skipChildren();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                events.add(event(parser));
            }
        }
        return events;
    }

    private static PlainEvent event(JsonParser parser) {
        String kind = "";
        OffsetDateTime at = OffsetDateTime.MIN;
        String segment = null;
        String slot = null;
        String turn = null;
        PlainParticipant speaker = null;
        String capacity = null;
        String purpose = null;
        String answerTo = null;
        String remark = null;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "kind" -> kind = parser.getString();
                case "at" -> at = moment(parser.getString());
                case "segment" -> segment = parser.getString();
                case "slot" -> slot = parser.getString();
                case "turn" -> turn = parser.getString();
                case "speaker" -> speaker = speaker(parser);
                case "capacity" -> capacity = parser.getString();
                case "purpose" -> purpose = parser.getString();
                case "answerTo" -> answerTo = parser.getString();
                case "remark" -> remark = parser.getString();
                default -> parser.skipChildren();
            }
        }
        return new PlainEvent(kind, at, segment, slot, turn, speaker, capacity, purpose, answerTo, remark);
    }

    private static PlainParticipant speaker(JsonParser parser) {
        String kind = "";
        String state = null;
        String organization = null;
        PlainAccreditation accreditation = null;
        String name = null;
        String title = null;
        for (String member = parser.nextName(); member != null; member = parser.nextName()) {
            parser.nextToken();
            switch (member) {
                case "kind" -> kind = parser.getString();
                case "state" -> state = parser.getString();
                case "organization" -> organization = parser.getString();
                case "accreditation" -> accreditation = accreditation(parser);
                case "name" -> name = parser.getString();
                case "title" -> title = parser.getString();
                default -> parser.skipChildren();
            }
        }
        return new PlainParticipant(kind, state, organization, null, accreditation, null, name, title, null);
    }

    private static PlainAccreditation accreditation(JsonParser parser) {
        String basis = "";
        String status = null;
        Boolean registered = null;
        for (String member = parser.nextName(); member != null; member = parser.nextName()) {
            parser.nextToken();
            switch (member) {
                case "basis" -> basis = parser.getString();
                case "status" -> status = parser.getString();
                case "registered" -> registered = parser.getBooleanValue();
                default -> parser.skipChildren();
            }
        }
        return new PlainAccreditation(basis, status, registered);
    }

    /** Reads a moment as 2017-10-12T10:15:00+02:00, its seconds whole and its offset one of hours and minutes. */
    private static OffsetDateTime moment(String text) {
        int hours = number(text, 20);
        int minutes = number(text, 23);
        boolean behind = text.charAt(19) == '-';
        return OffsetDateTime.of(
                number(text, 0) * 100 + number(text, 2),
                number(text, 5),
                number(text, 8),
                number(text, 11),
                number(text, 14),
                number(text, 17),
                0,
                ZoneOffset.ofHoursMinutes(behind ? -hours : hours, behind ? -minutes : minutes));
    }

    private static int number(String text, int from) {
        return (text.charAt(from) - '0') * 10 + text.charAt(from + 1) - '0';
    }

    static void write(List<PlainEvent> events, OutputStream target) {
        try (JsonGenerator out = LINES.createGenerator(ObjectWriteContext.empty(), target, JsonEncoding.UTF8)) {
            for (PlainEvent event : events) {
                out.writeStartObject();
                out.writeStringProperty("kind", event.kind());
                out.writeStringProperty("at", event.at().toString());
                writeText("segment", event.segment(), out);
                writeText("slot", event.slot(), out);
                writeText("turn", event.turn(), out);
                if (event.speaker() != null) {
                    write(event.speaker(), out);
                }
                writeText("capacity", event.capacity(), out);
                writeText("purpose", event.purpose(), out);
                writeText("answerTo", event.answerTo(), out);
                writeText("remark", event.remark(), out);
                out.writeEndObject();
            }
        }
    }

    private static void write(PlainParticipant speaker, JsonGenerator out) {
        out.writeObjectPropertyStart("speaker");
        out.writeStringProperty("kind", speaker.kind());
        writeText("state", speaker.state(), out);
        writeText("organization", speaker.organization(), out);
        if (speaker.accreditation() != null) {
            out.writeObjectPropertyStart("accreditation");
            out.writeStringProperty("basis", speaker.accreditation().basis());
            writeText("status", speaker.accreditation().status(), out);
            out.writeBooleanProperty(
                    "registered", Objects.requireNonNull(speaker.accreditation().registered()));
            out.writeEndObject();
        }
        writeText("name", speaker.name(), out);
        writeText("title", speaker.title(), out);
        out.writeEndObject();
    }

    private static void writeText(String name, @Nullable String text, JsonGenerator out) {
        if (text != null) {
            out.writeStringProperty(name, text);
        }
    }
}
