package io.github.thematicsessions.core.comparison;

import io.github.thematicsessions.core.Coded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What differs as a few words for logs and debuggers: only what is not empty is named. */
final class DifferenceText {

    private final List<String> parts = new ArrayList<>();

    DifferenceText add(String name, Collection<?> differing) {
        if (!differing.isEmpty()) {
            parts.add(name + ": " + differing.stream().map(DifferenceText::told).collect(Collectors.joining(", ")));
        }
        return this;
    }

    DifferenceText add(String name, Differences<?, ?> differences) {
        return differences.isEmpty() ? this : add(name, List.of(differences));
    }

    private static String told(Object change) {
        if (change instanceof Coded word) {
            return word.code();
        }
        if (change instanceof PeopleChange people) {
            return people.at().toString();
        }
        return change instanceof Alteration altered ? altered.at().toString() : change.toString();
    }

    @Override
    public String toString() {
        return parts.isEmpty() ? "no difference" : String.join("; ", parts);
    }
}
