package io.github.thematicsessions.rules;

import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.RecordJson;
import io.github.thematicsessions.io.json.SessionJson;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case of one provision that a record breaks: a change to a bundled record, and what a check has to find in it. Where the
 * plan has to be another one too, {@code session} changes it.
 *
 * <p>A case breaks no other provision, but for those in {@code alsoFails}, which cannot be kept apart.
 */
record RecordCase(ProvisionCase broken) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static List<RecordCase> all() {
        return ProvisionCase.all("record-breaks").stream().map(RecordCase::new).toList();
    }

    ProvisionId provision() {
        return broken.provision();
    }

    Report report() {
        return NoteCheck.of(broken.note()).record(session(), record());
    }

    /** The report of the record before the change, against the plan before the change, with the readings of the case. */
    Report reportBefore() {
        return NoteCheck.of(broken.note()).record(WorkedOutSession.value(), RecordJson.read(RecordFiles.text(file())));
    }

    private ThematicSession session() {
        JsonNode plan = MAPPER.readTree(WorkedOutSession.text());
        JsonNode changed = SessionChange.apply(broken.document().path("session"), plan);
        return SessionJson.read(MAPPER.writeValueAsString(changed));
    }

    private FloorRecord record() {
        List<String> lines = RecordFiles.lines(file());
        List<ObjectNode> events = lines.stream()
                .skip(1)
                .map(line -> (ObjectNode) MAPPER.readTree(line))
                .toList();
        Stream<String> changed =
                RecordChange.apply(broken.document(), events).stream().map(MAPPER::writeValueAsString);
        return RecordJson.read(Stream.concat(Stream.of(lines.get(0)), changed).collect(Collectors.joining("\n")));
    }

    private String file() {
        return broken.document().path("record").asString(RecordFiles.MEETINGS);
    }

    JsonNode expectedFindings() {
        return broken.expectedFindings();
    }

    Set<String> expectedToFail() {
        return broken.expectedToFail();
    }

    @Override
    public String toString() {
        return broken.toString();
    }
}
