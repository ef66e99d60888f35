package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.PrintableText;
import io.github.thematicsessions.io.json.JsonSchema;
import io.github.thematicsessions.io.text.Language;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The command line: {@code java -jar thematic-sessions.jar check}. */
@Command(
        name = "thematic-sessions",
        description = "Checks the plan and the record of a thematic session against its procedural note.",
        mixinStandardHelpOptions = true,
        versionProvider = ThematicSessions.Version.class)
public final class ThematicSessions {

    /** No finding is an error, the plan can hold. */
    static final int FOLLOWS = 0;

    /** At least one finding is an error, the plan cannot hold. */
    static final int BREAKS = 1;

    /** A file cannot be read, or the command is wrong. */
    static final int UNREADABLE = 2;

    /** The program itself has failed. */
    static final int FAILED = 3;

    private ThematicSessions() {}

    /**
     * Runs the command line and ends the process with its exit code.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        int code = FAILED;
        try {
            code = run(Streams.ofProcess(), WallTime.ofProcess(), arguments);
        } finally {
            // Also when memory runs out: no verdict may be read from the exit code then.
            System.exit(code);
        }
    }

    /** Runs the command line on any streams, in any time, and returns its exit code. */
    static int run(Streams streams, WallTime wall, String... arguments) {
        CommandLine line = new CommandLine(new ThematicSessions())
                .addSubcommand(new CheckCommand(streams, wall))
                .addSubcommand(new FitCommand(streams))
                .addSubcommand(new FloorCommand(streams, wall))
                .addSubcommand(new DiffCommand(streams))
                .addSubcommand(new CatalogueCommand(streams))
                .addSubcommand(new ImportCommand(streams))
                .addSubcommand(new ExportCommand(streams, wall))
                .addSubcommand(new SchemaCommand(streams))
                .addSubcommand(new ExampleCommand(streams))
                .addSubcommand(new ShellCommand(streams))
                .registerConverter(CheckCommand.Format.class, words(CheckCommand.Format.class))
                .registerConverter(FitCommand.Format.class, words(FitCommand.Format.class))
                .registerConverter(FloorCommand.Format.class, words(FloorCommand.Format.class))
                .registerConverter(CatalogueCommand.Format.class, words(CatalogueCommand.Format.class))
                .registerConverter(ExportTarget.class, words(ExportTarget.class))
                .registerConverter(ExportTable.class, words(ExportTable.class))
                .registerConverter(ImportTable.class, words(ImportTable.class))
                .registerConverter(AppearanceOption.When.class, words(AppearanceOption.When.class))
                .registerConverter(Language.class, words(Language.class))
                .registerConverter(ExampleCommand.Example.class, words(ExampleCommand.Example.class))
                .registerConverter(JsonSchema.class, words(JsonSchema.class));
        return run(line, streams, arguments);
    }

    /** Runs any command in the way of this command line, and returns its exit code. */
    static int run(CommandLine line, Streams streams, String... arguments) {
        line.setExpandAtFiles(false)
                .setUsageHelpWidth(100)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(streams.out(), false, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), false, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((wrong, given) -> refuse(streams, wrong))
                .setExecutionExceptionHandler((failure, command, given) -> fail(streams, failure));
        int code = execute(line, streams, arguments);
        line.getOut().flush();
        return streams.finish(code);
    }

    /** An error, such as of a stack that is full, comes past the handler of exceptions; nobody may end without a word. */
    private static int execute(CommandLine line, Streams streams, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (Error failure) {
            return fail(streams, failure);
        }
    }

    private static <E extends Enum<E> & Coded> ITypeConverter<E> words(Class<E> list) {
        return code -> {
            try {
                return Coded.of(list, code);
            } catch (InvalidValueException unknown) {
                throw new TypeConversionException("expected " + unknown.expected() + ", found " + unknown.found());
            }
        };
    }

    private static int refuse(Streams streams, ParameterException wrong) {
        String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
        streams.complain(PrintableText.of(String.valueOf(wrong.getMessage())));
        streams.complain("See: " + name + " --help");
        return UNREADABLE;
    }

    /** Not for bad input, which never comes here: only for a defect of the program. */
    private static int fail(Streams streams, Throwable failure) {
        streams.complain("The program has failed; this is a defect of it, not of the input.");
        failure.printStackTrace(streams.err());
        return FAILED;
    }

    /** Reads the version from the manifest of the jar; outside a jar there is none. */
    static final class Version implements IVersionProvider {

        Version() {}

        @Override
        public String[] getVersion() {
            String version = ThematicSessions.class.getPackage().getImplementationVersion();
            return new String[] {"thematic-sessions " + (version == null ? "(not from a jar)" : version)};
        }
    }
}
