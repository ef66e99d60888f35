package io.github.thematicsessions.io.json;

/**
 * The lines of a record, one after the other, in one buffer that is used again. A line ends with a line feed or with a
 * carriage return and a line feed; the last one may have no end.
 */
abstract class LineSource {

    /** How many bytes, or UTF-16 code units where the record is given as text, a line may have without its end. */
    static final int LONGEST = 1 << 20;

    private static final int NONE = -1;

    private char[] units = new char[512];
    private int length;
    private int number;
    private int undecodable = NONE;
    private boolean tooLong;
    private boolean halfCharacter;
    private boolean withoutEnd;

    /**
     * Goes to the next line.
     *
     * @return whether there is one
     * @throws java.io.UncheckedIOException if the source fails
     */
    abstract boolean next();

    /** Starts a line without text. */
    final void begin() {
        if (number < Integer.MAX_VALUE) {
            number++;
        }
        length = 0;
        undecodable = NONE;
        tooLong = false;
        halfCharacter = false;
        withoutEnd = false;
    }

    /** Returns the buffer with room for a text; what was in it may be lost. */
    final char[] room(int most) {
        if (units.length < most) {
            units = new char[Math.max(most, Math.min(LONGEST, units.length * 2))];
        }
        return units;
    }

    final void setLength(int length) {
        this.length = length;
    }

    /**
     * Says that bytes follow that are no UTF-8.
     *
     * @param unsignedByte the first of them
     * @param half whether they are the first half of a character at the end of the line
     */
    final void setUndecodable(int unsignedByte, boolean half) {
        this.undecodable = unsignedByte;
        this.halfCharacter = half;
    }

    final void setTooLong() {
        this.tooLong = true;
    }

    final void setWithoutEnd() {
        this.withoutEnd = true;
    }

    /** Returns the text of the line; the array may be longer. */
    final char[] units() {
        return units;
    }

    /** Returns how much of the array is text. */
    final int length() {
        return length;
    }

    /** Returns the number of the line, from 1. */
    final int number() {
        return number;
    }

    /** Tells whether the line has nothing in it. */
    final boolean isBlank() {
        return !tooLong && undecodable == NONE && isBlankFrom(0);
    }

    /** Tells whether nothing more is in the line behind a place. */
    final boolean isBlankFrom(int offset) {
        for (int i = offset; i < length; i++) {
            char unit = units[i];
            if (unit != ' ' && unit != '\t' && unit != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the line has more bytes than a line may have; then it has no text. */
    final boolean isTooLong() {
        return tooLong;
    }

    /** Returns the first byte that is no UTF-8, where there is one. */
    final int undecodable() {
        return undecodable;
    }

    /** Tells whether bytes follow that are no UTF-8. */
    final boolean isCutShort() {
        return undecodable != NONE;
    }

    /** Tells whether those bytes are the first half of a character at the end of the line. */
    final boolean isCutInCharacter() {
        return halfCharacter;
    }

    /** Tells whether the line has no end, so that it may be a part of a line only. */
    final boolean isWithoutEnd() {
        return withoutEnd;
    }
}
