package io.github.thematicsessions.core.comparison;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** Finds out in which parts two states of one thing differ; used once and thrown away. */
final class Parts<P extends Enum<P>, T> {

    private final Set<P> differing;
    private final T before;
    private final T after;

    Parts(Class<P> parts, T before, T after) {
        this.differing = EnumSet.noneOf(parts);
        this.before = before;
        this.after = after;
    }

    Parts<P, T> compare(P part, Function<T, ?> value) {
        return flag(part, !value.apply(before).equals(value.apply(after)));
    }

    Parts<P, T> flag(P part, boolean differs) {
        if (differs) {
            differing.add(part);
        }
        return this;
    }

    Set<P> differing() {
        return Collections.unmodifiableSet(differing);
    }

    static <P extends Enum<P>> Set<P> ordered(Set<P> parts) {
        return parts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(parts));
    }
}
