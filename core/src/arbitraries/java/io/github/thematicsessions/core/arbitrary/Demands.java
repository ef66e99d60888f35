package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.fit.Conflict;
import io.github.thematicsessions.core.fit.Demand;
import io.github.thematicsessions.core.fit.DemandKind;
import io.github.thematicsessions.core.fit.Remedy;
import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.NoteId;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What is asked of the time of a session, what cannot hold together of it, and what could give. */
public final class Demands {

    private Demands() {}

    /**
     * Gives demands.
     *
     * @return demands of every kind, of the plan and of a note
     */
    public static Arbitrary<Demand> any() {
        return Combinators.combine(
                        Arbitraries.of(DemandKind.class),
                        Parts.any(),
                        Parts.any().optional(0.4),
                        Times.moments(),
                        Parts.lengths().optional(0.7),
                        Parts.provisions().optional(0.5),
                        citations())
                .as((kind, part, other, clock, length, provision, citation) -> new Demand(
                        kind,
                        part,
                        other,
                        Optional.of(clock).filter(moment -> kind.isOfTheClock()),
                        length.filter(time -> !kind.isOfTheClock()),
                        provision,
                        provision.map(asked -> citation)));
    }

    /**
     * Gives citations of any note.
     *
     * @return citations
     */
    public static Arbitrary<Citation> citations() {
        Arbitrary<Locator> locators =
                Arbitraries.of("II.c.3.3", "I.1", "title", "G.2").map(Locator::of);
        return Combinators.combine(Texts.hyphenated().map(NoteId::of), locators).as(Citation::new);
    }

    /**
     * Gives conflicts. Their demands need not be a circle.
     *
     * @return conflicts with and without remedies
     */
    public static Arbitrary<Conflict> conflicts() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        any().list().ofMinSize(2).ofMaxSize(8),
                        Times.figures(),
                        Parts.lengths(),
                        remedies().list().ofMaxSize(4))
                .as((day, demands, missing, available, remedies) ->
                        new Conflict(day, demands, available.plus(missing), available, remedies));
    }

    private static Arbitrary<Remedy> remedies() {
        Arbitrary<Remedy.Cut> cuts = Combinators.combine(Parts.any(), Parts.lengths(), Times.figures())
                .as(Remedy.Cut::new);
        Arbitrary<Remedy> shorten = cuts.list().ofMinSize(1).ofMaxSize(3).map(Remedy.Shorten::new);
        Arbitrary<Remedy> move = Combinators.combine(
                        Parts.any(),
                        Times.ends().filter(ends -> !ends.equals(new Ends(Optional.empty(), Optional.empty()))),
                        Times.figures())
                .as((part, ends, by) -> new Remedy.Move(part, ends.start(), ends.end(), by));
        Arbitrary<Remedy> waive =
                Combinators.combine(Parts.any(), Parts.provisions()).as(Remedy.Waive::new);
        return Arbitraries.oneOf(shorten, move, waive);
    }
}
