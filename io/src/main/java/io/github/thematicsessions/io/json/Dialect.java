package io.github.thematicsessions.io.json;

import tools.jackson.core.json.JsonFactory;

/** The JSON of our documents: RFC 8259 to the letter, with limits, written one way. */
final class Dialect {

    /** How deep objects and arrays may be nested. */
    static final int DEEPEST = 64;

    /** How many UTF-16 code units a text or a name may have. */
    static final int LONGEST_TEXT = 1 << 20;

    /** How many bytes, or UTF-16 code units where it is given as text, a document may have. */
    static final int LONGEST_DOCUMENT = 1 << 26;

    /** How many digits and signs a number may have. */
    static final int LONGEST_NUMBER = 1_000;

    static final JsonFactory FACTORY = new JsonFactory();

    private Dialect() {}
}
