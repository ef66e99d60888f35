package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.people.AccreditedStakeholder;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.UnitedNationsEntity;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What is planned inside the parts of a session close to the sixth, in its order. */
final class Turns {

    private static final Allotment FIVE_TO_SEVEN = Allotment.between(Duration.ofMinutes(5), Duration.ofMinutes(7));
    private static final Allotment TEN_TO_FIFTEEN = Allotment.between(Duration.ofMinutes(10), Duration.ofMinutes(15));
    private static final Allotment THREE = Allotment.atMost(Duration.ofMinutes(3));

    private Turns() {}

    /** One turn, without a place in the day. */
    record Turn(Capacity capacity, Purpose purpose, Optional<Participant> speaker, Allotment allotted) {}

    static Arbitrary<List<Turn>> opening() {
        return sequence(List.of(
                turn(Capacity.CO_FACILITATOR, Purpose.WELCOME, coFacilitators(), stated(600))
                        .list()
                        .ofSize(1),
                turn(
                                Capacity.SECRETARY_GENERAL_OF_THE_CONFERENCE,
                                Purpose.ISSUE_BRIEF,
                                Arbitraries.just(Optional.empty()),
                                stated(300))
                        .list()
                        .ofSize(1)));
    }

    static Arbitrary<List<Turn>> expertPanel() {
        return moderators().flatMap(moderators -> {
            Arbitrary<Optional<Participant>> moderator =
                    Arbitraries.of(moderators).optional(0.95);
            return sequence(List.of(
                    turn(Capacity.MODERATOR, Purpose.OPENING_REMARKS, moderator, around(FIVE_TO_SEVEN))
                            .list()
                            .ofSize(moderators.size()),
                    turn(Capacity.EXPERT, Purpose.PRESENTATION, experts(), around(FIVE_TO_SEVEN))
                            .list()
                            .ofMinSize(2)
                            .ofMaxSize(4),
                    turn(
                                    Capacity.MODERATOR,
                                    Purpose.INTERACTIVE_DISCUSSION,
                                    Arbitraries.just(Optional.empty()),
                                    Arbitraries.just(Allotment.unstated()))
                            .list()
                            .ofSize(1),
                    floor(),
                    turn(Capacity.MODERATOR, Purpose.CONCLUDING_REMARKS, moderator, around(FIVE_TO_SEVEN))
                            .list()
                            .ofSize(1)));
        });
    }

    static Arbitrary<List<Turn>> summaryPanel() {
        return sequence(List.of(
                turn(Capacity.MODERATOR, Purpose.PERSPECTIVE, states().map(Optional::of), around(TEN_TO_FIFTEEN))
                        .list()
                        .ofMinSize(2)
                        .ofMaxSize(4),
                turn(Capacity.THEMATIC_EXPERT, Purpose.REMARKS, experts(), stated(900))
                        .list()
                        .ofMaxSize(2),
                turn(
                                Capacity.CO_FACILITATOR,
                                Purpose.INTERACTIVE_DISCUSSION,
                                Arbitraries.just(Optional.empty()),
                                Arbitraries.just(Allotment.unstated()))
                        .list()
                        .ofMaxSize(1)));
    }

    static Arbitrary<List<Turn>> closing() {
        return turn(Capacity.CO_FACILITATOR, Purpose.CLOSING_REMARKS, coFacilitators(), stated(600))
                .list()
                .ofMaxSize(2);
    }

    /** Puts the turns one after the other; from the first turn without a stated figure on no time is known. */
    static List<SpeakingSlot> slots(String segment, LocalTime start, List<Turn> turns, boolean timed) {
        List<SpeakingSlot> slots = new ArrayList<>();
        Optional<LocalTime> from = Optional.of(start).filter(known -> timed);
        for (Turn turn : turns) {
            Optional<LocalTime> begin = from;
            Optional<LocalTime> end = turn.allotted().wording() == Allotment.Wording.STATED
                    ? begin.map(known -> known.plus(turn.allotted().shortest()))
                    : Optional.empty();
            slots.add(SpeakingSlot.builder()
                    .id(segment + "-" + (slots.size() + 1))
                    .capacity(turn.capacity())
                    .purpose(turn.purpose())
                    .speaker(turn.speaker())
                    .appointedBy(Optional.of(Capacity.PRESIDENT_OF_THE_GENERAL_ASSEMBLY)
                            .filter(by -> turn.capacity() == Capacity.MODERATOR))
                    .allotted(turn.allotted())
                    .start(begin)
                    .end(end)
                    .build());
            from = end;
        }
        return slots;
    }

    private static Arbitrary<Turn> turn(
            Capacity capacity,
            Purpose purpose,
            Arbitrary<Optional<Participant>> speaker,
            Arbitrary<Allotment> allotted) {
        return Combinators.combine(speaker, allotted).as((who, howLong) -> new Turn(capacity, purpose, who, howLong));
    }

    private static Arbitrary<List<Turn>> sequence(List<Arbitrary<List<Turn>>> parts) {
        return Combinators.combine(parts)
                .as(lists -> lists.stream().flatMap(List::stream).toList());
    }

    private static Arbitrary<List<Turn>> floor() {
        Arbitrary<Turn> delegation =
                turn(Capacity.DELEGATION, Purpose.INTERVENTION, states().optional(0.2), around(THREE));
        Arbitrary<Turn> group =
                turn(Capacity.GROUP_OF_STATES, Purpose.INTERVENTION, states().optional(0.2), around(THREE));
        Arbitrary<Turn> stakeholder = turn(
                Capacity.ACCREDITED_STAKEHOLDER,
                Purpose.INTERVENTION,
                stakeholders().optional(0.5),
                around(THREE));
        Arbitrary<Turn> answer =
                turn(Capacity.EXPERT, Purpose.ANSWER, experts(), Arbitraries.just(Allotment.unstated()));
        return Arbitraries.oneOf(delegation, group, stakeholder, answer).list().ofMaxSize(4);
    }

    /** The range as the note words it, or a figure at and around one of its ends. */
    private static Arbitrary<Allotment> around(Allotment range) {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(range)),
                Tuple.of(2, stated(range.longestSeconds())),
                Tuple.of(1, stated(Math.max(2, range.shortestSeconds()))),
                Tuple.of(1, Arbitraries.just(Allotment.unstated())));
    }

    private static Arbitrary<Allotment> stated(int seconds) {
        return Arbitraries.of(seconds, seconds - 1, seconds + 1)
                .map(Duration::ofSeconds)
                .map(Allotment::stated);
    }

    private static Arbitrary<List<Participant>> moderators() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, states().list().ofSize(1)),
                Tuple.of(1, states().list().ofSize(2)),
                Tuple.of(
                        1,
                        Arbitraries.just(List.<Participant>of(UnitedNationsEntity.builder()
                                .organization("An agency")
                                .build()))));
    }

    private static Arbitrary<Participant> states() {
        return Arbitraries.of("DE", "TN", "MX", "CH").map(MemberState::of);
    }

    private static Arbitrary<Participant> stakeholders() {
        return Participants.accreditations()
                .optional(0.7)
                .map(accreditation -> AccreditedStakeholder.builder()
                        .organization("An organization")
                        .accreditation(accreditation)
                        .build());
    }

    private static Arbitrary<Optional<Participant>> coFacilitators() {
        return Arbitraries.of("CH", "MX").<Participant>map(MemberState::of).optional(0.5);
    }

    private static Arbitrary<Optional<Participant>> experts() {
        return Arbitraries.integers()
                .between(1, 6)
                .<Participant>map(
                        number -> Individual.builder().name("Expert " + number).build())
                .optional(0.9);
    }
}
