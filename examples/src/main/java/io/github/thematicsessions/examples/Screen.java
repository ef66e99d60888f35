package io.github.thematicsessions.examples;

import java.io.PrintStream;

/**
 * A part at the bottom of a terminal that is written anew in its place, under lines that stay. While it is open the cursor is
 * hidden, and a line that is too wide is cut instead of going on below.
 *
 * <p>Thread-safe, since the program may be stopped at any moment: once closed it writes nothing any more.
 */
final class Screen implements AutoCloseable {

    private static final String ESCAPE = "\u001b[";
    private static final String CUT = ESCAPE + "?7l";
    private static final String GO_ON_BELOW = ESCAPE + "?7h";
    private static final String OPEN = ESCAPE + "?25l" + CUT;
    private static final String CLOSE = GO_ON_BELOW + ESCAPE + "?25h";
    private static final String REST_OF_LINE = ESCAPE + "K";
    private static final String REST_OF_SCREEN = ESCAPE + "J";

    private final PrintStream out;
    private int height;
    private boolean open;
    private boolean closed;

    Screen(PrintStream out) {
        this.out = out;
    }

    /** Shows lines, each with its end, in the place of those that were shown before. */
    synchronized void show(String lines) {
        if (!closed) {
            write(top() + lines.replace("\n", REST_OF_LINE + "\n") + REST_OF_SCREEN);
            height = (int) lines.chars().filter(unit -> unit == '\n').count();
        }
    }

    /** Writes a line that stays, whole, where the shown ones were; they are to be shown again below it. */
    synchronized void keep(String line) {
        if (!closed) {
            write(top() + REST_OF_SCREEN + GO_ON_BELOW + line + CUT);
            height = 0;
        }
    }

    /** Takes away what is shown. */
    synchronized void clear() {
        if (!closed) {
            write(top() + REST_OF_SCREEN);
            height = 0;
        }
    }

    private void write(String text) {
        out.print(open ? text : OPEN + text);
        out.flush();
        open = true;
    }

    private String top() {
        return height == 0 ? "" : "\r" + ESCAPE + height + "A";
    }

    /** Leaves the terminal as it was, with what was shown last and, below it, a line of whoever stops the program. */
    @Override
    public synchronized void close() {
        if (open && !closed) {
            out.print(height == 0 ? CLOSE : CLOSE + "\n");
            out.flush();
        }
        closed = true;
    }
}
