package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.core.report.WaiverScope;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Decisions of a chair not to insist. */
public final class Waivers {

    private Waivers() {}

    /**
     * Gives waivers of any provision.
     *
     * @return waivers of every scope, with and without an end
     */
    public static Arbitrary<Waiver> any() {
        return Combinators.combine(
                        Texts.hyphenated().map(ProvisionId::of),
                        scopes(),
                        Texts.any(),
                        Times.instants(),
                        Texts.any(),
                        Times.instants().optional(0.4))
                .as(Waiver::new);
    }

    /**
     * Gives scopes.
     *
     * @return the whole session, elements and spans of time
     */
    public static Arbitrary<WaiverScope> scopes() {
        Arbitrary<WaiverScope> spans = Combinators.combine(Times.instants(), Times.instants())
                .filter((one, other) -> !one.isEqual(other))
                .as((one, other) ->
                        one.isBefore(other) ? new WaiverScope.Span(one, other) : new WaiverScope.Span(other, one));
        return Arbitraries.oneOf(
                Arbitraries.just(new WaiverScope.WholeSession()),
                Locations.ids().map(WaiverScope.Element::new),
                spans);
    }
}
