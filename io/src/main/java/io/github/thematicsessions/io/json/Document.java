package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.io.DocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A whole document: one object that names its format and its version, with the ways in and out.
 *
 * @param <T> the type of the value
 */
final class Document<T> {

    private final Envelope<T> shape;

    /**
     * Makes a document.
     *
     * @param format the name of the format
     * @param shape the shape of the object, which has the same format
     */
    Document(String format, Shape<T> shape) {
        this.shape = new Envelope<>(format, shape);
    }

    T read(String text) {
        return read(DocumentText.of(text));
    }

    T read(InputStream stream) {
        return read(DocumentText.of(stream));
    }

    T read(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(DocumentText.of(stream));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (DocumentException unreadable) {
            throw unreadable.in(file.toString());
        }
    }

    /** Reads a line that is a document, with the places of the text that the line stands in. */
    T readLine(DocumentText line, int number) {
        return read(line, Pointer.root(), offset -> new Places.Place(number, offset + 1));
    }

    private T read(DocumentText source) {
        return read(source, Pointer.root(), Places.of(source.units()));
    }

    /**
     * Reads a document that may be part of another.
     *
     * @param source its text
     * @param base where it stands in the other
     * @param places tells lines and columns
     * @return the value
     * @throws DocumentException if there is a problem
     */
    T read(DocumentText source, Pointer base, Places places) {
        Problems problems = new Problems();
        T value = null;
        try {
            if (source.isTooLong()) {
                problems.add(0, base, "a document of at most " + Dialect.LONGEST_DOCUMENT + " bytes", "more");
            } else {
                value = read(source, new JsonInput(source, base, problems));
            }
        } catch (Problems.TooMany enough) {
            value = null;
        }
        if (value == null || problems.count() > 0) {
            throw DocumentException.of(problems.list(places));
        }
        return value;
    }

    private @Nullable T read(DocumentText source, JsonInput in) {
        try {
            T value = root(source, in);
            if (in.next() == null && source.isCutShort()) {
                in.problems()
                        .addUndecodable(
                                source.length(), source.undecodable(), in.path().pointer());
            }
            return value;
        } catch (NoJson flaw) {
            in.problems().addSyntax(flaw, source, in.path().pointer());
            return null;
        }
    }

    private @Nullable T root(DocumentText source, JsonInput in) {
        if (in.next() == null) {
            if (!source.isCutShort()) {
                in.problems().add(source.length(), in.path().pointer(), "an object", "the end of the document");
            }
            return null;
        }
        return shape.read(in);
    }

    String write(T value) {
        return written(value, JsonBytes.indented()).toString();
    }

    /** Writes the document as one line. */
    String writeLine(T value) {
        return written(value, JsonBytes.compact()).toString();
    }

    private JsonBytes written(T value, JsonBytes out) {
        shape.write(value, out);
        out.endLine();
        return out;
    }

    /** Writes documents of one line each and flushes the target. */
    void writeLines(Iterator<? extends T> values, OutputStream target) {
        try {
            while (values.hasNext()) {
                written(values.next(), JsonBytes.compact()).drainTo(target);
            }
            target.flush();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    void write(T value, OutputStream target) {
        JsonBytes out = written(value, JsonBytes.indented());
        try {
            out.drainTo(target);
            target.flush();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    void write(T value, Path file) {
        byte[] bytes = bytes(value);
        try {
            Files.write(file, bytes);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    byte[] bytes(T value) {
        return written(value, JsonBytes.indented()).toByteArray();
    }

    /** Writes the object into a document of somebody else. */
    void write(T value, JsonGenerator out) {
        shape.write(value, new GeneratorOutput(out));
    }
}
