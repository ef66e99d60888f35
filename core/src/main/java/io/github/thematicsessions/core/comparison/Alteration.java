package io.github.thematicsessions.core.comparison;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import java.util.List;
import java.util.Set;

/**
 * An element of which two plans say different things, other than where it is and who its people are.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Alteration {

    /**
     * Returns which element has changed.
     *
     * @return the element in the later plan
     */
    Location at();

    /**
     * Returns what has changed.
     *
     * @return the parts, in the order in which they are declared
     */
    Set<ElementPart> parts();

    /**
     * A segment that has changed.
     *
     * @param at the segment in the later plan
     * @param before the segment as it was
     * @param after the segment as it is
     */
    record OfSegment(Location at, Segment before, Segment after) implements Alteration {

        /**
         * Checks that both are the same segment.
         *
         * @throws InvalidValueException if they have different ids
         */
        public OfSegment {
            requireSame(before.id(), after.id());
        }

        @Override
        public Set<ElementPart> parts() {
            return new Parts<>(ElementPart.class, before, after)
                    .compare(ElementPart.KIND, Segment::kind)
                    .compare(ElementPart.NUMBER, Segment::number)
                    .compare(ElementPart.TITLE, Segment::title)
                    .compare(ElementPart.DESCRIPTION, Segment::description)
                    .compare(ElementPart.INSCRIBED, Segment::inscribed)
                    .compare(ElementPart.AS_PUBLISHED, Segment::asPublished)
                    .flag(ElementPart.ORDER, isReordered(before.slots(), after.slots()))
                    .differing();
        }
    }

    /**
     * A slot that has changed.
     *
     * @param at the slot in the later plan
     * @param before the slot as it was
     * @param after the slot as it is
     */
    record OfSlot(Location at, SpeakingSlot before, SpeakingSlot after) implements Alteration {

        /**
         * Checks that both are the same slot.
         *
         * @throws InvalidValueException if they have different ids
         */
        public OfSlot {
            requireSame(before.id(), after.id());
        }

        @Override
        public Set<ElementPart> parts() {
            return new Parts<>(ElementPart.class, before, after)
                    .compare(ElementPart.TITLE, SpeakingSlot::title)
                    .compare(ElementPart.CAPACITY, SpeakingSlot::capacity)
                    .compare(ElementPart.PURPOSE, SpeakingSlot::purpose)
                    .compare(ElementPart.APPOINTED_BY, SpeakingSlot::appointedBy)
                    .compare(ElementPart.ALLOTTED, SpeakingSlot::allotted)
                    .differing();
        }
    }

    /**
     * A side event that has changed.
     *
     * @param at the side event in the later plan
     * @param before the side event as it was
     * @param after the side event as it is
     */
    record OfSideEvent(Location at, SideEvent before, SideEvent after) implements Alteration {

        /**
         * Checks that both are the same side event.
         *
         * @throws InvalidValueException if they have different ids
         */
        public OfSideEvent {
            requireSame(before.id(), after.id());
        }

        @Override
        public Set<ElementPart> parts() {
            return new Parts<>(ElementPart.class, before, after)
                    .compare(ElementPart.TITLE, SideEvent::title)
                    .compare(ElementPart.COORDINATED, SideEvent::coordinated)
                    .compare(ElementPart.AS_PUBLISHED, SideEvent::asPublished)
                    .flag(ElementPart.ORDER, isReordered(before.slots(), after.slots()))
                    .differing();
        }
    }

    private static void requireSame(ElementId before, ElementId after) {
        InvalidValueException.unless(before.equals(after), "after", "the element " + before, after);
    }

    private static boolean isReordered(List<SpeakingSlot> before, List<SpeakingSlot> after) {
        return Pairing.of(before, after, SpeakingSlot::id).reordered();
    }
}
