package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import java.util.List;
import java.util.Optional;

/** Parts of a session in words: panel-1, meeting 2, presentation 3 in panel-1. */
final class PartText {

    /** So many are named one by one. */
    static final int FEW = 6;

    private PartText() {}

    /** Names a part among those that lie in the same. */
    static String name(Part part) {
        return part.id().map(ElementId::text).orElseGet(() -> unnamed(part));
    }

    private static String unnamed(Part part) {
        return switch (part.kind()) {
            case DAY -> numbered("day", part);
            case MEETING -> numbered("meeting", part);
            case SEGMENT -> numbered("segment", part);
            case SIDE_EVENT -> numbered("side event", part);
            case SLOT ->
                numbered(part.purpose().map(purpose -> turn(part, purpose)).orElse("turn"), part);
            case DISCUSSION -> numbered(part.purpose().map(FieldWords::of).orElse("the floor"), part);
        };
    }

    private static String numbered(String words, Part part) {
        return part.number().isPresent() ? words + " " + part.number().getAsInt() : words;
    }

    /** Says what a turn is for: opening remarks, intervention of a delegation. */
    static String turn(Part part, Purpose purpose) {
        return FieldWords.of(purpose)
                + speaker(part, purpose)
                        .map(FieldWords::of)
                        .map(who -> " of " + who)
                        .orElse("");
    }

    /** Says what turns like this one are for: presentations, interventions of delegations. */
    static String turns(Part part, Purpose purpose) {
        return FieldWords.several(purpose)
                + speaker(part, purpose)
                        .map(FieldWords::several)
                        .map(who -> " of " + who)
                        .orElse("");
    }

    /** The purpose of most turns tells who speaks. */
    private static Optional<Capacity> speaker(Part part, Purpose purpose) {
        return purpose == Purpose.INTERVENTION || purpose == Purpose.REMARKS ? part.capacity() : Optional.empty();
    }

    /** Names a part and in what it stands. */
    static String nameAndSegment(Part part) {
        return name(part) + part.at().within().map(segment -> " in " + segment).orElse("");
    }

    /** Names several parts of a kind; of many only the first and the last. */
    static String names(List<Part> parts) {
        int last = parts.size() - 1;
        return parts.size() <= FEW
                ? Series.and(parts.stream().map(PartText::name).toList())
                : "the " + parts.size() + " from " + name(parts.get(0)) + " to " + name(parts.get(last));
    }
}
