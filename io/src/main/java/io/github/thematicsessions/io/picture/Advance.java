package io.github.thematicsessions.io.picture;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Set;

/**
 * How wide a character is at most, in thousandths of the size of the font. A picture is shown in whatever font is there, so
 * that the figures are the widest of three that are common: for each character the largest advance in the tables
 * {@code hmtx} of Liberation Sans 2.1 (which has the widths of Arial and Helvetica), DejaVu Sans 2.37 and Noto Sans 2, rounded up. For characters
 * without a figure of their own it is a bound of their script.
 */
final class Advance {

    /** From the space to the tilde. */
    private static final int[] ASCII = {
        318, 401, 460, 838, 637, 951, 780, 275, 391, 391, 551, 838, 318, 361, 318, 372, //
        637, 637, 637, 637, 637, 637, 637, 637, 637, 637, 337, 337, 838, 838, 838, 557, //
        1016, 685, 687, 723, 771, 667, 611, 778, 752, 339, 500, 667, 558, 907, 760, 788, //
        667, 788, 723, 667, 611, 732, 685, 989, 686, 667, 686, 391, 372, 391, 838, 557, //
        500, 613, 635, 550, 635, 616, 353, 635, 634, 278, 278, 580, 278, 975, 634, 612, //
        635, 635, 413, 521, 393, 634, 592, 818, 592, 592, 525, 637, 551, 637, 838
    };

    private static final int[] BOLD = {
        349, 457, 521, 838, 696, 1002, 873, 307, 458, 458, 545, 838, 380, 416, 380, 413, //
        696, 696, 696, 696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 611, //
        1000, 774, 763, 734, 831, 684, 684, 821, 837, 389, 557, 775, 638, 996, 837, 851, //
        733, 851, 771, 721, 683, 813, 774, 1104, 771, 725, 726, 458, 413, 458, 838, 557, //
        500, 675, 716, 593, 716, 679, 436, 716, 712, 343, 343, 666, 343, 1042, 712, 688, //
        716, 716, 494, 596, 479, 712, 652, 924, 646, 652, 583, 712, 551, 712, 838
    };

    private static final Set<UnicodeScript> SQUARE = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int WIDEST = 1400;

    private Advance() {}

    static int of(int character) {
        if (character >= ' ' && character <= '~') {
            return ASCII[character - ' '];
        }
        if (character == NO_BREAK_SPACE || character == '·') {
            return ASCII[0];
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            case Character.UPPERCASE_LETTER -> letter(character, 1430);
            case Character.LOWERCASE_LETTER, Character.OTHER_LETTER, Character.MODIFIER_LETTER ->
                letter(character, 1170);
            case Character.DASH_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
                1000;
            default -> character == '…' ? 1000 : WIDEST;
        };
    }

    /** A letter with an accent is as wide as without. */
    private static int letter(int character, int bound) {
        String bare = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD);
        int first = bare.codePointAt(0);
        if (first <= '~') {
            return of(first);
        }
        UnicodeScript script = UnicodeScript.of(character);
        if (SQUARE.contains(script)) {
            return 1000;
        }
        return switch (script) {
            case LATIN, GREEK, CYRILLIC -> Cyrillic.isPlain(first) ? Cyrillic.advance(first) : bound;
            case HEBREW -> 720;
            // Letters are joined in words and narrower there than by themselves.
            case ARABIC -> 900;
            default -> WIDEST;
        };
    }

    /** A bold letter of those fonts that has no figure of its own is at most a quarter wider than the plain one. */
    static int bold(int character) {
        if (character >= ' ' && character <= '~') {
            return BOLD[character - ' '];
        }
        int plain = of(character);
        return plain + plain / 4;
    }

    /** The letters of Russian, one of the languages of the United Nations: the bound of the whole script is far too wide. */
    private static final class Cyrillic {

        private static final int FIRST = 0x410;
        private static final int[] LETTERS = {
            685, 687, 687, 610, 782, 667, 1078, 642, 768, 768, 710, 752, 907, 752, 788, 752, //
            667, 723, 611, 636, 861, 686, 777, 698, 1070, 1094, 833, 886, 687, 719, 1080, 723, //
            613, 617, 590, 526, 692, 616, 901, 532, 650, 650, 605, 640, 755, 654, 612, 654, //
            635, 550, 583, 592, 855, 592, 681, 613, 916, 942, 707, 790, 594, 549, 842, 602
        };

        static boolean isPlain(int letter) {
            return letter >= FIRST && letter < FIRST + LETTERS.length;
        }

        static int advance(int letter) {
            return LETTERS[letter - FIRST];
        }
    }
}
