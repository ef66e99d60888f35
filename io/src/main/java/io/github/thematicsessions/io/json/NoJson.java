package io.github.thematicsessions.io.json;

import java.io.Serial;

/** Says where a text stops being JSON. It has no stack trace: it is caught in this package and becomes a problem. */
final class NoJson extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int offset;
    private final String expected;
    private final String found;

    /**
     * Makes the exception.
     *
     * @param offset the offset in the text
     * @param expected what JSON takes there
     * @param found what is there
     */
    NoJson(int offset, String expected, String found) {
        super(null, null, false, false);
        this.offset = offset;
        this.expected = expected;
        this.found = found;
    }

    int offset() {
        return offset;
    }

    String expected() {
        return expected;
    }

    String found() {
        return found;
    }
}
