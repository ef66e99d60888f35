package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.PrintableText;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.RecordJson;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which record says what took place. */
final class RecordOptions {

    @Option(names = "--record", paramLabel = "RECORD.jsonl", description = "What took place; - reads standard input.")
    private @Nullable String record;

    @Option(
            names = "--salvage",
            description = "Takes as much of a record as can be read. What cannot is still told, and all else counts.")
    private boolean salvage;

    RecordOptions() {}

    @Nullable
    String document() {
        return record;
    }

    /** Tells whether there is a record to salvage, if that is asked for, and says so if there is none. */
    boolean fit(Streams streams) {
        boolean useless = salvage && record == null;
        if (useless) {
            streams.complain("--salvage: expected --record beside it, found none");
        }
        return !useless;
    }

    /** Returns the record, or empty after what is wrong with it has been said; empty too if none is given. */
    Optional<FloorRecord> read(Documents documents) {
        String name = record;
        return name == null ? Optional.empty() : read(documents, name, salvage);
    }

    /** Returns a record, with salvage as much of it as can be read, after what is wrong with it has been said. */
    static Optional<FloorRecord> read(Documents documents, String name, boolean salvage) {
        return salvage
                ? documents.read(name, RecordJson::salvage).map(reading -> {
                    reading.problems().forEach(problem -> documents.complain(name, problem));
                    return reading.record();
                })
                : documents.read(name, RecordJson::read);
    }

    /** Tells whether a record is of a session or does not say of which, and says so if it is of another. */
    static boolean isOf(ThematicSession plan, FloorRecord record, @Nullable String name, Streams streams) {
        ElementId named = record.session().orElse(plan.id());
        if (!named.equals(plan.id())) {
            streams.complain(PrintableText.of(
                    name + ": expected a record of the session " + plan.id() + ", found one of " + named));
        }
        return named.equals(plan.id());
    }
}
