package io.github.thematicsessions.io.picture;

import java.util.Locale;

/** What is painted alike. Each paint has a colour for the screen and for paper, and one for a dark screen. */
enum Paint {
    /** The sheet itself. */
    SHEET("#ffffff", "none", "#14191f", "none"),
    /** Text. */
    INK("#17212b", "none", "#eef2f6", "none"),
    /** Text that stands back. */
    QUIET("#44515e", "none", "#b4c0cc", "none"),
    /** The lines of the hours. */
    HOUR("none", "#ccd3da", "none", "#36414c"),
    /** The lines from a slot to its words. */
    LEADER("none", "#7b8894", "none", "#7d8b99"),
    /** The opening, the closing and all else in which the plenary meets, but panels. */
    PLENARY("#e9edf4", "#51658a", "#252f41", "#90a5cc"),
    /** An expert panel. */
    PANEL("#e1edf8", "#1f6299", "#173146", "#6fb2e8"),
    /** The summary panel. */
    SUMMARY("#ece7f6", "#674c9c", "#2d2745", "#b39ce6"),
    /** A break, the registration and all else between the meetings. */
    PAUSE("#f3f1ec", "#857b66", "#2a2824", "#aca28c"),
    /** What takes place beside the plenary. */
    BESIDE("#e6f2e7", "#397348", "#1b3324", "#7fbd8d"),
    /** The planned time of a slot. */
    PLANNED("#9db4cb", "#1f6299", "#3f6688", "#6fb2e8"),
    /** The time that a slot is expected to take where the plan gives no hours. */
    EXPECTED("#ffffff", "#1f6299", "#14191f", "#6fb2e8"),
    /** When a segment was held. */
    SEGMENT_HELD("#c9d2db", "#5d6b79", "#46535f", "#9aa8b5"),
    /** When a slot was held. */
    HELD("#3c4a58", "#ffffff", "#dde4ea", "#14191f"),
    /** A finding of the severity error. */
    ERROR("#a01420", "#a01420", "#ff8f8a", "#ff8f8a"),
    /** A finding of the severity warning. */
    WARNING("#7d4e00", "#7d4e00", "#f1b54a", "#f1b54a"),
    /** A finding for information. */
    INFO("#1d5a96", "#1d5a96", "#8fc0f5", "#8fc0f5");

    private final String fill;
    private final String stroke;
    private final String darkFill;
    private final String darkStroke;

    Paint(String fill, String stroke, String darkFill, String darkStroke) {
        this.fill = fill;
        this.stroke = stroke;
        this.darkFill = darkFill;
        this.darkStroke = darkStroke;
    }

    /** The name by which the style sheet and the elements of a picture agree. */
    String style() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Tells whether it is a bar, which is as exact as it can be, and no box. */
    boolean isBar() {
        return this == PLANNED || this == EXPECTED || this == SEGMENT_HELD || this == HELD;
    }

    String fill(boolean dark) {
        return dark ? darkFill : fill;
    }

    String stroke(boolean dark) {
        return dark ? darkStroke : stroke;
    }
}
