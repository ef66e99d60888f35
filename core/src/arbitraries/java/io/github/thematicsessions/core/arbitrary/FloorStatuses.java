package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.fit.Deviation;
import io.github.thematicsessions.core.floor.AppliedLimit;
import io.github.thematicsessions.core.floor.BudgetLeft;
import io.github.thematicsessions.core.floor.FloorAccess;
import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.Interventions;
import io.github.thematicsessions.core.floor.MeetingState;
import io.github.thematicsessions.core.floor.Phase;
import io.github.thematicsessions.core.floor.RunningTurn;
import io.github.thematicsessions.core.floor.Speaker;
import io.github.thematicsessions.core.floor.Upcoming;
import io.github.thematicsessions.core.norm.Application;
import io.github.thematicsessions.core.norm.Enforcement;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.note.Ground;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** How things stand on floors. What a status says need not agree with itself. */
public final class FloorStatuses {

    private FloorStatuses() {}

    /**
     * Gives statuses of every phase, with and without all that may be absent.
     *
     * @return statuses
     */
    public static Arbitrary<FloorStatus> any() {
        return Combinators.combine(
                        heads(), turns().optional(0.6), access(), budgets().optional(0.6), ends())
                .as((head, turn, access, budget, end) -> new FloorStatus(
                        head.segment(),
                        head.at(),
                        head.phase(),
                        turn,
                        head.called(),
                        head.meeting(),
                        head.discussionOpen(),
                        end.upcoming(),
                        access,
                        budget,
                        end.expectedEnd(),
                        end.deviation()));
    }

    private record Head(
            ElementId segment,
            OffsetDateTime at,
            Phase phase,
            Optional<Speaker> called,
            MeetingState meeting,
            boolean discussionOpen) {}

    private record End(List<Upcoming> upcoming, Optional<OffsetDateTime> expectedEnd, Optional<Deviation> deviation) {}

    private static Arbitrary<Head> heads() {
        return Combinators.combine(
                        Locations.ids(),
                        Times.instants(),
                        Arbitraries.of(Phase.class),
                        speakers().optional(0.3),
                        Arbitraries.of(MeetingState.class),
                        Arbitraries.of(true, false))
                .as(Head::new);
    }

    private static Arbitrary<End> ends() {
        return Combinators.combine(
                        upcoming().list().ofMaxSize(3),
                        Times.instants().optional(0.7),
                        deviations().optional(0.7))
                .as(End::new);
    }

    private static Arbitrary<Deviation> deviations() {
        return Combinators.combine(Times.elapsed(), Arbitraries.of(true, false))
                .as((amount, behind) -> behind ? Deviation.behind(amount) : Deviation.ahead(amount));
    }

    /**
     * Gives speakers of whom little or much is known.
     *
     * @return speakers
     */
    public static Arbitrary<Speaker> speakers() {
        return Combinators.combine(
                        Participants.any().optional(0.7),
                        Arbitraries.of(Capacity.class).optional(0.8),
                        Arbitraries.of(Purpose.class).optional(0.7),
                        Locations.ids().optional(0.4),
                        FloorEvents.turns().optional(0.6))
                .as(Speaker::new);
    }

    private static Arbitrary<RunningTurn> turns() {
        return Combinators.combine(
                        speakers(),
                        Times.instants(),
                        Times.elapsed(),
                        remaining().optional(0.7),
                        limits().optional(0.7))
                .as(RunningTurn::new);
    }

    private static Arbitrary<Duration> remaining() {
        return Combinators.combine(Times.elapsed(), Arbitraries.of(true, false))
                .as((time, over) -> over ? time.negated() : time);
    }

    private static Arbitrary<AppliedLimit> limits() {
        return Combinators.combine(
                        Times.givenAllotments(),
                        Arbitraries.of(Share.class),
                        applications(),
                        grounds().optional(0.7))
                .as(AppliedLimit::new);
    }

    private static Arbitrary<Application> applications() {
        return Combinators.combine(
                        Arbitraries.of(Enforcement.class),
                        Arbitraries.integers().between(0, 86_400).map(Duration::ofSeconds))
                .as(Application::new);
    }

    private static Arbitrary<Ground> grounds() {
        return Combinators.combine(
                        Arbitraries.of("intervention-time", "presentation-time", "no-list")
                                .map(ProvisionId::of),
                        Demands.citations())
                .as(Ground::new);
    }

    private static Arbitrary<Set<Capacity>> capacities() {
        return Arbitraries.of(Capacity.class).set().ofMaxSize(4);
    }

    private static Arbitrary<Upcoming> upcoming() {
        return Combinators.combine(
                        Locations.ids().optional(0.7),
                        Arbitraries.of(Capacity.class).optional(0.7),
                        Arbitraries.of(Purpose.class).optional(0.8),
                        Participants.any().optional(0.3),
                        Arbitraries.of(true, false),
                        Times.instants().optional(0.7))
                .as(Upcoming::new);
    }

    private static Arbitrary<FloorAccess> access() {
        return Combinators.combine(
                        capacities(),
                        grounds().optional(0.5),
                        grounds().optional(0.5),
                        grounds().optional(0.3))
                .as(FloorAccess::new);
    }

    private static Arbitrary<BudgetLeft> budgets() {
        return Combinators.combine(seconds(), seconds(), interventions().list().ofMaxSize(3))
                .as((least, more, fitting) -> new BudgetLeft(least, least.plus(more), fitting));
    }

    private static Arbitrary<Duration> seconds() {
        return Arbitraries.integers().between(0, 20_000).map(Duration::ofSeconds);
    }

    private static Arbitrary<Interventions> interventions() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 500);
        return Combinators.combine(grounds(), capacities(), Times.allotments(), numbers, numbers)
                .as((ground, who, each, fewest, more) -> new Interventions(ground, who, each, fewest, fewest + more));
    }
}
