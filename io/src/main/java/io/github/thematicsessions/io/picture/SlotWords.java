package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.io.text.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Speaking slots in few words: Presentation · expert · International Labour Organization · 5 to 7 min. */
final class SlotWords {

    private SlotWords() {}

    /** Says what a slot is, who speaks and for how long, without its hours. */
    static String of(SpeakingSlot slot) {
        List<String> parts = new ArrayList<>();
        parts.add(name(slot));
        String speaker = slot.speaker().map(Labels::of).orElse("");
        String role = Labels.of(slot.capacity());
        if (!saysRole(parts.get(0), role) && !saysRole(speaker, role)) {
            parts.add(role);
        }
        parts.add(speaker);
        Labels.of(slot.allotted()).ifPresent(parts::add);
        return Prose.joined(" · ", parts);
    }

    private static boolean saysRole(String words, String role) {
        return words.toLowerCase(Locale.ROOT).contains(role.toLowerCase(Locale.ROOT));
    }

    /** Names a slot by its title or by what it is for. */
    static String name(SpeakingSlot slot) {
        return slot.title()
                .or(() -> slot.purpose().map(Labels::of).map(Entry::capital))
                .orElse("Turn");
    }

    /** Says all that is known of a slot. */
    static String telling(SpeakingSlot slot) {
        return Prose.composed(" ", List.of(Span.words(slot), of(slot)));
    }

    /** Says all slots one behind another, with what became of each and the numbers of what was found. */
    static String flowing(List<SpeakingSlot> slots, Content content) {
        return String.join(
                "; ", slots.stream().map(slot -> flowing(slot, content)).toList());
    }

    private static String flowing(SpeakingSlot slot, Content content) {
        List<String> numbers = content.marks().at(slot.id()).stream()
                .map(mark -> Integer.toString(mark.number()))
                .toList();
        String found = numbers.isEmpty() ? "" : "finding " + String.join(", ", numbers);
        return Prose.composed(", ", List.of(of(slot), content.held().words(slot.id()), found));
    }

    /** Says all that is known of a slot and what became of it. */
    static String telling(SpeakingSlot slot, Held held) {
        return Prose.composed(", ", List.of(telling(slot), held.words(slot.id())));
    }

    static String all(List<SpeakingSlot> slots, Held held) {
        return String.join("; ", slots.stream().map(slot -> telling(slot, held)).toList());
    }

    static String all(List<SpeakingSlot> slots) {
        return String.join("; ", slots.stream().map(SlotWords::telling).toList());
    }
}
