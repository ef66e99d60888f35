package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.arbitrary.Sessions;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.SessionJson;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Sessions, each with a record that could be one of it. */
final class HeldRecords {

    private static final Path WORKED_OUT = Path.of(
            "..",
            "examples",
            "src",
            "main",
            "resources",
            "io",
            "github",
            "thematicsessions",
            "examples",
            "sixth-session-worked-out.json");

    private HeldRecords() {}

    /** A plan and what took place. */
    record Held(ThematicSession session, FloorRecord record) {}

    static Arbitrary<ThematicSession> sessions() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Sessions.regular()),
                Tuple.of(2, Arbitraries.just(workedOut())),
                Tuple.of(2, Sessions.any()));
    }

    static ThematicSession workedOut() {
        return SessionJson.read(WORKED_OUT);
    }

    /** Records with gaps, contradictions and mistakes as well as good ones. */
    static Arbitrary<Held> any() {
        return sessions()
                .flatMap(session -> Arbitraries.randomValue(random -> new RecordWriter(session, random).write())
                        .map(record -> new Held(session, record)));
    }
}
