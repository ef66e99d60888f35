package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.session.ElementId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives every element its id: kind, day and number, such as {@code panel-1}, {@code lunch-2}, {@code closing-remarks} or
 * {@code side-event-2-1}. The same text gives the same ids. Where two would be the same, the later one gets a number more.
 */
final class ElementNames {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();

    void session(Draft session, @Nullable LocalDate first, int ordinal) {
        String name = first != null ? "session-" + first : ordinal > 0 ? "session-" + ordinal : "session";
        give(session, name);
    }

    void day(List<SegmentDraft> segments, int day) {
        segments.forEach(segment -> segment(segment, day));
    }

    private void segment(SegmentDraft segment, int day) {
        String name = give(segment, stem(segment, day));
        for (SlotDraft slot : segment.slots) {
            String word = slot.word();
            give(slot, word.startsWith(name) ? word : name + "-" + word);
        }
    }

    private static String stem(SegmentDraft segment, int day) {
        return switch (segment.kind) {
            case OPENING, CLOSING, SUMMARY_PANEL -> segment.kind.code();
            case EXPERT_PANEL -> segment.number > 0 ? "panel-" + segment.number : "panel-of-day-" + day;
            case BREAK -> (Wording.hasWord(Wording.lower(segment.title), "lunch") ? "lunch-" : "break-") + day;
            case OTHER -> "row-" + day;
            case REGISTRATION, CEREMONY, KEYNOTE, DIALOGUE, DISCUSSION -> segment.kind.code() + "-" + day;
        };
    }

    void event(SideEventDraft event, int day, int number) {
        give(event, "side-event-" + (day > 0 ? day + "-" : "") + number);
    }

    private String give(Draft element, String stem) {
        String name = stem;
        while (!taken.add(name)) {
            name = stem + "-" + repeats.merge(stem, 2, (before, two) -> before + 1);
        }
        element.name(ElementId.of(name));
        return name;
    }
}
