package io.github.thematicsessions.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs a small program in this process and keeps what it prints. */
final class PrintedOutput {

    private PrintedOutput() {}

    /** A program that prints. */
    interface Program {
        void run(String[] arguments) throws Exception;
    }

    static String of(Program program, String... arguments) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            program.run(arguments);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
