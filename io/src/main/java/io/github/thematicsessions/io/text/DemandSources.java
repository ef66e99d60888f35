package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.fit.Demand;
import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.note.ProvisionId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who asks for what in a conflict, the plan or a provision of the note with its clause, one line for each. */
final class DemandSources {

    private static final String FOR = " for ";

    private DemandSources() {}

    /** Says who asks for what, in the order of the demands. */
    static List<String> of(List<Demand> demands) {
        boolean hoursAlone = demands.stream().allMatch(demand -> length(demand).isZero());
        Map<Optional<ProvisionId>, List<Demand>> sources = new LinkedHashMap<>();
        for (Demand demand : demands) {
            if (saysSomething(demand, hoursAlone)) {
                sources.computeIfAbsent(demand.provision(), none -> new ArrayList<>())
                        .add(demand);
            }
        }
        return sources.values().stream().map(DemandSources::line).toList();
    }

    /** A length of zero and the order of time say nothing by themselves; between two hours the order is what is asked. */
    private static boolean saysSomething(Demand demand, boolean hoursAlone) {
        return demand.kind().isOfTheClock()
                || demand.length().map(length -> !length.isZero()).orElse(demand.isOfTheNote() || hoursAlone);
    }

    private static Duration length(Demand demand) {
        return demand.length().orElse(Duration.ZERO);
    }

    private static String line(List<Demand> demands) {
        List<String> phrases = new ArrayList<>(hours(demands));
        phrases.addAll(lengths(demands));
        return source(demands.get(0)) + ": " + String.join("; ", phrases);
    }

    private static String source(Demand demand) {
        return demand.citation()
                .map(clause ->
                        demand.provision().orElseThrow() + " (" + clause.locator() + " of " + clause.note() + ")")
                .orElse("the plan");
    }

    /** Both hours of a part are said at once: panel-1 starts at 12:40 and ends at 13:00. */
    private static List<String> hours(List<Demand> demands) {
        Map<Part, List<Demand>> byPart = new LinkedHashMap<>();
        demands.stream()
                .filter(demand -> demand.kind().isOfTheClock())
                .forEach(demand -> byPart.computeIfAbsent(demand.part(), none -> new ArrayList<>())
                        .add(demand));
        List<String> phrases = new ArrayList<>();
        byPart.forEach((part, hours) -> phrases.add(PartText.name(part) + " "
                + Series.and(hours.stream()
                        .sorted(HourWords.START_FIRST)
                        .map(HourWords::verb)
                        .toList())));
        return phrases;
    }

    /** What is asked of several parts alike is said at once: 5 min or more for each of A, B and C. */
    private static List<String> lengths(List<Demand> demands) {
        Map<String, List<String>> alike = new LinkedHashMap<>();
        for (Demand demand : demands) {
            if (!demand.kind().isOfTheClock()) {
                alike.computeIfAbsent(asked(demand), none -> new ArrayList<>()).add(ofWhat(demand));
            }
        }
        List<String> phrases = new ArrayList<>();
        alike.forEach((asked, parts) -> phrases.add(asked + each(asked, parts) + names(parts)));
        return phrases;
    }

    private static String each(String asked, List<String> parts) {
        return parts.size() > 1 && asked.endsWith(FOR) ? "each of " : "";
    }

    private static String asked(Demand demand) {
        String length = SpokenTime.of(length(demand));
        return switch (demand.kind()) {
            case TAKES_AT_LEAST -> length + " or more" + FOR;
            case TAKES_AT_MOST -> length + " or less" + FOR;
            case FOLLOWS_CLOSELY, FILLS -> length + " or less ";
            default -> "";
        };
    }

    private static String ofWhat(Demand demand) {
        String part = PartText.name(demand.part());
        String other = demand.other().map(PartText::name).orElse("another");
        return switch (demand.kind()) {
            case FOLLOWS -> part + " follows " + other;
            case LIES_WITHIN -> part + " lies within " + other;
            case FOLLOWS_CLOSELY -> "between " + other + " and " + part;
            case FILLS -> "beside " + part + " in " + other;
            default -> demand.other().isPresent() ? part + " to " + other + " together" : part;
        };
    }

    /** Names all or, of many, the first and the last. */
    private static String names(List<String> parts) {
        int last = parts.size() - 1;
        return parts.size() <= PartText.FEW
                ? Series.and(parts)
                : "the " + parts.size() + " from " + parts.get(0) + " to " + parts.get(last);
    }
}
