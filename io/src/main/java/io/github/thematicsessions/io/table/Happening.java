package io.github.thematicsessions.io.table;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import java.util.Optional;

/**
 * A kind of event with the word of the record, where it is none of ours.
 *
 * @param kind the kind
 * @param asRecorded the word of the record for the kind other
 */
record Happening(FloorEventKind kind, Optional<String> asRecorded) {

    /** Any word that is none of ours is kept. */
    static final Form<Happening> FORM = new Form<>(
            "a kind of event or another word",
            Happening::of,
            happening -> happening.asRecorded().orElse(happening.kind.code()));

    static Happening of(FloorEvent event) {
        return new Happening(event.kind(), event.kindAsRecorded());
    }

    private static Happening of(String word) {
        for (FloorEventKind kind : FloorEventKind.values()) {
            if (kind.code().equals(word)) {
                return new Happening(kind, Optional.empty());
            }
        }
        return new Happening(FloorEventKind.OTHER, Optional.of(InvalidValueException.unlessText("kind", word)));
    }
}
