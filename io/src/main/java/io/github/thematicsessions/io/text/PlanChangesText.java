package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.comparison.Alteration;
import io.github.thematicsessions.core.comparison.ElementPart;
import io.github.thematicsessions.core.comparison.Move;
import io.github.thematicsessions.core.comparison.PeopleChange;
import io.github.thematicsessions.core.comparison.PlanComparison;
import io.github.thematicsessions.core.comparison.PlanElement;
import io.github.thematicsessions.core.session.ElementId;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What differs between two plans: what is new, removed, moved, in other hands or said otherwise. */
final class PlanChangesText {

    private final ChangeLines lines;

    private PlanChangesText(ChangeLines lines) {
        this.lines = lines;
    }

    static String of(PlanComparison comparison, Appearance appearance) {
        ChangeLines lines = new ChangeLines(appearance);
        PlanChangesText text = new PlanChangesText(lines);
        List<Move> moved =
                comparison.moved().stream().filter(move -> !move.isCarried()).toList();
        int carried = comparison.moved().size() - moved.size();
        lines.summary("Two plans", counts(comparison, moved, carried));
        if (!comparison.session().isEmpty()) {
            lines.line("of the session itself: "
                    + String.join(
                            ", ",
                            comparison.session().stream().map(ChangePhrases::of).toList()));
        }
        lines.group("New", Colour.GREEN, comparison.added(), text::element);
        lines.group("Removed", Colour.RED, comparison.removed(), text::element);
        lines.group("Moved", Colour.YELLOW, moved, text::move);
        lines.group("Other people", Colour.CYAN, comparison.people(), text::people);
        lines.group("Said otherwise", Colour.BOLD, comparison.altered(), text::alteration);
        return lines.toString();
    }

    private static List<String> counts(PlanComparison comparison, List<Move> moved, int carried) {
        List<String> counts = new ArrayList<>();
        ChangeCounts.add(counts, comparison.added(), "new");
        ChangeCounts.add(counts, comparison.removed(), "removed");
        ChangeCounts.add(counts, moved, "moved");
        ChangeCounts.add(counts, carried, carried == 1 ? "slot goes along" : "slots go along");
        ChangeCounts.add(counts, comparison.people(), "with other people");
        ChangeCounts.add(counts, comparison.altered(), "said otherwise");
        ChangeCounts.add(counts, comparison.session(), "of the session itself");
        return counts;
    }

    private void element(PlanElement element) {
        lines.thing(element.id() + " (" + ChangePhrases.of(element.kind()) + place(element, ", ") + ")");
    }

    private void move(Move move) {
        lines.thing(move.id() + " (" + ChangePhrases.of(move.after().kind()) + ")");
        lines.changed("was", whole(place(move.before(), "")), whole(place(move.after(), "")));
    }

    private static String whole(String place) {
        return place.isEmpty() ? "without day, hours and room" : place;
    }

    /** Says in what an element stands and its day, hours and room, as far as they are known. */
    private static String place(PlanElement element, String before) {
        List<String> place = new ArrayList<>();
        element.at().within().map(ElementId::text).ifPresent(segment -> place.add("in " + segment));
        if (element.at().date().isPresent()) {
            place.add(element.at().date().get().toString());
        } else if (element.day().isPresent()) {
            place.add("day " + element.day().getAsInt());
        }
        hours(element).ifPresent(place::add);
        element.room().map(room -> "room " + room).ifPresent(place::add);
        return place.isEmpty() ? "" : before + String.join(", ", place);
    }

    private static Optional<String> hours(PlanElement element) {
        Optional<String> end = element.end().map(LocalTime::toString);
        return element.start()
                .map(start -> end.map(time -> start + " to " + time).orElse("from " + start))
                .or(() -> end.map(time -> "until " + time));
    }

    private void people(PeopleChange change) {
        lines.thing(PlaceText.nameAndSegment(change.at()));
        if (change instanceof PeopleChange.Speaker speaker) {
            lines.changed("speaker", PeopleText.of(speaker.before()), PeopleText.of(speaker.after()));
        } else if (change instanceof PeopleChange.Chairs chairs) {
            lines.changed("chairs", PeopleText.of(chairs.before()), PeopleText.of(chairs.after()));
        } else if (change instanceof PeopleChange.Organizers organizers) {
            lines.changed("organizers", names(organizers.before()), names(organizers.after()));
        }
    }

    private static String names(List<String> names) {
        return names.isEmpty() ? "nobody named" : String.join("; ", names);
    }

    private void alteration(Alteration alteration) {
        lines.thing(PlaceText.nameAndSegment(alteration.at()));
        for (ElementPart part : alteration.parts()) {
            if (alteration instanceof Alteration.OfSegment segment) {
                changed(part, ElementParts.of(segment.before(), part), ElementParts.of(segment.after(), part));
            } else if (alteration instanceof Alteration.OfSlot slot) {
                changed(part, ElementParts.of(slot.before(), part), ElementParts.of(slot.after(), part));
            } else if (alteration instanceof Alteration.OfSideEvent event) {
                changed(part, ElementParts.of(event.before(), part), ElementParts.of(event.after(), part));
            }
        }
    }

    private void changed(ElementPart part, Optional<String> before, Optional<String> after) {
        lines.changed(ChangePhrases.of(part), before.orElse("not said"), after.orElse("not said"));
    }
}
