package io.github.thematicsessions.io.json;

import org.jspecify.annotations.Nullable;

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
     * Reads the rest of an object.
     *
     * @param in the document
     * @param start the offset of the object
     * @param first the name of the next member, or null if there is none
     */
    void read(JsonInput in, int start, @Nullable String first) {
        boolean present = false;
        for (String member = first; member != null; member = in.nextName()) {
            in.next();
            if (member.equals(name) && !present) {
                present = true;
                in.path().enter(name);
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
