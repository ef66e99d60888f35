package io.github.thematicsessions.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What one run of the command line in this process gave back.
 *
 * @param code the exit code
 * @param out what is on standard output
 * @param err what is on standard error
 */
record CapturedRun(int code, String out, String err) {

    static CapturedRun of(String... arguments) {
        return reading("", false, false, arguments);
    }

    static CapturedRun onTerminal(String... arguments) {
        return reading("", true, false, arguments);
    }

    /** Runs with standard error on a terminal, and standard output elsewhere. */
    static CapturedRun watched(String... arguments) {
        return reading("", false, true, arguments);
    }

    static CapturedRun reading(String input, String... arguments) {
        return reading(input, false, false, arguments);
    }

    private static CapturedRun reading(String input, boolean terminal, boolean watched, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new AnswerStream(out),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                terminal,
                terminal,
                watched);
        int code = ThematicSessions.run(streams, new PassingTime(), arguments);
        return new CapturedRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
