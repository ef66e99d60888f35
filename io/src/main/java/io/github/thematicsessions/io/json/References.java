package io.github.thematicsessions.io.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that a document gives to its parts, and the places that use them. References are judged at the end. */
final class References {

    private final Map<String, Map<String, Integer>> declared = new HashMap<>();
    private final Map<String, Set<String>> referred = new HashMap<>();
    private final List<Runnable> checks = new ArrayList<>();

    /**
     * Declares a name.
     *
     * @param scope the scope, such as {@code element}
     * @param name the name
     * @param offset the offset of the place
     * @return the offset of the first place that declares this name in this scope, which may be this one
     */
    int declare(String scope, String name, int offset) {
        Integer first =
                declared.computeIfAbsent(scope, any -> new LinkedHashMap<>()).putIfAbsent(name, offset);
        return first == null ? offset : first;
    }

    void refer(String scope, String name) {
        referred.computeIfAbsent(scope, any -> new HashSet<>()).add(name);
    }

    boolean isDeclared(String scope, String name) {
        return declared.getOrDefault(scope, Map.of()).containsKey(name);
    }

    boolean isReferred(String scope, String name) {
        return referred.getOrDefault(scope, Set.of()).contains(name);
    }

    /** Lists what a scope has, in the order of the document. */
    Set<String> names(String scope) {
        return declared.getOrDefault(scope, Map.of()).keySet();
    }

    /** Puts a check off until the whole document is read. */
    void later(Runnable check) {
        checks.add(check);
    }

    void judge() {
        checks.forEach(Runnable::run);
    }
}
