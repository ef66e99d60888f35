package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.record.FloorRecord;
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

    /** Returns the record, or empty after what is wrong with it has been said; empty too if none is given. */
    Optional<FloorRecord> read(Documents documents) {
        String name = record;
        if (name == null) {
            return Optional.empty();
        }
        return salvage
                ? documents.read(name, RecordJson::salvage).map(reading -> {
                    reading.problems().forEach(problem -> documents.complain(name, problem));
                    return reading.record();
                })
                : documents.read(name, RecordJson::read);
    }
}
