package io.github.thematicsessions.core.comparison;

import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.ElementId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gives each finding of two reports its counterpart in the other, if it has one; used once and thrown away. */
final class FindingMatches {

    private final List<Finding> earlier;
    private final List<Finding> later;
    private final boolean[] taken;
    private final @Nullable Finding[] counterparts;

    FindingMatches(List<Finding> earlier, List<Finding> later) {
        this.earlier = earlier;
        this.later = later;
        this.taken = new boolean[earlier.size()];
        this.counterparts = new Finding[later.size()];
        match(finding -> List.of(Subject.of(finding), finding.with()));
        match(Subject::of);
    }

    /** Of several with the same key the first is taken first. */
    private void match(Function<Finding, Object> key) {
        Map<Object, Deque<Integer>> waiting = new HashMap<>();
        for (int i = 0; i < earlier.size(); i++) {
            if (!taken[i]) {
                waiting.computeIfAbsent(key.apply(earlier.get(i)), any -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < later.size(); i++) {
            if (counterparts[i] == null) {
                Deque<Integer> same = waiting.getOrDefault(key.apply(later.get(i)), new ArrayDeque<>());
                Integer first = same.poll();
                if (first != null) {
                    taken[first] = true;
                    counterparts[i] = earlier.get(first);
                }
            }
        }
    }

    List<Finding> came() {
        return IntStream.range(0, later.size())
                .filter(i -> counterparts[i] == null)
                .mapToObj(later::get)
                .toList();
    }

    List<Finding> went() {
        return IntStream.range(0, earlier.size())
                .filter(i -> !taken[i])
                .mapToObj(earlier::get)
                .toList();
    }

    List<FindingChange> changed() {
        List<FindingChange> changed = new ArrayList<>();
        for (int i = 0; i < later.size(); i++) {
            Finding before = counterparts[i];
            if (before != null && !said(before).equals(said(later.get(i)))) {
                changed.add(new FindingChange(before, later.get(i)));
            }
        }
        return changed;
    }

    private static List<Object> said(Finding finding) {
        return List.of(
                finding.outcome(),
                finding.severity(),
                finding.with(),
                finding.measured(),
                finding.allowed(),
                finding.difference());
    }

    /** What a finding is about. An element with an id is the same wherever it stands in the document. */
    private record Subject(
            ProvisionId provision,
            Discrepancy discrepancy,
            Optional<ElementId> id,
            Optional<ElementId> within,
            Optional<Pointer> pointer,
            Optional<Integer> event) {

        static Subject of(Finding finding) {
            Location at = finding.at();
            return new Subject(
                    finding.provision(),
                    finding.discrepancy(),
                    at.id(),
                    at.within(),
                    at.id().isPresent() ? Optional.empty() : Optional.of(at.pointer()),
                    at.occurrence().map(Occurrence::event));
        }
    }
}
