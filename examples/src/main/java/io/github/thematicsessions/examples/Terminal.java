package io.github.thematicsessions.examples;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Asks the process whether a person looks at its output. */
final class Terminal {

    private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /**
     * Tells whether standard input and output are a terminal that shows colours, and nobody has asked for none.
     *
     * <p>Up to JDK 21 a console exists only on a terminal. From JDK 22 it may exist without one and has to be asked, by a
     * method that JDK 17 does not have.
     */
    static boolean showsColours() {
        String noColour = System.getenv("NO_COLOR");
        boolean refused = noColour != null && !noColour.isEmpty();
        return !refused && movesTheCursor();
    }

    /** Tells whether standard input and output are a terminal that obeys when the cursor is to be moved. */
    static boolean movesTheCursor() {
        return !"dumb".equals(System.getenv("TERM")) && isTerminal(System.console());
    }

    /**
     * Tells whether standard error is a terminal that obeys when the cursor is to be moved, and standard output is none.
     *
     * <p>Java knows standard input and output only. Linux shows what a process has open by the names of files; elsewhere
     * nobody knows, and no progress is shown.
     */
    static boolean showsProgress() {
        return !"dumb".equals(System.getenv("TERM")) && isTerminal(STANDARD_ERROR) && !isTerminal(STANDARD_OUTPUT);
    }

    private static boolean isTerminal(Path open) {
        try {
            String name = Files.readSymbolicLink(open).toString();
            return name.startsWith("/dev/pts/") || name.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }

    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException beforeJdk22) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
