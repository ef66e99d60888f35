package io.github.thematicsessions.examples.benchmarks;

import java.util.List;
import java.util.function.Predicate;

/**
 * A rule as the peers that are written in Java take it. Drools has the same rules in files of its own, Hibernate Validator
 * on the facts themselves.
 *
 * @param <T> the kind of fact
 * @param name what is told if it is broken
 * @param subject the kind of fact
 * @param kept whether a fact keeps the rule
 */
record PeerRule<T>(String name, Class<T> subject, Predicate<T> kept) {

    /** The rules of {@link PlanByHand}. */
    static final List<PeerRule<?>> PLAN = List.of(
            new PeerRule<>("number", PlannedSession.class, PlannedSession::isSixth),
            new PeerRule<>("city", PlannedSession.class, PlannedSession::isInCity),
            new PeerRule<>("room", PlannedSession.class, PlannedSession::isInRoom),
            new PeerRule<>("chairs", PlannedSession.class, PlannedSession::isChaired),
            new PeerRule<>("days", PlannedSession.class, PlannedSession::isOfAllDays),
            new PeerRule<>("rows", PlannedSession.class, PlannedSession::isOfAllRows),
            new PeerRule<>("dates", PlannedSession.PlannedDay.class, PlannedSession.PlannedDay::isDated),
            new PeerRule<>("order", PlannedRow.class, PlannedRow::isInOrder),
            new PeerRule<>("hours", PlannedRow.class, PlannedRow::isAtItsHours),
            new PeerRule<>("welcome", PlannedOpening.class, PlannedOpening::isWelcomeShort),
            new PeerRule<>("issue brief", PlannedOpening.class, PlannedOpening::isIssueBriefShort),
            new PeerRule<>("opens", PlannedExpertPanel.class, PlannedExpertPanel::isOpened),
            new PeerRule<>("closes", PlannedExpertPanel.class, PlannedExpertPanel::isClosed),
            new PeerRule<>("experts", PlannedExpertPanel.class, PlannedExpertPanel::isOfThreeExperts),
            new PeerRule<>("discussion", PlannedExpertPanel.class, PlannedExpertPanel::isDiscussed),
            new PeerRule<>("alternation", PlannedExpertPanel.class, PlannedExpertPanel::isAnswered),
            new PeerRule<>("remarks", PlannedTurn.class, PlannedTurn::isOfTimelyRemarks),
            new PeerRule<>("presentation", PlannedTurn.class, PlannedTurn::isOfTimelyPresentation),
            new PeerRule<>("order of discussion", PlannedTurn.class, PlannedTurn::isBeforeDiscussion),
            new PeerRule<>("intervention", PlannedTurn.class, PlannedTurn::isOfShortIntervention),
            new PeerRule<>("inscription", PlannedTurn.class, PlannedTurn::isWithoutInscription),
            new PeerRule<>(
                    "perspective",
                    PlannedSummaryPanel.PlannedPerspective.class,
                    PlannedSummaryPanel.PlannedPerspective::isTimely),
            new PeerRule<>(
                    "order of experts",
                    PlannedSummaryPanel.PlannedPerspective.class,
                    PlannedSummaryPanel.PlannedPerspective::isBeforeExpert),
            new PeerRule<>("moderators", PlannedSummaryPanel.class, PlannedSummaryPanel::isOfThreeModerators),
            new PeerRule<>("thematic expert", PlannedSummaryPanel.class, PlannedSummaryPanel::isOfOneExpert),
            new PeerRule<>("side event", PlannedSideEvent.class, PlannedSideEvent::isInItsHours),
            new PeerRule<>("plenary", PlannedSideEvent.PlannedMeeting.class, PlannedSideEvent.PlannedMeeting::isApart));

    /** The rules of {@link RecordByHand} for a turn and a request. */
    static final List<PeerRule<?>> RECORD = List.of(
            new PeerRule<>("too long", HeldTurn.class, HeldTurn::isShortEnough),
            new PeerRule<>("unaccredited", HeldTurn.class, HeldTurn::isAccredited),
            new PeerRule<>("out of order", HeldTurn.class, HeldTurn::isInOrder),
            new PeerRule<>("inscribed", HeldTurn.HeldRequest.class, HeldTurn.HeldRequest::isInDiscussion));

    /** Judges a fact of any kind that the rule is about. */
    boolean isKept(Object fact) {
        return kept.test(subject.cast(fact));
    }
}
