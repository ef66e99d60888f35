package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.core.fit.Projection;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.FeasibilityJson;
import io.github.thematicsessions.io.json.ProjectionJson;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.io.text.FeasibilityText;
import io.github.thematicsessions.io.text.ProjectionText;
import io.github.thematicsessions.rules.NoteCheck;
import io.github.thematicsessions.rules.fit.Progress;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells whether a plan can hold or, in the middle of a session, what follows. */
@Command(
        name = "fit",
        customSynopsis = {
            "thematic-sessions fit [SESSION.json] [--at TIME [--record RECORD.jsonl [--salvage]]]",
            "                      [--note NOTE.json] [--reading ID=OPTION]... [--waivers WAIVERS.json]",
            "                      [--format text|json] [--color WHEN]"
        },
        description =
                "Tells whether a plan can hold: how much time each part and the floor have, and what collides. With"
                        + " --at: what follows at a time of the session.",
        mixinStandardHelpOptions = true,
        versionProvider = ThematicSessions.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the plan can hold; with --at: all hours that are to come can be kept",
            "1:the plan cannot hold; with --at: hours cannot be kept",
            "2:a file cannot be read, or the command is wrong; nothing is on standard output",
            "3:the program itself has failed"
        })
final class FitCommand implements Callable<Integer> {

    /** How the answer is written. */
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

    @Mixin
    private AtOption at = new AtOption();

    @Mixin
    private RecordOptions record = new RecordOptions();

    @Mixin
    private CheckOptions check = new CheckOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; text unless said.")
    private Format format = Format.TEXT;

    @Mixin
    private AppearanceOption appearance = new AppearanceOption();

    FitCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Documents documents = new Documents(streams);
        if (record.document() != null && !at.isGiven()) {
            streams.complain("--record: expected --at beside it, found none");
            return ThematicSessions.UNREADABLE;
        }
        if (!record.fit(streams)
                || !documents.readStandardInputOnce(
                        session, record.document(), check.noteDocument(), check.waiversDocument())) {
            return ThematicSessions.UNREADABLE;
        }
        Optional<ThematicSession> plan =
                session == null ? Optional.of(SixthSession.published()) : documents.read(session, SessionJson::read);
        Optional<NoteCheck> judge = check.read(documents, streams);
        Optional<FloorRecord> held = record.read(documents);
        boolean readable = plan.isPresent() && judge.isPresent() && (record.document() == null || held.isPresent());
        if (!readable) {
            return ThematicSessions.UNREADABLE;
        }
        return at.isGiven()
                ? follows(plan.get(), judge.get(), held)
                : holds(judge.get().fit(plan.get()));
    }

    private int holds(Feasibility fit) {
        streams.answer(
                switch (format) {
                    case TEXT -> FeasibilityText.write(fit, appearance.on(streams));
                    case JSON -> FeasibilityJson.write(fit);
                });
        return fit.isFeasible() ? ThematicSessions.FOLLOWS : ThematicSessions.BREAKS;
    }

    private int follows(ThematicSession plan, NoteCheck check, Optional<FloorRecord> held) {
        Optional<LocalDateTime> moment = at.read(plan, held, streams);
        boolean ofPlan = held.isEmpty() || RecordOptions.isOf(plan, held.get(), record.document(), streams);
        if (moment.isEmpty() || !ofPlan) {
            return ThematicSessions.UNREADABLE;
        }
        Progress progress = check.timetable(plan).progress();
        for (FloorEvent event : held.map(FloorRecord::events).orElse(List.of())) {
            if (!SessionClock.of(plan, event).isAfter(moment.get())) {
                progress = progress.after(event);
            }
        }
        return follows(progress.projection(moment.get()));
    }

    private int follows(Projection projection) {
        streams.answer(
                switch (format) {
                    case TEXT -> ProjectionText.write(projection, appearance.on(streams));
                    case JSON -> ProjectionJson.write(projection);
                });
        return projection.moved().isEmpty() ? ThematicSessions.FOLLOWS : ThematicSessions.BREAKS;
    }
}
