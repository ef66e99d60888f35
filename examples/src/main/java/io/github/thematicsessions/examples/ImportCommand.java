package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.PrintableText;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.io.programme.Diagnostic;
import io.github.thematicsessions.io.programme.ProgrammeReading;
import io.github.thematicsessions.io.programme.ProgrammeText;
import io.github.thematicsessions.io.table.Formulas;
import java.io.InputStream;
import java.time.Year;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a programme as published, or a table that was exported, and prints it as a document. */
@Command(
        name = "import",
        customSynopsis = {
            "thematic-sessions import FILE.txt --zone ZONE [--year YEAR] [--strict]",
            "       thematic-sessions import FILE.csv --table TABLE [--neutralised]"
        },
        description = {
            "Reads the text of a programme as published, or a table that export has written, and prints the session"
                    + " or the record as a document.",
            "Guesses, gaps and lines that are not understood go to standard error, as FILE:line:column. A table is"
                    + " read strictly or not at all."
        },
        mixinStandardHelpOptions = true,
        versionProvider = ThematicSessions.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:a session or a record was printed, complete or not",
            "1:the same, but a line was not understood or not read, and --strict asks for it",
            "2:the file cannot be read, or an option is wrong; nothing is on standard output",
            "3:the program itself has failed"
        })
final class ImportCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "The programme or the table in UTF-8; - reads standard input.")
    private String file = "";

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            description = "Which table of an export the file is: programme or record.")
    private @Nullable ImportTable table;

    @Option(
            names = "--neutralised",
            description = "The table was written with --neutralise: the apostrophes are taken away again.")
    private boolean neutralised;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "The time zone of the programme by its region, as Europe/Zurich. Programmes state none.")
    private @Nullable String zone;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "The year of dates for which the programme gives none, from 1 to 9999.")
    private @Nullable Integer year;

    @Option(names = "--strict", description = "Exit with 1 if a line is not understood.")
    private boolean strict;

    ImportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        requireFittingOptions();
        return table == null ? programme(Objects.requireNonNull(zone)) : table(table);
    }

    /** A programme states no zone; a table states all that it knows. */
    private void requireFittingOptions() {
        boolean published = table == null;
        requireFitting(published || zone == null, "--zone and --table: expected one of them, found both");
        requireFitting(published || year == null, "--year and --table: expected one of them, found both");
        requireFitting(published || !strict, "--strict and --table: expected one of them, found both");
        requireFitting(!published || !neutralised, "--neutralised: expected --table beside it, found none");
        requireFitting(!published || zone != null, "Missing required option: '--zone=ZONE'");
    }

    private void requireFitting(boolean fits, String complaint) {
        if (!fits) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), complaint);
        }
    }

    private int table(ImportTable written) {
        Formulas formulas = neutralised ? Formulas.NEUTRALISED : Formulas.AS_GIVEN;
        Optional<String> document = new Documents(streams).read(file, cells -> written.document(cells, formulas));
        document.ifPresent(streams::answer);
        return document.isPresent() ? ThematicSessions.FOLLOWS : ThematicSessions.UNREADABLE;
    }

    private int programme(String words) {
        ZoneId region;
        Year given;
        try {
            region = ZoneWords.region(words);
            given = year(year);
        } catch (InvalidValueException wrong) {
            streams.refuse("--" + wrong.field(), wrong);
            return ThematicSessions.UNREADABLE;
        }
        Optional<ProgrammeReading> reading =
                new Documents(streams).read(file, programme -> read(programme, region, given));
        reading.ifPresent(this::print);
        return reading.map(this::code).orElse(ThematicSessions.UNREADABLE);
    }

    private static @Nullable Year year(@Nullable Integer figure) {
        InvalidValueException.unless(
                figure == null || (figure >= 1 && figure <= 9999), "year", "a number from 1 to 9999", figure);
        return figure == null ? null : Year.of(figure);
    }

    private static ProgrammeReading read(InputStream programme, ZoneId region, @Nullable Year given) {
        return given == null ? ProgrammeText.read(programme, region) : ProgrammeText.read(programme, region, given);
    }

    private void print(ProgrammeReading reading) {
        streams.answer(SessionJson.write(reading.session()));
        for (Diagnostic diagnostic : reading.diagnostics()) {
            String place = file + ":" + diagnostic.line() + ":" + diagnostic.column();
            streams.complain(PrintableText.of(place + ": " + diagnostic.message()));
        }
    }

    private int code(ProgrammeReading reading) {
        boolean refused = strict && !reading.notUnderstood().isEmpty();
        return refused ? ThematicSessions.BREAKS : ThematicSessions.FOLLOWS;
    }
}
