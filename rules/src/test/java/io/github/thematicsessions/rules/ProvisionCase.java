package io.github.thematicsessions.rules;

import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.ReadingId;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.ReportJson;
import io.github.thematicsessions.io.json.SessionJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A case of one provision: a change to the worked-out session, and what a check has to find in it.
 *
 * <p>A case that breaks a provision breaks no other, but for those in {@code alsoFails}, which cannot be kept apart.
 */
record ProvisionCase(ProvisionId provision, JsonNode document) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static List<ProvisionCase> all(String folder) {
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "cases", folder))) {
            return files.map(ProvisionCase::read)
                    .sorted(Comparator.comparing(ProvisionCase::provision))
                    .toList();
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        }
    }

    private static ProvisionCase read(Path file) {
        JsonNode document = MAPPER.readTree(file.toFile());
        String name = file.getFileName().toString().replace(".json", "");
        if (!document.get("provision").stringValue().equals(name)) {
            throw new IllegalStateException(file + " is not named after its provision");
        }
        return new ProvisionCase(ProvisionId.of(name), document);
    }

    ProceduralNote note() {
        ProceduralNote note = ProceduralNotes.sixthSession();
        for (String reading : document.path("readings").propertyNames()) {
            String option = document.get("readings").get(reading).stringValue();
            note = note.withReading(ReadingId.of(reading), option);
        }
        return note;
    }

    ThematicSession session() {
        JsonNode changed = SessionChange.apply(document, MAPPER.readTree(WorkedOutSession.text()));
        return SessionJson.read(MAPPER.writeValueAsString(changed));
    }

    Report report() {
        return NoteCheck.of(note()).plan(session());
    }

    JsonNode expectedFindings() {
        return document.get("findings");
    }

    Set<String> expectedToFail() {
        Set<String> provisions = new TreeSet<>(Set.of(provision.text()));
        document.path("alsoFails").forEach(other -> provisions.add(other.stringValue()));
        return provisions;
    }

    static JsonNode findings(Report report) {
        return MAPPER.readTree(ReportJson.write(report)).get("findings");
    }

    static Set<String> failed(Report report) {
        return report.findings().stream()
                .map(finding -> finding.provision().text())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return provision + ": " + document.get("why").stringValue();
    }
}
