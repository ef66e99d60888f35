package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.report.Severity;
import java.util.List;

/** One thing on the sheet. All lengths are in tenths of a point. */
sealed interface Item {

    /**
     * A rectangle.
     *
     * @param box where
     * @param paint its colours
     * @param edge how its outline is drawn
     */
    record Area(Box box, Paint paint, Edge edge) implements Item {}

    /** How an outline is drawn. */
    enum Edge {
        /** Without a gap. */
        SOLID,
        /** With gaps: an end, or the whole of it, is not known. */
        DASHED
    }

    /**
     * One line of text.
     *
     * @param text the text
     * @param box the room that it has
     * @param side at which side of it the text stands
     * @param fromRight whether it is written from right to left
     * @param lettering its size
     * @param paint its colour
     */
    record Words(String text, Box box, Side side, boolean fromRight, Lettering lettering, Paint paint) implements Item {

        int baseline() {
            return box.y() + lettering.ascent();
        }
    }

    /** A side of a box. */
    enum Side {
        LEFT,
        RIGHT
    }

    /**
     * A line, straight or with bends.
     *
     * @param paint its colour
     * @param points the places it goes through, each by x and y in turn
     */
    record Stroke(Paint paint, List<Integer> points) implements Item {

        public Stroke {
            points = List.copyOf(points);
        }
    }

    /**
     * The sign of a finding: a triangle for an error, a diamond for a warning, a circle for information, without filling
     * where it is waived.
     *
     * @param severity the severity
     * @param waived whether the chair does not insist
     * @param x its middle
     * @param y its middle
     */
    record Sign(Severity severity, boolean waived, int x, int y) implements Item {

        /** From the middle to the outermost point. */
        static final int REACH = 36;

        Paint paint() {
            return switch (severity) {
                case ERROR -> Paint.ERROR;
                case WARNING -> Paint.WARNING;
                case INFO -> Paint.INFO;
            };
        }
    }

    /**
     * Things that belong together.
     *
     * @param title what a reader is told who points at it or does not see it; empty if nothing
     * @param frame the room in which all its text stands
     * @param items the things
     */
    record Group(String title, Box frame, List<Item> items) implements Item {

        public Group {
            items = List.copyOf(items);
        }
    }
}
