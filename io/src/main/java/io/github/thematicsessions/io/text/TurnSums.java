package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.fit.Demand;
import io.github.thematicsessions.core.fit.DemandKind;
import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.fit.PartKind;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The turns of a conflict with their times, equal ones summed up: opening remarks 5, three presentations 15. Times that say
 * nothing are left out.
 */
final class TurnSums {

    private final List<List<Demand>> groups;
    private final List<ElementId> segments;

    /**
     * What one group of turns has in common.
     *
     * @param within the segment
     * @param words what they are called
     * @param alone a name that no other turn has, for what is not summed up
     */
    private record Sort(Optional<ElementId> within, String words, String alone) {}

    /** Sums up the demands of a length, in their order; the gaps between turns come last. */
    TurnSums(List<Demand> demands) {
        Map<Sort, List<Demand>> sorted = new LinkedHashMap<>();
        List<Demand> gaps = new ArrayList<>();
        for (Demand demand : demands) {
            if (!length(demand).isZero()) {
                (isGap(demand) ? gaps : sorted.computeIfAbsent(sort(demand), none -> new ArrayList<>())).add(demand);
            }
        }
        List<List<Demand>> all = new ArrayList<>(sorted.values());
        if (!gaps.isEmpty()) {
            all.add(gaps);
        }
        this.groups = List.copyOf(all);
        this.segments = sorted.keySet().stream()
                .flatMap(sort -> sort.within().stream())
                .distinct()
                .toList();
    }

    private static Duration length(Demand demand) {
        return demand.length().orElse(Duration.ZERO);
    }

    private static Sort sort(Demand demand) {
        Part part = demand.part();
        boolean ofItsKind = part.kind() == PartKind.SLOT
                && demand.other().isEmpty()
                && part.purpose().isPresent();
        boolean told = ofItsKind && part.purpose().get() != Purpose.OTHER;
        Optional<ElementId> within = part.at().within();
        return told ? new Sort(within, several(part), "") : new Sort(within, one(demand), PartText.name(part));
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    Duration total() {
        return groups.stream().map(TurnSums::total).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration total(List<Demand> group) {
        return group.stream().map(TurnSums::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** Lists the figures that the words say. */
    List<Duration> figures() {
        List<Duration> figures =
                new ArrayList<>(groups.stream().map(TurnSums::total).toList());
        figures.add(total());
        return figures;
    }

    /**
     * Says how much time the turns take, with the verb: "A 5 and B 10 take at most 15 minutes".
     *
     * @param told the segment that the sentence names already; turns in another segment say where they are
     */
    String say(String one, String several, Minutes minutes, Optional<ElementId> told) {
        boolean alone = groups.size() == 1;
        String words = alone
                ? words(groups.get(0))
                : Series.and(groups.stream().map(group -> sum(group, minutes)).toList());
        return words + where(told) + (alone && isOne(groups.get(0)) ? one : several) + minutes.full(total());
    }

    private String where(Optional<ElementId> told) {
        return segment().isEmpty() || segment().equals(told) ? "" : " in " + segments.get(0);
    }

    /** Returns the segment in which all turns are, or empty if they are in several. */
    Optional<ElementId> segment() {
        return segments.size() == 1 ? Optional.of(segments.get(0)) : Optional.empty();
    }

    private String sum(List<Demand> group, Minutes minutes) {
        boolean equal = isGap(group.get(0))
                || group.stream().map(TurnSums::length).distinct().count() == 1;
        return words(group) + (equal ? " " : " together ") + minutes.bare(total(group));
    }

    private String words(List<Demand> group) {
        Part first = group.get(0).part();
        if (isGap(group.get(0))) {
            return "gaps";
        }
        String words = group.size() == 1 ? one(group.get(0)) : Series.number(group.size()) + " " + several(first);
        return segments.size() > 1
                ? words + first.at().within().map(segment -> " in " + segment).orElse("")
                : words;
    }

    /** Remarks are several in English, also when one person makes them. */
    private static boolean isOne(List<Demand> group) {
        Demand first = group.get(0);
        boolean remarks = first.part()
                .purpose()
                .filter(purpose -> FieldWords.several(purpose).equals(FieldWords.of(purpose)))
                .isPresent();
        return group.size() == 1 && first.other().isEmpty() && !remarks;
    }

    private static String one(Demand demand) {
        Part part = demand.part();
        if (demand.other().isPresent()) {
            return PartText.name(part) + " to " + PartText.name(demand.other().get()) + " together";
        }
        Optional<Purpose> purpose = part.purpose().filter(known -> known != Purpose.OTHER);
        return purpose.map(known -> PartText.turn(part, known)).orElseGet(() -> PartText.name(part));
    }

    private static boolean isGap(Demand demand) {
        return demand.kind() == DemandKind.FILLS || demand.kind() == DemandKind.FOLLOWS_CLOSELY;
    }

    private static String several(Part part) {
        return part.purpose().map(purpose -> PartText.turns(part, purpose)).orElse("turns");
    }
}
