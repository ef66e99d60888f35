package io.github.thematicsessions.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas as they are kept: one file for each document, and one for each thing that several of them share. */
final class SchemaFiles {

    private static final String FOLDER = "schema/";
    private static final String PREFIX = "urn:thematic-sessions:schema:";
    private static final String VERSION = ":1";
    private static final String DEFINITIONS = "$defs";

    private static final ObjectWriter PRETTY = JsonMapper.shared().writer().with(printer());

    private SchemaFiles() {}

    static String id(String name) {
        return PREFIX + name + VERSION;
    }

    /** Returns a schema with all those that it needs, the nearest first, as 2020-12 bundles them. */
    static String whole(String name) {
        ObjectNode schema = read(name);
        Map<String, ObjectNode> needed = new LinkedHashMap<>();
        collect(schema, needed);
        ObjectNode definitions = schema.withObjectProperty(DEFINITIONS);
        needed.forEach(definitions::set);
        return printed(schema);
    }

    static String examples(String name) {
        return text("examples/" + name);
    }

    private static void collect(ObjectNode schema, Map<String, ObjectNode> needed) {
        for (String reference : schema.findValuesAsString("$ref")) {
            String id = reference.substring(0, reference.indexOf('#'));
            if (!id.isEmpty() && !needed.containsKey(id)) {
                ObjectNode other = read(id.substring(PREFIX.length(), id.length() - VERSION.length()));
                needed.put(id, other);
                collect(other, needed);
            }
        }
    }

    private static ObjectNode read(String name) {
        return (ObjectNode) JsonMapper.shared().readTree(text(name));
    }

    private static String text(String name) {
        String file = FOLDER + name + ".json";
        try (InputStream stream = SchemaFiles.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the library lacks its own file " + file + "; its jar is not whole");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static String printed(ObjectNode schema) {
        return PRETTY.writeValueAsString(schema) + "\n";
    }

    /** Indents by two spaces a level, with line feeds whatever the system prefers, as all our documents are. */
    private static PrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        return printer;
    }
}
