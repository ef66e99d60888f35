package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What happens on the floor. */
public final class FloorEvents {

    /** Words that are close to ours, and none of them. */
    private static final List<String> FOREIGN_WORDS =
            List.of("vote", "BEGIN", " begin", "floor_given", "begin-", "Begin");

    private FloorEvents() {}

    /**
     * Gives events of every kind, with and without each of their fields.
     *
     * @return events, those of other kinds with the word of the record and without one
     */
    public static Arbitrary<FloorEvent> any() {
        return naming(Locations.ids());
    }

    /**
     * Gives events of every kind that name certain elements.
     *
     * @param ids what may be named as segment and as slot
     * @return events
     */
    static Arbitrary<FloorEvent> naming(Arbitrary<ElementId> ids) {
        return Builders.withBuilder(FloorEvent::builder)
                .use(Combinators.combine(kinds(), words().optional(0.8)).as(Word::new))
                .in((builder, word) -> builder.kind(word.kind()).kindAsRecorded(word.asRecorded()))
                .use(Times.instants())
                .in((builder, at) -> builder.at(at))
                .use(ids.optional(0.4))
                .in((builder, segment) -> builder.segment(segment))
                .use(ids.optional(0.3))
                .in((builder, slot) -> builder.slot(slot))
                .use(turns().optional(0.5))
                .in((builder, turn) -> builder.turn(turn))
                .use(Participants.any().optional(0.4))
                .in((builder, speaker) -> builder.speaker(speaker))
                .use(Arbitraries.of(Capacity.class).optional(0.4))
                .in((builder, capacity) -> builder.capacity(capacity))
                .use(Arbitraries.of(Purpose.class).optional(0.4))
                .in((builder, purpose) -> builder.purpose(purpose))
                .use(turns().optional(0.2))
                .in((builder, answered) -> builder.answerTo(answered))
                .use(Texts.any().optional(0.2))
                .in((builder, remark) -> builder.remark(remark))
                .build(FloorEvent.Builder::build);
    }

    /** Few, so that events of one turn meet. */
    static Arbitrary<ElementId> turns() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of("t1", "t2", "t3").map(ElementId::of)), Tuple.of(1, Locations.ids()));
    }

    private static Arbitrary<FloorEventKind> kinds() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(FloorEventKind.class)), Tuple.of(1, Arbitraries.just(FloorEventKind.OTHER)));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.oneOf(Arbitraries.of(FOREIGN_WORDS), Texts.any());
    }

    /** What happened, with the word of the record where that may stand. */
    private record Word(FloorEventKind kind, Optional<String> possible) {

        Optional<String> asRecorded() {
            return possible.filter(word -> kind == FloorEventKind.OTHER);
        }
    }
}
