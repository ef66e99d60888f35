package io.github.thematicsessions.io.text;

/** How text looks on the screen. The words are the same either way: colour never says anything that they do not. */
public enum Appearance {
    /** Characters alone, for files and for programs that read them. */
    PLAIN,
    /** With the ANSI sequences that a terminal shows as colours and bold type. */
    COLOURED;

    String paint(Colour colour, String text) {
        return this == PLAIN ? text : colour.start() + text + Colour.END;
    }
}
