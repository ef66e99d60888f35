package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;

/** What the elements of a programme are called where ids would not do: Panel 2: Decent work and labour mobility. */
final class ElementNames {

    private ElementNames() {}

    /** Panels are known by their number, all else by its title. */
    static String of(Segment segment) {
        boolean known = segment.kind().isPanel() || segment.number().isPresent();
        return segment.title().isPresent()
                ? (known ? numbered(segment) + ": " : "") + segment.title().get()
                : numbered(segment);
    }

    private static String numbered(Segment segment) {
        String kind = segment.kind() == SegmentKind.EXPERT_PANEL ? "Panel" : capital(FieldWords.of(segment.kind()));
        return segment.number().isPresent() ? kind + " " + segment.number().getAsInt() : kind;
    }

    /** A slot is known by its title, else by what it is for, else by the role of whoever speaks. */
    static String of(SpeakingSlot slot) {
        return slot.title()
                .orElseGet(() ->
                        capital(slot.purpose().map(FieldWords::of).orElseGet(() -> FieldWords.role(slot.capacity()))));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
