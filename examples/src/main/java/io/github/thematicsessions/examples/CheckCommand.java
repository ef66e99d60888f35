package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.ReportJson;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.io.text.Language;
import io.github.thematicsessions.io.text.ReportText;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a plan, or the record of a session, and prints the report. */
@Command(
        name = "check",
        customSynopsis = {
            "thematic-sessions check [SESSION.json] [--record RECORD.jsonl [--salvage]]",
            "                        [--note NOTE.json] [--reading ID=OPTION]... [--waivers WAIVERS.json]",
            "                        [--format text|json] [--lang CODE] [--color WHEN]",
            "       thematic-sessions check --corpus CORPUS [--fail-fast] [--salvage]",
            "                        [--note NOTE.json] [--reading ID=OPTION]... [--waivers WAIVERS.json]"
        },
        description = "Checks a plan, or a session as it was held, against a procedural note and prints the report.",
        mixinStandardHelpOptions = true,
        versionProvider = ThematicSessions.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:no finding is an error; what is waived does not count",
            "1:at least one finding is an error",
            "2:a file cannot be read, or the command is wrong; nothing is on standard output, but of a corpus"
                    + " the reports on what can be read",
            "3:the program itself has failed"
        })
final class CheckCommand implements Callable<Integer> {

    /** How the report is written. */
    enum Format implements Coded {
        TEXT,
        JSON
    }

    private final Streams streams;
    private final WallTime wall;

    @Spec
    private @Nullable CommandSpec spec;

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
    private CheckOptions check = new CheckOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or json; text unless said, json for a corpus.")
    private @Nullable Format format;

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Option(
            names = "--lang",
            paramLabel = "CODE",
            description = "The language of the text: ar, zh, en, fr, ru or es; en unless said.")
    private @Nullable Language language;

    @Mixin
    private AppearanceOption appearance = new AppearanceOption();

    CheckCommand(Streams streams, WallTime wall) {
        this.streams = streams;
        this.wall = wall;
    }

    @Override
    public Integer call() {
        requireFittingOptions();
        Documents documents = new Documents(streams);
        if (!documents.readStandardInputOnce(
                session, record, check.noteDocument(), check.waiversDocument(), corpus.name())) {
            return ThematicSessions.UNREADABLE;
        }
        return corpus.name() == null ? checkOne(documents) : checkCorpus(documents, corpus.name());
    }

    private void requireFittingOptions() {
        boolean many = corpus.name() != null;
        requireFitting(!many || session == null, "SESSION.json and --corpus", "one of them, found both");
        requireFitting(!many || record == null, "--record and --corpus", "one of them, found both");
        requireFitting(!many || format != Format.TEXT, "--format", "json beside --corpus, found text");
        requireFitting(many || !corpus.failFast(), "--fail-fast", "--corpus beside it, found none");
        requireFitting(many || record != null || !salvage, "--salvage", "--record beside it, found none");
        requireFitting(!many || language == null, "--lang", "a report as text, found --corpus");
        requireFitting(format != Format.JSON || language == null, "--lang", "a report as text, found --format json");
    }

    private void requireFitting(boolean fits, String option, String expected) {
        if (!fits) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), option + ": expected " + expected);
        }
    }

    private int checkOne(Documents documents) {
        Optional<ThematicSession> plan =
                session == null ? Optional.of(SixthSession.published()) : documents.read(session, SessionJson::read);
        Optional<SessionCheck> judge = check.read(documents, streams).map(SessionCheck::new);
        Optional<FloorRecord> held = record == null ? Optional.empty() : RecordOptions.read(documents, record, salvage);
        boolean readable = plan.isPresent() && judge.isPresent() && (record == null || held.isPresent());
        if (!readable) {
            return ThematicSessions.UNREADABLE;
        }
        Report report = judge.get().report(plan.get(), held);
        streams.answer(text(report));
        return report.hasErrors() ? ThematicSessions.BREAKS : ThematicSessions.FOLLOWS;
    }

    private int checkCorpus(Documents documents, String name) {
        return check.read(documents, streams)
                .map(judge ->
                        new CorpusCheck(streams, wall, new SessionCheck(judge), salvage, corpus.failFast()).run(name))
                .orElse(ThematicSessions.UNREADABLE);
    }

    private String text(Report report) {
        return format == Format.JSON
                ? ReportJson.write(report)
                : ReportText.write(report, appearance.on(streams), language == null ? Language.ENGLISH : language);
    }
}
