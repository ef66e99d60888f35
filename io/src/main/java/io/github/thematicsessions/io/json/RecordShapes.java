package io.github.thematicsessions.io.json;

import static io.github.thematicsessions.io.json.PeopleShapes.PARTICIPANT;
import static io.github.thematicsessions.io.json.Texts.ELEMENT_ID;
import static io.github.thematicsessions.io.json.Texts.TEXT;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The forms of the lines of a record: one heading, then events. */
final class RecordShapes {

    static final String FORMAT = "thematic-sessions/record";

    private RecordShapes() {}

    /**
     * What the first line of a record says.
     *
     * @param session of which session it is the record
     * @param covers which segments it is meant to cover
     */
    record Heading(Optional<ElementId> session, List<ElementId> covers) {

        static final Heading EMPTY = new Heading(Optional.empty(), List.of());

        Heading {
            covers = List.copyOf(covers);
        }

        static Heading of(FloorRecord record) {
            return new Heading(record.session(), record.covers());
        }
    }

    static final Codec<Heading> HEADING = new Envelope<>(FORMAT, new Shape<Heading>(FORMAT) {
        private final Field<Optional<ElementId>> session = optional("session", ELEMENT_ID, Heading::session);
        private final Field<List<ElementId>> covers = list("covers", ELEMENT_ID, Heading::covers);

        @Override
        Heading make(Values v) {
            return new Heading(v.get(session), v.get(covers));
        }
    });

    /** A kind of event with the word of the record, where it is none of ours. */
    @SuppressWarnings("EnumOrdinal") // an index that is never written down
    private record Happening(FloorEventKind kind, Optional<String> asRecorded) {

        private static final List<Happening> OURS = Stream.of(FloorEventKind.values())
                .map(kind -> new Happening(kind, Optional.empty()))
                .toList();

        static Happening of(FloorEventKind kind) {
            return OURS.get(kind.ordinal());
        }

        static Happening of(FloorEvent event) {
            return event.kindAsRecorded().isPresent()
                    ? new Happening(event.kind(), event.kindAsRecorded())
                    : of(event.kind());
        }
    }

    /** The word for what happened; any word that is none of ours is kept. */
    private static final Codec<Happening> HAPPENING = new Codec<>() {
        private final Codes<FloorEventKind> kinds = Codes.of(FloorEventKind.class);

        @Override
        public @Nullable Happening read(JsonInput in) {
            FloorEventKind kind = in.token() == JsonToken.VALUE_STRING ? kinds.find(in) : null;
            if (kind != null) {
                return Happening.of(kind);
            }
            String word = TEXT.read(in);
            return word == null ? null : new Happening(FloorEventKind.OTHER, Optional.of(word));
        }

        @Override
        public void write(Happening value, JsonOutput out) {
            if (value.asRecorded().isPresent()) {
                TEXT.write(value.asRecorded().get(), out);
            } else {
                kinds.write(value.kind(), out);
            }
        }
    };

    static final Codec<FloorEvent> EVENT = new Shape<>() {
        private final Field.Required<Happening> kind = required("kind", HAPPENING);
        private final Field.Required<OffsetDateTime> at = required("at", Moments.MOMENT);
        private final Field.Maybe<ElementId> segment = optional("segment", ELEMENT_ID);
        private final Field.Maybe<ElementId> slot = optional("slot", ELEMENT_ID);
        private final Field.Maybe<ElementId> turn = optional("turn", ELEMENT_ID);
        private final Field.Maybe<Participant> speaker = optional("speaker", PARTICIPANT);
        private final Field.Maybe<Capacity> capacity = optional("capacity", Codes.of(Capacity.class));
        private final Field.Maybe<Purpose> purpose = optional("purpose", Codes.of(Purpose.class));
        private final Field.Maybe<ElementId> answerTo = optional("answerTo", ELEMENT_ID);
        private final Field.Maybe<String> remark = optional("remark", TEXT);

        @Override
        FloorEvent make(Values v) {
            return new FloorEvent(
                    v.get(kind).kind(),
                    v.get(kind).asRecorded(),
                    v.get(at),
                    v.get(segment),
                    v.get(slot),
                    v.get(turn),
                    v.get(speaker),
                    v.get(capacity),
                    v.get(purpose),
                    v.get(answerTo),
                    v.get(remark));
        }

        @Override
        void writeMembers(FloorEvent event, JsonOutput out) {
            kind.write(Happening.of(event), out);
            at.write(event.at(), out);
            segment.write(event.segment(), out);
            slot.write(event.slot(), out);
            turn.write(event.turn(), out);
            speaker.write(event.speaker(), out);
            capacity.write(event.capacity(), out);
            purpose.write(event.purpose(), out);
            answerTo.write(event.answerTo(), out);
            remark.write(event.remark(), out);
        }
    };
}
