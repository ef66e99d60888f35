package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.PrintableText;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.Place;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.rules.NoteCheck;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a session, its record or what a check says of both in a form that other programs take. */
@Command(
        name = "export",
        customSynopsis = {
            "thematic-sessions export [SESSION.json] --to TARGET [--output FILE]",
            "                         [--table TABLE] [--neutralise] [--mark]",
            "                         [--record RECORD.jsonl [--salvage]]",
            "                         [--note NOTE.json] [--reading ID=OPTION]... [--waivers WAIVERS.json]",
            "                         [--zone ZONE] [--stamp MOMENT]"
        },
        description = "Writes a session as a calendar, a picture, a table or in the form that another program imports.",
        mixinStandardHelpOptions = true,
        versionProvider = ThematicSessions.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all was written that could be; what is not in it is on standard error",
            "2:a file cannot be read or written, or an option is wrong; nothing was written",
            "3:the program itself has failed"
        })
final class ExportCommand implements Callable<Integer> {

    private final Streams streams;
    private final WallTime wall;

    @Parameters(
            arity = "0..1",
            paramLabel = "SESSION.json",
            description = "The plan; - reads standard input. The sixth session as published unless said.")
    private @Nullable String session;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "TARGET",
            description = {
                "json (the document of a session), ics (a calendar), svg (a picture, with what a check says), csv (a"
                        + " table), or the import of a program: indico (contributions), openslides (topics) or ontime"
                        + " (rundown)."
            })
    private ExportTarget target = ExportTarget.JSON;

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            description =
                    "Which table csv is: programme, slots, side-events, findings or provisions, or with --record also"
                            + " record or speaking-time; programme unless said.")
    private @Nullable ExportTable table;

    @Mixin
    private RecordOptions record = new RecordOptions();

    @Mixin
    private CheckOptions check = new CheckOptions();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "The time zone of a session that gives none, by its region, as Europe/Zurich.")
    private @Nullable String zone;

    @Option(
            names = "--stamp",
            paramLabel = "MOMENT",
            description = "When the calendar is made, as 2017-10-01T12:00:00Z; now unless said.")
    private @Nullable String stamp;

    @Option(
            names = "--neutralise",
            description = "Puts an apostrophe in front of cells that a spreadsheet would run as formulas.")
    private boolean neutralised;

    @Option(names = "--mark", description = "Puts U+FEFF in front of a table, for spreadsheets that ask for it.")
    private boolean marked;

    @Mixin
    private OutputFile output = new OutputFile();

    ExportCommand(Streams streams, WallTime wall) {
        this.streams = streams;
        this.wall = wall;
    }

    @Override
    public Integer call() {
        Documents documents = new Documents(streams);
        try {
            refuseUseless();
        } catch (InvalidValueException useless) {
            streams.refuse("--" + useless.field(), useless);
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
        boolean fits =
                readable && (held.isEmpty() || RecordOptions.isOf(plan.get(), held.get(), record.document(), streams));
        return fits ? export(plan.get(), judge.get(), held) : ThematicSessions.UNREADABLE;
    }

    /** An option that would change nothing is refused: whoever gives it expects something of it. */
    private void refuseUseless() {
        String to = "--to " + target.code();
        boolean csv = target == ExportTarget.CSV;
        InvalidValueException.unless(table == null || csv, "table", "--to csv beside it", to);
        InvalidValueException.unless(stamp == null || target == ExportTarget.ICS, "stamp", "--to ics beside it", to);
        InvalidValueException.unless(!neutralised || target.isTable(), "neutralise", "a table beside it", to);
        InvalidValueException.unless(!marked || target.isTable(), "mark", "a table beside it", to);
        ExportTable made = made();
        InvalidValueException.unless(
                record.document() == null || target == ExportTarget.SVG || (csv && made.takesRecord()),
                "record",
                "--to svg, or --to csv and a table that a record changes, beside it",
                csv ? to + " --table " + made.code() : to);
        InvalidValueException.unless(
                check.given().isEmpty() || target == ExportTarget.SVG || (csv && made.takesNote()),
                check.given().orElse(""),
                "--to svg, or --to csv and a table of what a check says, beside it",
                csv ? to + " --table " + made.code() : to);
        InvalidValueException.unless(
                record.document() != null || !made.needsRecord(), "table", "--record beside " + made.code(), "none");
    }

    private ExportTable made() {
        ExportTable asked = table;
        return asked == null ? ExportTable.PROGRAMME : asked;
    }

    private int export(ThematicSession plan, NoteCheck judge, Optional<FloorRecord> held) {
        String text;
        try {
            SessionExport export =
                    new SessionExport(inZone(plan), held, judge, made(), neutralised, marked, stamp(), streams);
            text = target.text(export);
        } catch (InvalidValueException lacking) {
            refuse(lacking);
            return ThematicSessions.UNREADABLE;
        }
        return output.write(text, streams) ? ThematicSessions.FOLLOWS : ThematicSessions.UNREADABLE;
    }

    private void refuse(InvalidValueException lacking) {
        boolean option = lacking.field().equals("zone") || lacking.field().equals("stamp");
        if (option) {
            streams.refuse("--" + lacking.field(), lacking);
        } else {
            String name = session == null ? "the sixth session" : session;
            streams.complain(
                    PrintableText.of(name + ": expected " + lacking.expected() + ", found " + lacking.found()));
        }
    }

    private ThematicSession inZone(ThematicSession plan) {
        String words = zone;
        if (words == null) {
            return plan;
        }
        Place place = plan.place();
        ZoneId region = ZoneWords.region(words);
        ZoneId given = place.zone().orElse(region);
        InvalidValueException.unless(given.equals(region), "zone", given + ", as the session says, or nothing", words);
        return plan.withPlace(place.withZone(region));
    }

    private Instant stamp() {
        String words = stamp;
        if (words == null) {
            return wall.instant();
        }
        try {
            return OffsetDateTime.parse(words).toInstant();
        } catch (DateTimeException none) {
            throw new InvalidValueException("stamp", "a moment as 2017-10-01T12:00:00Z", words);
        }
    }
}
