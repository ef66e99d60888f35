package io.github.thematicsessions.examples;

import io.github.thematicsessions.io.json.JsonSchema;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what a document has to look like, for editors and for programs that do not run on Java. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of a document, or lists the schemas.",
        mixinStandardHelpOptions = true,
        versionProvider = ThematicSessions.Version.class)
final class SchemaCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            arity = "0..1",
            paramLabel = "DOCUMENT",
            description = {
                "session, note, waivers: what is read",
                "record-heading, record-event: the first line of a record, and each of the others",
                "report, feasibility, projection, floor-status, catalogue: what check, fit, fit --at, floor and"
                        + " catalogue write",
                "Lists all of them unless said."
            })
    private Optional<JsonSchema> schema = Optional.empty();

    @Option(
            names = "--examples",
            description =
                    "Prints examples instead: what is valid, what is not and where, and what only the reader refuses.")
    private boolean examples;

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (examples && schema.isEmpty()) {
            streams.complain("--examples: expected a document, found none");
            return ThematicSessions.UNREADABLE;
        }
        streams.answer(schema.map(this::text).orElseGet(SchemaCommand::list));
        return ThematicSessions.FOLLOWS;
    }

    private String text(JsonSchema asked) {
        return examples ? asked.examples() : asked.text();
    }

    private static String list() {
        return Arrays.stream(JsonSchema.values())
                .map(known -> String.format(Locale.ROOT, "%-16s%s\n", known.code(), known.id()))
                .collect(Collectors.joining());
    }
}
