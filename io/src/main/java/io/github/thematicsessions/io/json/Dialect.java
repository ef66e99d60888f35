package io.github.thematicsessions.io.json;

import java.io.OutputStream;
import java.io.Writer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** The JSON of our documents: RFC 8259 to the letter, with limits, written one way. */
final class Dialect {

    /** How deep objects and arrays may be nested. */
    static final int DEEPEST = 64;

    /** How many UTF-16 code units a text or a name may have. */
    static final int LONGEST_TEXT = 1 << 20;

    /** How many bytes, or UTF-16 code units where it is given as text, a document may have. */
    static final int LONGEST_DOCUMENT = 1 << 26;

    /** How many digits and signs a number may have. */
    static final int LONGEST_NUMBER = 1_000;

    static final JsonFactory FACTORY = new JsonFactory();

    private static final JsonFactory LINES = FACTORY.rebuild()
            .rootValueSeparator("\n")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private Dialect() {}

    /** Starts lines of one value each, without spaces; the last one gets no line feed, and the target stays open. */
    static JsonGenerator lines(OutputStream target) {
        return LINES.createGenerator(ObjectWriteContext.empty(), target, JsonEncoding.UTF8);
    }

    /** Starts a document without spaces and line feeds. */
    static JsonGenerator compact(Writer target) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), target);
    }

    /** Starts a document that is indented by two spaces a level, with line feeds whatever the system prefers. */
    static JsonGenerator pretty(Writer target) {
        return FACTORY.createGenerator(
                new ObjectWriteContext.Base() {
                    @Override
                    public PrettyPrinter getPrettyPrinter() {
                        return printer();
                    }

                    @Override
                    public boolean hasPrettyPrinter() {
                        return true;
                    }
                },
                target);
    }

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
