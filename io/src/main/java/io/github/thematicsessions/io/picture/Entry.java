package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.session.Chair;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.io.text.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A segment or a side event as it is shown.
 *
 * @param id which
 * @param name what it is called
 * @param hours when, in words; empty if it is not known
 * @param kind what it is, in words; empty if the name says it
 * @param details what else is known of it
 * @param more what is told only where there is room for everything
 * @param paint its colours
 * @param slots its slots
 * @param slotSpans where they are drawn
 * @param span where it is drawn, or empty if it has no time
 */
record Entry(
        ElementId id,
        String name,
        String hours,
        String kind,
        List<String> details,
        List<String> more,
        Paint paint,
        List<SpeakingSlot> slots,
        SlotSpans slotSpans,
        Optional<Span> span) {

    static Entry of(Segment segment, List<Segment> beside) {
        Optional<Span> span = Span.of(segment, beside);
        String name = Labels.of(segment);
        String kind = Labels.of(segment.kind());
        List<String> details = new ArrayList<>();
        segment.room().map(room -> "room " + room).ifPresent(details::add);
        if (!segment.chairs().isEmpty()) {
            details.add(words(segment.chairs()));
        }
        segment.inscribed().ifPresent(number -> details.add(number + " inscribed for the floor"));
        segment.description().ifPresent(details::add);
        return new Entry(
                segment.id(),
                Prose.of(name),
                Span.words(segment),
                saysKind(segment, name, kind) ? "" : kind,
                List.copyOf(details),
                segment.asPublished().map(Entry::published).stream().toList(),
                paint(segment.kind()),
                segment.slots(),
                SlotSpans.of(segment.slots(), span),
                span);
    }

    static Entry of(SideEvent event) {
        Optional<Span> span = Span.of(event, List.of());
        List<String> details = new ArrayList<>();
        event.room().map(room -> "room " + room).ifPresent(details::add);
        details.addAll(event.organizers());
        List<String> more = new ArrayList<>();
        event.coordinated().ifPresent(yes -> more.add(yes ? "coordinated" : "not coordinated"));
        event.asPublished().ifPresent(words -> more.add(published(words)));
        return new Entry(
                event.id(),
                Prose.of(event.title()),
                Span.words(event),
                "side event",
                List.copyOf(details),
                List.copyOf(more),
                Paint.BESIDE,
                event.slots(),
                SlotSpans.of(event.slots(), span),
                span);
    }

    private static String published(String words) {
        return "published as “" + words + "”";
    }

    private static boolean saysKind(Segment segment, String name, String kind) {
        return segment.kind() == SegmentKind.EXPERT_PANEL
                || name.toLowerCase(Locale.ROOT).contains(kind);
    }

    static String capital(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return Character.toString(Character.toUpperCase(words.codePointAt(0))) + words.substring(first);
    }

    static String words(List<Chair> chairs) {
        return (chairs.size() == 1 ? "chair: " : "chairs: ")
                + String.join("; ", chairs.stream().map(Entry::words).toList());
    }

    private static String words(Chair chair) {
        return Labels.of(chair.capacity())
                + chair.participant().map(who -> ", " + Labels.of(who)).orElse("");
    }

    private static Paint paint(SegmentKind kind) {
        return switch (kind) {
            case EXPERT_PANEL -> Paint.PANEL;
            case SUMMARY_PANEL -> Paint.SUMMARY;
            case OPENING, CLOSING, CEREMONY, KEYNOTE, DISCUSSION -> Paint.PLENARY;
            case BREAK, REGISTRATION, OTHER -> Paint.PAUSE;
            case DIALOGUE -> Paint.BESIDE;
        };
    }

    /** Everything that is known, for a reader who has no room or no eyes for the picture. */
    String telling() {
        return slots.isEmpty() ? heading() : heading() + ": " + SlotWords.all(slots);
    }

    /** Everything that is known but the slots. */
    String heading() {
        List<String> parts = new ArrayList<>(List.of(kind));
        parts.addAll(details);
        parts.addAll(more);
        return Prose.composed(" · ", List.of(Prose.joined(" ", List.of(hours, name)), Prose.joined(" · ", parts)));
    }

    /** What it is and what else is known, in one line. */
    String subtitle() {
        List<String> parts = new ArrayList<>(List.of(kind));
        parts.addAll(details);
        return Prose.joined(" · ", parts);
    }
}
