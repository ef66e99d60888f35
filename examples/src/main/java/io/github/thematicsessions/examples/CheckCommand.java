package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Receipt;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.Fingerprints;
import io.github.thematicsessions.io.json.ReportJson;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.io.json.WaiversJson;
import io.github.thematicsessions.io.text.Language;
import io.github.thematicsessions.io.text.ReportText;
import io.github.thematicsessions.rules.NoteCheck;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a plan, or the record of a session, and prints the report. */
@Command(
        name = "check",
        customSynopsis = {
            "thematic-sessions check [SESSION.json] [--record RECORD.jsonl [--salvage]]",
            "                        [--note NOTE.json] [--reading ID=OPTION]... [--waivers WAIVERS.json]",
            "                        [--format text|json] [--lang CODE] [--color WHEN]"
        },
        description = "Checks a plan, or a session as it was held, against a procedural note and prints the report.",
        mixinStandardHelpOptions = true,
        versionProvider = ThematicSessions.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:no finding is an error; what is waived does not count",
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

    private final Streams streams;

    @Parameters(
            arity = "0..1",
            paramLabel = "SESSION.json",
            description = "The plan; - reads standard input. The sixth session as published unless said.")
    private @Nullable String session;

    @Option(
            names = "--record",
            paramLabel = "RECORD.jsonl",
            description = "What took place; - reads standard input. The plan itself is judged unless said.")
    private @Nullable String record;

    @Option(
            names = "--salvage",
            description = "Judges as much of a record as can be read. What cannot is still told, and all else counts.")
    private boolean salvage;

    @Mixin
    private NoteOptions note = new NoteOptions();

    @Option(
            names = "--waivers",
            paramLabel = "WAIVERS.json",
            description = "Decisions of the chair not to insist; - reads standard input.")
    private @Nullable String waivers;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; text unless said.")
    private Format format = Format.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "CODE",
            description = "The language of the text: ar, zh, en, fr, ru or es; en unless said.")
    private Language language = Language.ENGLISH;

    @Mixin
    private AppearanceOption appearance = new AppearanceOption();

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Documents documents = new Documents(streams);
        if (!documents.readStandardInputOnce(session, record, note.document(), waivers)) {
            return ThematicSessions.UNREADABLE;
        }
        Optional<ThematicSession> plan =
                session == null ? Optional.of(SixthSession.published()) : documents.read(session, SessionJson::read);
        Optional<ProceduralNote> asked = note.read(documents, streams);
        Optional<List<Waiver>> decided =
                waivers == null ? Optional.of(List.of()) : documents.read(waivers, WaiversJson::read);
        Optional<FloorRecord> held = record == null ? Optional.empty() : RecordOptions.read(documents, record, salvage);
        boolean readable =
                plan.isPresent() && asked.isPresent() && decided.isPresent() && (record == null || held.isPresent());
        return readable
                ? check(plan.get(), NoteCheck.of(asked.get()).waiving(decided.get()), held)
                : ThematicSessions.UNREADABLE;
    }

    private int check(ThematicSession plan, NoteCheck check, Optional<FloorRecord> held) {
        Report report = held.map(known -> check.record(plan, known)).orElseGet(() -> check.plan(plan));
        Receipt receipt = report.receipt()
                .withNoteHash(Fingerprints.of(check.note()))
                .withSessionHash(Fingerprints.of(plan))
                .withRecordHash(held.map(Fingerprints::of));
        streams.answer(text(report.withReceipt(receipt)));
        return report.hasErrors() ? ThematicSessions.BREAKS : ThematicSessions.FOLLOWS;
    }

    private String text(Report report) {
        return switch (format) {
            case TEXT -> ReportText.write(report, appearance.on(streams), language);
            case JSON -> ReportJson.write(report);
        };
    }
}
