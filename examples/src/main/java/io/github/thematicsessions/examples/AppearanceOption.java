package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.io.text.Appearance;
import picocli.CommandLine.Option;

/** Whether text is coloured. */
final class AppearanceOption {

    /** When text is coloured. */
    enum When implements Coded {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colour in the text: auto, always or never; auto unless said: on a terminal, as long as"
                    + " NO_COLOR is not set.")
    private When colour = When.AUTO;

    AppearanceOption() {}

    Appearance on(Streams streams) {
        return switch (colour) {
            case AUTO -> streams.terminal() ? Appearance.COLOURED : Appearance.PLAIN;
            case ALWAYS -> Appearance.COLOURED;
            case NEVER -> Appearance.PLAIN;
        };
    }
}
