package io.github.thematicsessions.rules.floor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A list to which the last one is added in front, so that it shares all that it had before; null is the empty one.
 *
 * @param last the element that was added last
 * @param before those that were added before it
 */
record Chain<T>(T last, @Nullable Chain<T> before) {

    /** Lists the elements in the order in which they were added. */
    static <T> List<T> inOrder(@Nullable Chain<T> chain) {
        List<T> elements = new ArrayList<>();
        for (Chain<T> link = chain; link != null; link = link.before) {
            elements.add(link.last);
        }
        Collections.reverse(elements);
        return elements;
    }

    /** Finds the last element of a kind. */
    static <T> @Nullable T find(@Nullable Chain<T> chain, Predicate<T> sought) {
        for (Chain<T> link = chain; link != null; link = link.before) {
            if (sought.test(link.last)) {
                return link.last;
            }
        }
        return null;
    }

    /**
     * Puts an element in the place of another that is in the list, or takes that out; those that were added before it stay as
     * they are.
     */
    @SuppressWarnings("ReferenceEquality") // that very element, whatever it is equal to
    static <T> @Nullable Chain<T> replace(@Nullable Chain<T> chain, T old, @Nullable T by) {
        Chain<T> behind = null;
        Chain<T> link = chain;
        while (link != null && link.last != old) {
            behind = new Chain<>(link.last, behind);
            link = link.before;
        }
        Chain<T> before = link == null ? null : link.before;
        Chain<T> replaced = by == null ? before : new Chain<>(by, before);
        for (Chain<T> kept = behind; kept != null; kept = kept.before) {
            replaced = new Chain<>(kept.last, replaced);
        }
        return replaced;
    }
}
