package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.report.Catalogue;
import io.github.thematicsessions.io.json.CatalogueJson;
import io.github.thematicsessions.io.text.CatalogueText;
import io.github.thematicsessions.rules.NoteCheck;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what a check judges by. */
@Command(
        name = "catalogue",
        description = "Prints every provision of a procedural note, with its figures and where it can be judged.",
        mixinStandardHelpOptions = true,
        versionProvider = ThematicSessions.Version.class)
final class CatalogueCommand implements Callable<Integer> {

    /** How the catalogue is written. */
    enum Format implements Coded {
        TEXT,
        JSON,
        MD
    }

    private final Streams streams;

    @Mixin
    private NoteOptions note = new NoteOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or md (Markdown); text unless said.")
    private Format format = Format.TEXT;

    @Mixin
    private AppearanceOption appearance = new AppearanceOption();

    CatalogueCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Optional<ProceduralNote> asked = note.read(new Documents(streams), streams);
        if (asked.isEmpty()) {
            return ThematicSessions.UNREADABLE;
        }
        streams.answer(text(NoteCheck.of(asked.get()).catalogue()));
        return ThematicSessions.FOLLOWS;
    }

    private String text(Catalogue catalogue) {
        return switch (format) {
            case TEXT -> CatalogueText.text(catalogue, appearance.on(streams));
            case JSON -> CatalogueJson.write(catalogue);
            case MD -> CatalogueText.markdown(catalogue);
        };
    }
}
