package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.io.text.Appearance;
import io.github.thematicsessions.io.text.FloorText;
import io.github.thematicsessions.rules.NoteCheck;
import io.github.thematicsessions.rules.floor.Floor;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets a panel happen again before the eyes of whoever looks. */
@Command(
        name = "floor",
        customSynopsis = {
            "thematic-sessions floor SESSION.json PANEL --replay RECORD.jsonl [--salvage] [--speed TIMES]",
            "                        [--note NOTE.json] [--reading ID=OPTION]... [--waivers WAIVERS.json]",
            "                        [--ledger] [--format text|json] [--color WHEN]"
        },
        description =
                "Replays a panel as it was held: who speaks, how long yet, what has to follow, what is found. On a"
                        + " terminal it is shown in one place while its time passes; else each change is one line, and"
                        + " nothing waits.",
        mixinStandardHelpOptions = true,
        versionProvider = ThematicSessions.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:no finding is an error; what is waived does not count",
            "1:at least one finding is an error",
            "2:a file cannot be read, there is no such panel, or the command is wrong; nothing is on standard output",
            "3:the program itself has failed"
        })
final class FloorCommand implements Callable<Integer> {

    /** How the changes are written. */
    enum Format implements Coded {
        TEXT,
        JSON
    }

    private static final int FASTEST = 100_000;

    private final Streams streams;
    private final WallTime wall;

    @Parameters(index = "0", paramLabel = "SESSION.json", description = "The plan; - reads standard input.")
    private String session = "";

    @Parameters(index = "1", paramLabel = "PANEL", description = "The id of the panel, or of any other segment.")
    private String panel = "";

    @Option(
            names = "--replay",
            required = true,
            paramLabel = "RECORD.jsonl",
            description = "What took place, of the panel or of the whole session; - reads standard input.")
    private String record = "";

    @Option(
            names = "--salvage",
            description = "Takes as much of a record as can be read. What cannot is still told, and all else counts.")
    private boolean salvage;

    @Option(
            names = "--speed",
            paramLabel = "TIMES",
            description =
                    "How many times as fast as it was held, from 1 to 100000; 60 unless said. 0 waits for nothing and"
                            + " prints lines. Heeded on a terminal only.")
    private int speed = 60;

    @Mixin
    private CheckOptions check = new CheckOptions();

    @Option(names = "--ledger", description = "Tells at the end who has spoken for how long.")
    private boolean ledger;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text or json; text unless said. json prints the status after each change as one document in a"
                            + " line, and nothing else.")
    private Format format = Format.TEXT;

    @Mixin
    private AppearanceOption appearance = new AppearanceOption();

    FloorCommand(Streams streams, WallTime wall) {
        this.streams = streams;
        this.wall = wall;
    }

    @Override
    public Integer call() {
        Documents documents = new Documents(streams);
        if (!isSpeed()
                || !documents.readStandardInputOnce(session, record, check.noteDocument(), check.waiversDocument())) {
            return ThematicSessions.UNREADABLE;
        }
        Optional<ThematicSession> plan = documents.read(session, SessionJson::read);
        Optional<NoteCheck> judge = check.read(documents, streams);
        Optional<FloorRecord> held = RecordOptions.read(documents, record, salvage);
        if (plan.isEmpty() || judge.isEmpty() || held.isEmpty()) {
            return ThematicSessions.UNREADABLE;
        }
        if (!RecordOptions.isOf(plan.get(), held.get(), record, streams)) {
            return ThematicSessions.UNREADABLE;
        }
        return floor(judge.get(), plan.get())
                .map(floor ->
                        replay(floor, PanelEvents.of(plan.get(), floor.segment().id(), held.get())))
                .orElse(ThematicSessions.UNREADABLE);
    }

    private boolean isSpeed() {
        boolean known = speed >= 0 && speed <= FASTEST;
        if (!known) {
            streams.complain("--speed: expected a number from 0 to " + FASTEST + ", found " + speed);
        }
        return known;
    }

    private Optional<Floor> floor(NoteCheck check, ThematicSession plan) {
        try {
            return Optional.of(check.floor(plan, ElementId.of(panel)));
        } catch (InvalidValueException unknown) {
            streams.refuse("PANEL", unknown);
            return Optional.empty();
        }
    }

    private int replay(Floor floor, List<FloorEvent> events) {
        boolean live = format == Format.TEXT && streams.screen() && speed > 0;
        PanelReplay replay = live ? onScreen(floor, events) : run(floor, events, view());
        if (format == Format.TEXT) {
            streams.answer(ending(replay, appearance.on(streams)));
        }
        boolean breaks = replay.findings().stream().anyMatch(FloorCommand::isError);
        return breaks ? ThematicSessions.BREAKS : ThematicSessions.FOLLOWS;
    }

    private static boolean isError(Finding finding) {
        return finding.outcome() != Outcome.WAIVED && finding.severity() == Severity.ERROR;
    }

    private FloorView view() {
        return switch (format) {
            case TEXT -> new FloorLines(streams, appearance.on(streams));
            case JSON -> new FloorDocuments(streams);
        };
    }

    /** Leaves the terminal clean also when the process is stopped. */
    private PanelReplay onScreen(Floor floor, List<FloorEvent> events) {
        try (Screen screen = new Screen(streams.out())) {
            Thread stopped = new Thread(screen::close);
            Runtime.getRuntime().addShutdownHook(stopped);
            String title = floor.segment().title().orElse(floor.segment().kind().code());
            FloorView view = new FloorScreen(screen, title, appearance.on(streams), wall, speed);
            PanelReplay replay = run(floor, events, view);
            screen.clear();
            return replay;
        }
    }

    private static PanelReplay run(Floor floor, List<FloorEvent> events, FloorView view) {
        PanelReplay replay = new PanelReplay(floor, view);
        events.forEach(replay::accept);
        return replay;
    }

    private String ending(PanelReplay replay, Appearance look) {
        Optional<OffsetDateTime> end = replay.now();
        if (end.isEmpty()) {
            return "The record has no event of " + replay.floor().segment().id() + ".\n";
        }
        Floor floor = replay.floor();
        String summary = FloorText.summary(
                floor.at(end.get()), replay.findings(), replay.refusals(), floor.ledger(end.get()), look);
        return "\n" + summary + (ledger ? "\n" + FloorText.ledger(floor.ledger(end.get()), look) : "");
    }
}
