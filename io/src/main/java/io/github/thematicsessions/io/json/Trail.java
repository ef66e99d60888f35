package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.report.Pointer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where in the document the reader is. Entering and leaving writes one number, for a member the offset of its name; a
 * {@link Pointer} is made only when somebody asks, and shares what it has with the pointer made before.
 */
final class Trail {

    private final Pointer base;
    private final Tokens tokens;

    /** The index of each element; of each member its offset, less than zero as its complement. */
    private final int[] steps = new int[Dialect.DEEPEST];

    private final @Nullable Pointer[] pointers = new @Nullable Pointer[Dialect.DEEPEST];
    private int depth;
    private int known;

    /**
     * Makes the trail of a reader that is at the beginning of a document.
     *
     * @param base where the document stands in another
     * @param tokens the tokens of its text, which tell the names of members
     */
    Trail(Pointer base, Tokens tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    /** Goes back to where the text begins. */
    void restart() {
        depth = 0;
        known = 0;
    }

    void enterMember(int offsetOfName) {
        steps[depth++] = ~offsetOfName;
    }

    void enterElement(int index) {
        steps[depth++] = index;
    }

    void leave() {
        depth--;
        known = Math.min(known, depth);
    }

    Pointer pointer() {
        for (; known < depth; known++) {
            int step = steps[known];
            Pointer parent = pointer(known);
            pointers[known] = step < 0 ? parent.child(tokens.nameAt(~step)) : parent.child(step);
        }
        return pointer(depth);
    }

    private Pointer pointer(int level) {
        return level == 0 ? base : Objects.requireNonNull(pointers[level - 1]);
    }

    /** Returns the trail of another reader of the same document, which is at its beginning. */
    Trail again() {
        return new Trail(base, tokens);
    }
}
