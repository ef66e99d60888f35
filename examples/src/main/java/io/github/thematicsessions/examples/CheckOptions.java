package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.io.json.WaiversJson;
import io.github.thematicsessions.rules.NoteCheck;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** By what a session is checked: which note, how it is read, and on what the chair does not insist. */
final class CheckOptions {

    @Mixin
    private NoteOptions note = new NoteOptions();

    @Option(
            names = "--waivers",
            paramLabel = "WAIVERS.json",
            description = "Decisions of the chair not to insist; - reads standard input.")
    private @Nullable String waivers;

    CheckOptions() {}

    @Nullable
    String noteDocument() {
        return note.document();
    }

    @Nullable
    String waiversDocument() {
        return waivers;
    }

    /** Returns the first of the options that asks for another check than the usual one, without its dashes. */
    Optional<String> given() {
        return note.given().or(() -> Optional.ofNullable(waivers).map(file -> "waivers"));
    }

    /** Returns the check, or empty after what is wrong with the note, a reading or the waivers has been said. */
    Optional<NoteCheck> read(Documents documents, Streams streams) {
        Optional<ProceduralNote> asked = note.read(documents, streams);
        Optional<List<Waiver>> decided =
                waivers == null ? Optional.of(List.of()) : documents.read(waivers, WaiversJson::read);
        return asked.flatMap(
                known -> decided.map(decisions -> NoteCheck.of(known).waiving(decisions)));
    }
}
