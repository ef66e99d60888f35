package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.session.SpeakingSlot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the slots of a segment are drawn. Slots with hours of their own stand at these; a plan without any hours of slots is
 * filled one after another by the longest time that each is given, and those without a figure share what is left.
 *
 * @param spans for each slot where, or empty if nothing tells
 * @param expected whether the plan gives the hours of no slot
 */
record SlotSpans(List<Optional<Span>> spans, boolean expected) {

    SlotSpans {
        spans = List.copyOf(spans);
    }

    static SlotSpans of(List<SpeakingSlot> slots, Optional<Span> within) {
        boolean anyHours = slots.stream().anyMatch(slot -> Span.of(slot, slots).isPresent());
        boolean anyFigure = slots.stream().anyMatch(slot -> slot.allotted().isGiven());
        if (anyHours) {
            return new SlotSpans(
                    slots.stream().map(slot -> Span.of(slot, slots)).toList(), false);
        }
        return within.isPresent() && anyFigure
                ? new SlotSpans(filled(slots, within.get()), true)
                : new SlotSpans(
                        slots.stream().map(slot -> Optional.<Span>empty()).toList(), true);
    }

    boolean isAnywhere() {
        return spans.stream().anyMatch(Optional::isPresent);
    }

    private static List<Optional<Span>> filled(List<SpeakingSlot> slots, Span within) {
        long open = slots.stream().filter(slot -> !slot.allotted().isGiven()).count();
        long given = slots.stream()
                .filter(slot -> slot.allotted().isGiven())
                .mapToLong(slot -> slot.allotted().longestSeconds())
                .sum();
        long left = Math.max(0, within.until() - within.from() - given);
        long share = open == 0 ? 0 : left / open;
        List<Optional<Span>> spans = new ArrayList<>();
        long from = within.from();
        for (SpeakingSlot slot : slots) {
            long until = from + (slot.allotted().isGiven() ? slot.allotted().longestSeconds() : share);
            long end = Math.min(until, within.until());
            spans.add(from < end ? Optional.of(new Span((int) from, (int) end, true, true)) : Optional.empty());
            from = until;
        }
        return spans;
    }
}
