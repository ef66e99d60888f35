package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.NoteJson;
import io.github.thematicsessions.io.json.ReportJson;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.io.text.Appearance;
import io.github.thematicsessions.io.text.ReportText;
import io.github.thematicsessions.rules.NoteCheck;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks one plan and prints the report. */
@Command(
        name = "check",
        customSynopsis =
                "thematic-sessions check [SESSION.json] [--note NOTE.json] [--format text|json] [--color WHEN]",
        description = "Checks a plan against a procedural note and prints the report.",
        mixinStandardHelpOptions = true,
        versionProvider = ThematicSessions.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:no finding is an error",
            "1:at least one finding is an error",
            "2:a file cannot be read, or the command is wrong; nothing is on standard output",
            "3:the program itself has failed"
        })
final class CheckCommand implements Callable<Integer> {

    /** How the report is written. */
    enum Format implements Coded {
        TEXT,
        JSON
    }

    /** When text is coloured. */
    enum When implements Coded {
        AUTO,
        ALWAYS,
        NEVER
    }

    private final Streams streams;

    @Parameters(
            arity = "0..1",
            paramLabel = "SESSION.json",
            description = "The plan; - reads standard input. The sixth session as published unless said.")
    private @Nullable String session;

    @Option(
            names = "--note",
            paramLabel = "NOTE.json",
            description = "The procedural note; - reads standard input. That of the sixth session unless said.")
    private @Nullable String note;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; text unless said.")
    private Format format = Format.TEXT;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colour in the text: auto, always or never; auto unless said: on a terminal, as long as"
                    + " NO_COLOR is not set.")
    private When colour = When.AUTO;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (Documents.STANDARD_INPUT.equals(session) && Documents.STANDARD_INPUT.equals(note)) {
            streams.complain("-: standard input is one document, and both are to be read from it");
            return ThematicSessions.UNREADABLE;
        }
        Documents documents = new Documents(streams);
        Optional<ThematicSession> plan =
                session == null ? Optional.of(SixthSession.published()) : documents.read(session, SessionJson::read);
        Optional<ProceduralNote> asked =
                note == null ? Optional.of(ProceduralNotes.sixthSession()) : documents.read(note, NoteJson::read);
        if (plan.isEmpty() || asked.isEmpty()) {
            return ThematicSessions.UNREADABLE;
        }
        Report report = NoteCheck.of(asked.get()).plan(plan.get());
        streams.answer(text(report));
        return report.hasErrors() ? ThematicSessions.BREAKS : ThematicSessions.FOLLOWS;
    }

    private String text(Report report) {
        return switch (format) {
            case TEXT -> ReportText.write(report, appearance());
            case JSON -> ReportJson.write(report);
        };
    }

    private Appearance appearance() {
        return switch (colour) {
            case AUTO -> streams.terminal() ? Appearance.COLOURED : Appearance.PLAIN;
            case ALWAYS -> Appearance.COLOURED;
            case NEVER -> Appearance.PLAIN;
        };
    }
}
