package io.github.thematicsessions.core.arbitrary;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Text as sources have it: several scripts, both directions, quotes, invisible characters. */
public final class Texts {

    /** The first is what a failing text shrinks to. */
    private static final List<String> FRAGMENTS = List.of(
            "a",
            "Z",
            "7",
            " ",
            "panel",
            "é",
            "e\u0301",
            "ß",
            "\u0130",
            "ı",
            "Ж",
            "中",
            "\u0645",
            "\u05e9",
            "\u200f",
            "\u202e",
            "\u200d",
            "\u200b",
            "\ufeff",
            "\u00a0",
            "\u202f",
            "\u2028",
            "\u2029",
            "\u0085",
            "\t",
            "\n",
            "\r",
            "\u0000",
            "\u0001",
            "\u001b",
            "\u001f",
            "\u007f",
            "\ufffd",
            "\uffff",
            "\ud83d\ude00",
            "\ud83c\udde8\ud83c\udded",
            "\udbff\udfff",
            "\"",
            "'",
            "“",
            "\\",
            "/",
            "~",
            "<",
            "&",
            "{",
            "}",
            "$",
            "%",
            ",",
            ";",
            ":",
            "–",
            "-",
            ".");

    private Texts() {}

    /**
     * Gives text that says something.
     *
     * @return text from 1 to 6 fragments with at least one visible character
     */
    public static Arbitrary<String> any() {
        return Arbitraries.of(FRAGMENTS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(fragments -> String.join("", fragments))
                .filter(text -> text.codePoints().anyMatch(Texts::isVisible));
    }

    /**
     * Gives text of visible characters alone, fit for an id.
     *
     * @return text from 1 to 6 fragments
     */
    public static Arbitrary<String> visible() {
        List<String> visible = FRAGMENTS.stream()
                .filter(fragment -> fragment.codePoints().allMatch(Texts::isVisible))
                .toList();
        return Arbitraries.of(visible).list().ofMinSize(1).ofMaxSize(6).map(fragments -> String.join("", fragments));
    }

    /**
     * Gives lower-case words joined by hyphens.
     *
     * @return from 1 to 4 words
     */
    public static Arbitrary<String> hyphenated() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .ofMinLength(1)
                .ofMaxLength(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words -> String.join("-", words));
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
