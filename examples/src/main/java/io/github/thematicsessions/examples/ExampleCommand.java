package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.io.json.NoteJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a document that comes with the command line, to be changed and checked. */
@Command(
        name = "example",
        description = "Prints a bundled document: a plan to change and check, or the procedural note.",
        mixinStandardHelpOptions = true,
        versionProvider = ThematicSessions.Version.class)
final class ExampleCommand implements Runnable {

    /** The documents, by the words that name them. */
    enum Example implements Coded {
        PUBLISHED,
        WORKED_OUT,
        NOTE
    }

    private final Streams streams;

    @Parameters(
            arity = "0..1",
            paramLabel = "DOCUMENT",
            description = {
                "published: the sixth session as its public page gives it; this one unless said",
                "worked-out: the same session slot by slot; what is made up is marked",
                "note: the procedural note of the sixth session"
            })
    private Example example = Example.PUBLISHED;

    ExampleCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void run() {
        streams.answer(
                switch (example) {
                    case PUBLISHED -> SixthSession.publishedDocument();
                    case WORKED_OUT -> SixthSession.workedOutDocument();
                    case NOTE -> NoteJson.write(ProceduralNotes.sixthSession());
                });
    }
}
