package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.io.json.NoteJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a document that comes with the command line, to be changed and checked. */
@Command(
        name = "example",
        description =
                "Prints a bundled document: a plan, a record or waivers to change and check, or a procedural note.",
        mixinStandardHelpOptions = true,
        versionProvider = ThematicSessions.Version.class)
final class ExampleCommand implements Runnable {

    /** The documents, by the words that name them. */
    enum Example implements Coded {
        PUBLISHED,
        WORKED_OUT,
        RECORD,
        WAIVERS,
        NOTE,
        GA_INFORMAL_MEETING,
        HRC_GENERAL_SEGMENT,
        UPR_ADOPTION,
        STOCKTAKING_MEETING
    }

    private final Streams streams;

    @Parameters(
            arity = "0..1",
            paramLabel = "DOCUMENT",
            description = {
                "published: the sixth session as its public page gives it; this one unless said",
                "worked-out: the same session slot by slot; what is made up is marked",
                "record: what took place in an expert panel and the summary panel of it; made up",
                "waivers: a decision of the chair not to insist; made up",
                "note: the procedural note of the sixth session",
                "ga-informal-meeting, hrc-general-segment, upr-adoption, stocktaking-meeting: the notes of"
                        + " other meetings"
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
                    case RECORD -> SixthSession.recordDocument();
                    case WAIVERS -> SixthSession.waiversDocument();
                    case GA_INFORMAL_MEETING, HRC_GENERAL_SEGMENT, UPR_ADOPTION, STOCKTAKING_MEETING ->
                        SixthSession.otherNoteDocument(example.code());
                    case NOTE -> NoteJson.write(ProceduralNotes.sixthSession());
                });
    }
}
