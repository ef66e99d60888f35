package io.github.thematicsessions.io.table;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an element is called where a title may not be empty, and how words fit into one line. */
final class Titles {

    private Titles() {}

    /** Returns the title, with the number of a panel, as {@code Panel 2: Decent work}; without one, the kind. */
    static String of(Segment segment) {
        String number = segment.number().isPresent() ? " " + segment.number().getAsInt() : "";
        if (segment.title().isEmpty()) {
            return words(segment.kind()) + number;
        }
        boolean numbered = segment.kind().isPanel() && !number.isEmpty();
        return (numbered ? "Panel" + number + ": " : "") + segment.title().get();
    }

    /** Returns the title, or else the purpose, or else the code of the capacity. */
    static String of(SpeakingSlot slot) {
        return slot.title()
                .or(() -> slot.purpose().map(Titles::words))
                .orElseGet(() -> slot.capacity().code());
    }

    private static String words(Coded word) {
        String words = word.code().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Puts a space in place of everything that some programs take for the end of a line. */
    static String inOneLine(String words) {
        return words.codePoints()
                .mapToObj(character -> endsLine(character) ? " " : Character.toString(character))
                .collect(Collectors.joining());
    }

    private static boolean endsLine(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
