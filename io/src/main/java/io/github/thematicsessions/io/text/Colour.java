package io.github.thematicsessions.io.text;

/** A way to set words off on a terminal, as an ANSI sequence. */
enum Colour {
    BOLD("1"),
    FAINT("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    CYAN("36");

    static final String END = "\u001b[0m";

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    String start() {
        return "\u001b[" + code + "m";
    }
}
