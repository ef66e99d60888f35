package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.PrintableText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a run of the command line reads and writes. Text is UTF-8 with line feeds, whatever the machine's defaults.
 *
 * @param in standard input
 * @param out standard output, for answers
 * @param err standard error, for what is wrong
 * @param terminal whether the answers go to a terminal that shows colours
 * @param screen whether the answers go to a terminal on which lines can be written anew
 * @param watched whether what is wrong goes to such a terminal, and the answers do not
 */
record Streams(InputStream in, AnswerStream out, PrintStream err, boolean terminal, boolean screen, boolean watched) {

    static Streams ofProcess() {
        return new Streams(
                System.in,
                new AnswerStream(new FileOutputStream(FileDescriptor.out)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8),
                Terminal.showsColours(),
                Terminal.movesTheCursor(),
                Terminal.showsProgress());
    }

    void answer(String text) {
        out.print(text);
    }

    void complain(String line) {
        err.print(line + "\n");
    }

    /** Says that an option of the command is wrong. */
    void refuse(String option, InvalidValueException wrong) {
        complain(PrintableText.of(option + ": expected " + wrong.expected() + ", found " + wrong.found()));
    }

    /** Sends everything on its way. An answer that nobody could receive is not a good one. */
    int finish(int code) {
        boolean lost = out.checkError();
        if (lost) {
            complain("standard output: cannot be written");
        }
        err.flush();
        return lost ? ThematicSessions.UNREADABLE : code;
    }
}
