package io.github.thematicsessions.examples;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Takes answers in UTF-8, and knows whether anybody still does. */
final class AnswerStream extends PrintStream {

    private final PipedOutput pipe;

    AnswerStream(OutputStream target) {
        this(new PipedOutput(target));
    }

    private AnswerStream(PipedOutput pipe) {
        super(pipe, false, StandardCharsets.UTF_8);
        this.pipe = pipe;
    }

    /** Tells whether the next answer can be received, as far as the last ones show it. */
    boolean isTaken() {
        return !checkError() && !pipe.hasNoReader();
    }
}
