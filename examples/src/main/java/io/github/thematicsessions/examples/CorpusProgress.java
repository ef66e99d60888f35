package io.github.thematicsessions.examples;

import java.time.Duration;

/**
 * Tells on standard error how a corpus comes along: what is wrong with documents, the counts in the end and, on a terminal,
 * the counts so far in a line of their own that is written anew several times a second.
 */
final class CorpusProgress implements AutoCloseable {

    private static final long FRAME = Duration.ofMillis(200).toNanos();

    private final Streams streams;
    private final WallTime wall;
    private final Screen screen;
    private boolean shown;
    private long shownAt;

    CorpusProgress(Streams streams, WallTime wall) {
        this.streams = streams;
        this.wall = wall;
        this.screen = new Screen(streams.err());
        if (streams.watched()) {
            Runtime.getRuntime().addShutdownHook(new Thread(screen::close));
        }
    }

    void complain(String line) {
        if (streams.watched()) {
            screen.keep(line + "\n");
            shown = false;
        } else {
            streams.complain(line);
        }
    }

    /** Shows the counts if the last ones have been there for a while. */
    void show(CorpusTally tally) {
        if (streams.watched() && (!shown || wall.nanos() - shownAt >= FRAME)) {
            screen.show(tally + "\n");
            shown = true;
            shownAt = wall.nanos();
        }
    }

    /** Leaves a terminal as it was. */
    @Override
    public void close() {
        if (streams.watched()) {
            screen.clear();
        }
        screen.close();
    }
}
