package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.fit.Remedy;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What could give in words, one line for each way: start panel-1 at 12:35, 5 min earlier. */
final class RemedyText {

    private RemedyText() {}

    /** Says all ways; a provision that could be waived at one of several places is named once. */
    static List<String> of(List<Remedy> remedies) {
        List<String> lines = new ArrayList<>();
        Map<ProvisionId, List<Part>> waived = new LinkedHashMap<>();
        for (Remedy remedy : remedies) {
            if (remedy instanceof Remedy.Shorten shorten) {
                lines.add("shorten " + shorten(shorten));
            } else if (remedy instanceof Remedy.Move move) {
                lines.add(move(move));
            } else if (remedy instanceof Remedy.Waive waive) {
                waived.computeIfAbsent(waive.provision(), none -> new ArrayList<>())
                        .add(waive.part());
            }
        }
        waived.forEach((provision, parts) -> lines.add("waive " + provision + " at " + places(parts)));
        return lines;
    }

    private static String places(List<Part> parts) {
        int last = parts.size() - 1;
        List<String> names = new ArrayList<>();
        for (int part = 0; part < last; part++) {
            boolean sameSegment =
                    parts.get(part).at().within().equals(parts.get(last).at().within());
            names.add(sameSegment ? PartText.name(parts.get(part)) : PartText.nameAndSegment(parts.get(part)));
        }
        names.add(PartText.nameAndSegment(parts.get(last)));
        return Series.or(names);
    }

    /**
     * How much turns give.
     *
     * @param to how long each takes then
     * @param by how much shorter that is
     */
    private record Amount(Duration to, Duration by) {}

    private static String shorten(Remedy.Shorten shorten) {
        Map<Amount, List<Part>> alike = new LinkedHashMap<>();
        for (Remedy.Cut cut : shorten.cuts()) {
            alike.computeIfAbsent(new Amount(cut.to(), cut.by()), none -> new ArrayList<>())
                    .add(cut.part());
        }
        List<String> cuts = new ArrayList<>();
        alike.forEach((amount, parts) -> cuts.add(cut(amount, parts)));
        return String.join(", and ", cuts);
    }

    private static String cut(Amount amount, List<Part> parts) {
        String each = parts.size() == 1 ? "" : " each";
        return PartText.names(parts) + " to " + SpokenTime.of(amount.to()) + each + ", " + SpokenTime.of(amount.by())
                + " less" + each;
    }

    private static String move(Remedy.Move move) {
        Optional<TimeRange> planned = move.part().at().time();
        String name = PartText.name(move.part());
        if (planned.isEmpty() || move.start().isEmpty() || move.end().isEmpty()) {
            return anew(move, name);
        }
        LocalTime start = move.start().get();
        LocalTime end = move.end().get();
        boolean starts = !start.equals(planned.get().startInclusive());
        boolean ends = !end.equals(planned.get().endExclusive());
        String later = RepairText.change(planned.get().startInclusive(), start);
        String endLater = RepairText.change(planned.get().endExclusive(), end);
        if (starts && ends) {
            return later.equals(endLater)
                    ? "move " + name + " to " + start + " to " + end + ", " + later
                    : "start " + name + " at " + start + ", " + later + ", and end it at " + end + ", " + endLater;
        }
        return starts
                ? "start " + name + " at " + start + ", " + later
                : "end " + name + " at " + end + ", " + endLater;
    }

    /** Where the plan does not say both hours, which of them changes is not told. */
    private static String anew(Remedy.Move move, String name) {
        List<String> hours = new ArrayList<>();
        move.start().ifPresent(start -> hours.add("start at " + start));
        move.end().ifPresent(end -> hours.add("end at " + end));
        return "let " + name + " " + Series.and(hours) + ", a change of " + SpokenTime.of(move.by());
    }
}
