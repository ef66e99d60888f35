package io.github.thematicsessions.io.json;

/**
 * Judges one member of an object that nothing else can be said about, such as a document of another format. All other
 * members are stepped over.
 */
final class Only {

    private final String name;
    private final Codec<?> codec;

    Only(String name, Codec<?> codec) {
        this.name = name;
        this.codec = codec;
    }

    /**
     * Reads the rest of an object, whose first member or end is the current token.
     *
     * @param in the document
     * @param start the offset of the object
     */
    void read(JsonInput in, int start) {
        boolean present = false;
        for (; in.isMember(); in.nextMember()) {
            boolean sought = in.isText(name) && !present;
            int offsetOfName = in.offset();
            in.next();
            if (sought) {
                present = true;
                in.path().enterMember(offsetOfName);
                codec.read(in);
                in.path().leave();
            } else {
                in.skip();
            }
        }
        if (!present) {
            in.problems().add(start, in.path().pointer(), "a member " + Words.quoted(name), "none");
        }
    }
}
