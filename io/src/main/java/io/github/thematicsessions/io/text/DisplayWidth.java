package io.github.thematicsessions.io.text;

import java.util.Arrays;

/**
 * How many columns of a terminal text takes: two for a wide or fullwidth character, as ideographs are, none for what is
 * written over or around another one and for what only steers the direction, one for all else.
 */
final class DisplayWidth {

    /**
     * What is wide or fullwidth, by {@code EastAsianWidth.txt} of Unicode 16.0. A range goes on over code points that stand for
     * nothing and over those that take no column.
     */
    private static final String WIDE = """
            1100-115f 231a-231b 2329-232a 23e9-23ec 23f0 23f3 25fd-25fe 2614-2615 2630-2637 2648-2653 267f \
            268a-268f 2693 26a1 26aa-26ab 26bd-26be 26c4-26c5 26ce 26d4 26ea 26f2-26f3 26f5 26fa 26fd 2705 \
            270a-270b 2728 274c 274e 2753-2755 2757 2795-2797 27b0 27bf 2b1b-2b1c 2b50 2b55 2e80-303e \
            3041-3247 3250-a4c6 a960-a97c ac00-d7a3 f900-fad9 fe10-fe6b ff01-ff60 ffe0-ffe6 16fe0-1b2fb \
            1d300-1d376 1f004 1f0cf 1f18e 1f191-1f19a 1f200-1f320 1f32d-1f335 1f337-1f37c 1f37e-1f393 \
            1f3a0-1f3ca 1f3cf-1f3d3 1f3e0-1f3f0 1f3f4 1f3f8-1f43e 1f440 1f442-1f4fc 1f4ff-1f53d 1f54b-1f54e \
            1f550-1f567 1f57a 1f595-1f596 1f5a4 1f5fb-1f64f 1f680-1f6c5 1f6cc 1f6d0-1f6d2 1f6d5-1f6df \
            1f6eb-1f6ec 1f6f4-1f6fc 1f7e0-1f7f0 1f90c-1f93a 1f93c-1f945 1f947-1f9ff 1fa70-1faf8 20000-323af""";

    private static final int[][] RANGES =
            Arrays.stream(WIDE.split(" ")).map(DisplayWidth::range).toArray(int[][]::new);

    private DisplayWidth() {}

    private static int[] range(String hexadecimal) {
        int hyphen = hexadecimal.indexOf('-');
        String first = hyphen < 0 ? hexadecimal : hexadecimal.substring(0, hyphen);
        return new int[] {Integer.parseInt(first, 16), Integer.parseInt(hexadecimal.substring(hyphen + 1), 16)};
    }

    static int of(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            width += of(text.codePointAt(at));
        }
        return width;
    }

    static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    /** Tells whether a character takes two columns. */
    static boolean isWide(int character) {
        if (character < RANGES[0][0]) {
            return false;
        }
        int low = 0;
        int high = RANGES.length - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (RANGES[middle][0] <= character) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return character <= RANGES[low][1];
    }

    /** Counts the letters from the start that fit into a width; one always does, whatever its width. */
    static int fitting(String text, int width) {
        int taken = 0;
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            taken += of(character);
            if (taken > width && at > 0) {
                return at;
            }
            at += Character.charCount(character);
        }
        return at;
    }
}
