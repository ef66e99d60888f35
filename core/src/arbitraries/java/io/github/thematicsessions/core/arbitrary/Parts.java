package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.fit.ClockSpan;
import io.github.thematicsessions.core.fit.CountSpan;
import io.github.thematicsessions.core.fit.LengthSpan;
import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.fit.PartKind;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Purpose;
import java.time.Duration;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Parts of a session that take time, and when and how long that can be. */
public final class Parts {

    private Parts() {}

    /**
     * Gives parts.
     *
     * @return parts of every kind, named in the plan or asked for by a note
     */
    public static Arbitrary<Part> any() {
        return Combinators.combine(
                        Arbitraries.of(PartKind.class),
                        Locations.any(),
                        Arbitraries.integers().between(1, 90).optional(0.4),
                        Arbitraries.of(Capacity.class).optional(0.6),
                        Arbitraries.of(Purpose.class).optional(0.6),
                        provisions().optional(0.4))
                .as((kind, at, number, capacity, purpose, askedBy) -> new Part(
                        kind, at, number.map(OptionalInt::of).orElse(OptionalInt.empty()), capacity, purpose, askedBy));
    }

    /**
     * Gives ids of provisions.
     *
     * @return ids
     */
    public static Arbitrary<ProvisionId> provisions() {
        return Texts.hyphenated().map(ProvisionId::of);
    }

    /**
     * Gives spans of the clock.
     *
     * @return spans with two ends and with one
     */
    public static Arbitrary<ClockSpan> clockSpans() {
        return Combinators.combine(Times.moments(), Times.moments())
                .as((one, other) -> one.isAfter(other) ? new ClockSpan(other, one) : new ClockSpan(one, other));
    }

    /**
     * Gives lengths in whole seconds.
     *
     * @return lengths, zero among them
     */
    public static Arbitrary<Duration> lengths() {
        return Arbitraries.oneOf(Arbitraries.just(Duration.ZERO), Times.figures());
    }

    /**
     * Gives spans of lengths.
     *
     * @return spans with two ends and with one
     */
    public static Arbitrary<LengthSpan> lengthSpans() {
        return Combinators.combine(lengths(), lengths())
                .as((one, other) -> one.compareTo(other) > 0 ? new LengthSpan(other, one) : new LengthSpan(one, other));
    }

    /**
     * Gives spans of numbers.
     *
     * @return spans with two ends and with one
     */
    public static Arbitrary<CountSpan> countSpans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.integers().between(0, 90))
                .as((one, other) -> new CountSpan(Math.min(one, other), Math.max(one, other)));
    }
}
