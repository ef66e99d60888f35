package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.report.Pointer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where in the document the reader is. Entering and leaving writes two array cells; a {@link Pointer} is made only when
 * somebody asks, and shares what it has with the pointer made before.
 */
final class Trail {

    private @Nullable String[] names = new @Nullable String[16];
    private int[] indices = new int[16];
    private @Nullable Pointer[] pointers = new @Nullable Pointer[16];
    private int depth;
    private int known;
    private final Pointer base;

    Trail(Pointer base) {
        this.base = base;
    }

    /** Goes back to where the text begins. */
    void restart() {
        depth = 0;
        known = 0;
    }

    void enter(String name) {
        grow();
        names[depth++] = name;
    }

    void enter(int index) {
        grow();
        names[depth] = null;
        indices[depth++] = index;
    }

    void leave() {
        depth--;
        known = Math.min(known, depth);
    }

    Pointer pointer() {
        Pointer pointer = known == 0 ? base : pointers[known - 1];
        for (int level = known; level < depth; level++) {
            String name = names[level];
            Pointer parent = pointer == null ? base : pointer;
            pointer = name == null ? parent.child(indices[level]) : parent.child(name);
            pointers[level] = pointer;
        }
        known = depth;
        return pointer == null ? base : pointer;
    }

    /** Returns the trail of another reader of the same document, which is at its beginning. */
    Trail again() {
        return new Trail(base);
    }

    private void grow() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            indices = Arrays.copyOf(indices, depth * 2);
            pointers = Arrays.copyOf(pointers, depth * 2);
        }
    }
}
