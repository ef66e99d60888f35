package io.github.thematicsessions.io.json;

import java.io.CharArrayWriter;
import java.util.Arrays;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * A copy of a value from a document of somebody else, with the place of each token in that document. The copy is read
 * like any other document; a place in it leads back to the place in the original.
 */
final class Transcript implements Places {

    private final CharArrayWriter text = new CharArrayWriter();
    private int[] starts = new int[64];
    private int[] lines = new int[64];
    private int[] columns = new int[64];
    private int tokens;

    private Transcript() {}

    /** Copies the current value of a parser and leaves the parser at its last token. */
    static Transcript of(JsonParser parser) {
        Transcript transcript = new Transcript();
        transcript.copy(parser);
        return transcript;
    }

    private void copy(JsonParser parser) {
        try (JsonGenerator out = Dialect.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            int depth = 0;
            do {
                if (parser.currentToken() == null) {
                    return;
                }
                out.flush();
                note(parser.currentTokenLocation());
                out.copyCurrentEventExact(parser);
                depth += change(parser);
            } while (depth > 0 && parser.nextToken() != null);
        }
    }

    private static int change(JsonParser parser) {
        if (parser.currentToken().isStructStart()) {
            return 1;
        }
        return parser.currentToken().isStructEnd() ? -1 : 0;
    }

    private void note(TokenStreamLocation place) {
        if (tokens == starts.length) {
            starts = Arrays.copyOf(starts, tokens * 2);
            lines = Arrays.copyOf(lines, tokens * 2);
            columns = Arrays.copyOf(columns, tokens * 2);
        }
        starts[tokens] = text.size();
        // Formats without lines tell none.
        lines[tokens] = Math.max(1, place.getLineNr());
        columns[tokens] = Math.max(1, place.getColumnNr());
        tokens++;
    }

    DocumentText text() {
        return DocumentText.of(text.toString());
    }

    @Override
    public Place at(int offset) {
        // The separator before a token is part of the copy of that token.
        int found = Arrays.binarySearch(starts, 0, tokens, offset);
        int token = Math.max(0, found >= 0 ? found : -found - 2);
        return new Place(lines[token], columns[token]);
    }
}
