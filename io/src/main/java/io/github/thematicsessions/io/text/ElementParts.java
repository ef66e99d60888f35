package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.comparison.ElementPart;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a plan says of one part of an element, in words; empty where it says nothing or an element has no such part. */
final class ElementParts {

    private ElementParts() {}

    static Optional<String> of(Segment segment, ElementPart part) {
        return switch (part) {
            case KIND -> Optional.of(FieldWords.of(segment.kind()));
            case NUMBER -> number(segment.number());
            case TITLE -> segment.title();
            case DESCRIPTION -> segment.description();
            case INSCRIBED -> number(segment.inscribed());
            case ORDER -> order(segment.slots());
            case AS_PUBLISHED -> segment.asPublished();
            case CAPACITY, PURPOSE, APPOINTED_BY, ALLOTTED, COORDINATED -> Optional.empty();
        };
    }

    static Optional<String> of(SpeakingSlot slot, ElementPart part) {
        return switch (part) {
            case TITLE -> slot.title();
            case CAPACITY -> Optional.of(FieldWords.of(slot.capacity()));
            case PURPOSE -> slot.purpose().map(FieldWords::of);
            case APPOINTED_BY -> slot.appointedBy().map(FieldWords::of);
            case ALLOTTED -> Optional.of(SpokenTime.of(slot.allotted()));
            case KIND, NUMBER, DESCRIPTION, INSCRIBED, COORDINATED, ORDER, AS_PUBLISHED -> Optional.empty();
        };
    }

    static Optional<String> of(SideEvent event, ElementPart part) {
        return switch (part) {
            case TITLE -> Optional.of(event.title());
            case COORDINATED -> event.coordinated().map(done -> done ? "yes" : "no");
            case ORDER -> order(event.slots());
            case AS_PUBLISHED -> event.asPublished();
            case KIND, NUMBER, DESCRIPTION, INSCRIBED, CAPACITY, PURPOSE, APPOINTED_BY, ALLOTTED -> Optional.empty();
        };
    }

    private static Optional<String> number(OptionalInt number) {
        return number.isPresent() ? Optional.of(Integer.toString(number.getAsInt())) : Optional.empty();
    }

    private static Optional<String> order(List<SpeakingSlot> slots) {
        return Optional.of(
                String.join(", ", slots.stream().map(slot -> slot.id().text()).toList()));
    }
}
