package io.github.thematicsessions.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.session.Place;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a peer finds in a plan is what is found by hand, or the comparison would be worth nothing. */
class PlanByPeersTest {

    private static final ThematicSession WORKED_OUT = SixthSession.workedOut();
    private static final Map<Peers, Peer> PREPARED = new EnumMap<>(Peers.class);

    private static ThematicSession with(UnaryOperator<Segment> change) {
        return WORKED_OUT.withDays(WORKED_OUT.days().stream()
                .map(day -> day.withSegments(day.segments().stream().map(change).toList()))
                .toList());
    }

    private static ThematicSession withSlots(UnaryOperator<SpeakingSlot> change) {
        return with(segment ->
                segment.withSlots(segment.slots().stream().map(change).toList()));
    }

    private static ThematicSession allotting(Duration time) {
        return withSlots(slot -> slot.allotted().isGiven() ? slot.withAllotted(Allotment.stated(time)) : slot);
    }

    /** The slots of each segment in another order, and some of them missing. */
    private static ThematicSession shuffled(long seed) {
        Random chance = new Random(seed);
        return with(segment -> {
            List<SpeakingSlot> slots = new ArrayList<>(segment.slots());
            Collections.shuffle(slots, chance);
            return segment.withSlots(slots.subList(0, slots.size() - chance.nextInt(1 + slots.size() / 3)));
        });
    }

    private static List<ThematicSession> broken() {
        List<ThematicSession> sessions = new ArrayList<>(List.of(
                WORKED_OUT.withOrdinal(5),
                WORKED_OUT.withPlace(Place.builder().city("Vienna").room("I").build()),
                WORKED_OUT.withChairs(WORKED_OUT.chairs().subList(0, 1)),
                WORKED_OUT.withDays(WORKED_OUT.days().get(0)),
                WORKED_OUT.withDays(WORKED_OUT.days().get(1), WORKED_OUT.days().get(0)),
                with(segment -> segment.kind() == SegmentKind.BREAK
                        ? segment.withKind(SegmentKind.OTHER).withEnd(LocalTime.of(14, 0))
                        : segment),
                withSlots(slot -> slot.withSpeaker(MemberState.of("CH"))),
                allotting(Duration.ofHours(1)),
                allotting(Duration.ofMinutes(1)),
                WORKED_OUT.withSideEvents(WORKED_OUT
                        .sideEvents()
                        .get(0)
                        .withStart(LocalTime.of(9, 0))
                        .withEnd(LocalTime.of(17, 0)))));
        for (int seed = 0; seed < 200; seed++) {
            sessions.add(shuffled(seed));
        }
        return sessions;
    }

    private static List<String> judge(Peers peer, ThematicSession session) {
        return PREPARED.computeIfAbsent(peer, Peers::ofPlan)
                .judge(PlannedSession.facts(session).iterator());
    }

    @ParameterizedTest
    @EnumSource
    void a_peer_finds_nothing_in_the_plans_that_are_measured(Peers peer) {
        assertThat(judge(peer, SixthSession.published())).isEmpty();
        assertThat(judge(peer, WORKED_OUT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_peer_finds_what_is_found_by_hand_as_often(Peers peer) {
        for (ThematicSession session : broken()) {
            assertThat(judge(peer, session)).containsExactlyInAnyOrderElementsOf(PlanByHand.judge(session));
        }
    }

    @Test
    void each_rule_is_broken_by_some_plan() {
        Set<String> found = new TreeSet<>();
        broken().forEach(session -> found.addAll(PlanByHand.judge(session)));

        assertThat(PeerRule.PLAN).extracting(PeerRule::name).hasSize(27).containsExactlyInAnyOrderElementsOf(found);
    }
}
