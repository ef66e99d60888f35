package io.github.thematicsessions.core.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Two lists of things that have names, laid side by side by name. No name comes twice in a list.
 *
 * @param added what only the later list has
 * @param removed what only the earlier list has
 * @param pairs what both have, in the order of the later
 * @param reordered whether what both have comes in another order
 */
record Pairing<T>(List<T> added, List<T> removed, List<Pair<T>> pairs, boolean reordered) {

    /** One thing as it was and as it is. */
    record Pair<T>(T before, T after) {}

    static <T, K> Pairing<T> of(List<T> earlier, List<T> later, Function<T, K> name) {
        Map<K, T> named = new HashMap<>();
        earlier.forEach(thing -> named.put(name.apply(thing), thing));
        List<T> added = new ArrayList<>();
        List<Pair<T>> pairs = new ArrayList<>();
        for (T after : later) {
            T before = named.remove(name.apply(after));
            if (before == null) {
                added.add(after);
            } else {
                pairs.add(new Pair<>(before, after));
            }
        }
        // What is left has no counterpart.
        Set<K> gone = named.keySet();
        List<T> removed = earlier.stream()
                .filter(thing -> gone.contains(name.apply(thing)))
                .toList();
        List<K> kept =
                earlier.stream().map(name).filter(key -> !gone.contains(key)).toList();
        boolean reordered = !kept.equals(
                pairs.stream().map(pair -> name.apply(pair.after())).toList());
        return new Pairing<>(added, removed, pairs, reordered);
    }

    /** What the lists say differently of the same thing, put in the words of its kind. */
    <C> Differences<T, C> differences(BiFunction<T, T, C> change) {
        List<C> changed = pairs.stream()
                .filter(pair -> !pair.before().equals(pair.after()))
                .map(pair -> change.apply(pair.before(), pair.after()))
                .toList();
        return new Differences<>(added, removed, changed);
    }
}
