package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;

/** Rows of a programme. */
public final class Segments {

    private Segments() {}

    /**
     * Gives segments of every kind.
     *
     * @return segments with up to 6 slots, all of the same id; {@link Names} gives them their own
     */
    public static Arbitrary<Segment> any() {
        return Builders.withBuilder(() -> Segment.builder().id(ElementId.of("segment")))
                .use(Arbitraries.of(SegmentKind.class))
                .in(Segment.Builder::kind)
                .use(numbers())
                .in((builder, number) -> builder.number(number))
                .use(Texts.any().optional(0.6))
                .in((builder, title) -> builder.title(title))
                .use(Texts.any().optional(0.2))
                .in((builder, description) -> builder.description(description))
                .use(Places.rooms().optional(0.3))
                .in((builder, room) -> builder.room(room))
                .use(Chairs.any().list().ofMaxSize(2))
                .in((builder, chairs) -> builder.chairs(chairs))
                .use(inscribed())
                .in((builder, inscribed) -> builder.inscribed(inscribed))
                .use(Slots.any().list().ofMaxSize(6))
                .in((builder, slots) -> builder.slots(slots))
                .use(Texts.any().optional(0.2))
                .in((builder, words) -> builder.asPublished(words))
                .use(Times.ends())
                .in((builder, ends) -> builder.start(ends.start()).end(ends.end()))
                .build(Segment.Builder::build);
    }

    /**
     * Gives numbers of those inscribed for the floor.
     *
     * @return a number up to 40, any number that is not negative, or none
     */
    public static Arbitrary<OptionalInt> inscribed() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(OptionalInt.empty())),
                Tuple.of(2, Arbitraries.integers().between(0, 40).map(OptionalInt::of)),
                Tuple.of(1, Arbitraries.integers().greaterOrEqual(0).map(OptionalInt::of)));
    }

    /**
     * Gives numbers of segments and of sessions.
     *
     * @return a small number, any number from 1, or none
     */
    public static Arbitrary<OptionalInt> numbers() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(OptionalInt.empty())),
                Tuple.of(3, Arbitraries.integers().between(1, 6).map(OptionalInt::of)),
                Tuple.of(1, Arbitraries.integers().greaterOrEqual(1).map(OptionalInt::of)));
    }
}
