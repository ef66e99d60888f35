package io.github.thematicsessions.io.json;

import static io.github.thematicsessions.io.json.FloorTurnShapes.GROUND;
import static io.github.thematicsessions.io.json.Moments.MOMENT;
import static io.github.thematicsessions.io.json.Scalars.FLAG;
import static io.github.thematicsessions.io.json.Scalars.NUMBER_FROM_0;
import static io.github.thematicsessions.io.json.Texts.ALLOTMENT;
import static io.github.thematicsessions.io.json.Texts.DURATION;
import static io.github.thematicsessions.io.json.Texts.ELEMENT_ID;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.fit.Deviation;
import io.github.thematicsessions.core.floor.BudgetLeft;
import io.github.thematicsessions.core.floor.FloorAccess;
import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.Interventions;
import io.github.thematicsessions.core.floor.MeetingState;
import io.github.thematicsessions.core.floor.Phase;
import io.github.thematicsessions.core.floor.RunningTurn;
import io.github.thematicsessions.core.floor.Speaker;
import io.github.thematicsessions.core.floor.Upcoming;
import io.github.thematicsessions.core.note.Ground;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The forms of the status of a floor. */
final class FloorStatusShapes {

    static final String FORMAT = "thematic-sessions/floor-status";

    /** Which way the floor is from the plan. */
    private enum Way implements Coded {
        ON_TIME,
        BEHIND,
        AHEAD;

        static Way of(Deviation deviation) {
            if (deviation.isBehind()) {
                return BEHIND;
            }
            return deviation.isAhead() ? AHEAD : ON_TIME;
        }
    }

    private static final Shape<Deviation> DEVIATION = new Shape<>() {
        private final Field<Way> way = required("way", Codes.of(Way.class), Way::of);
        private final Field<Duration> amount = orElse("amount", DURATION, Duration.ZERO, Deviation::amount);

        @Override
        boolean isWhole(Values v) {
            if (!v.isReadable(way) || !v.isReadable(amount)) {
                return true;
            }
            boolean none = v.get(amount).isZero();
            boolean agrees = none == (v.get(way) == Way.ON_TIME);
            if (!agrees) {
                String where = " where the way is " + v.get(way).code();
                v.problem(
                        amount,
                        (none ? "more than nothing" : "no amount") + where,
                        v.get(amount).toString());
            }
            return agrees;
        }

        @Override
        Deviation make(Values v) {
            return v.get(way) == Way.AHEAD ? Deviation.ahead(v.get(amount)) : Deviation.behind(v.get(amount));
        }
    };

    private static final Shape<Upcoming> UPCOMING = new Shape<>() {
        private final Field<Optional<ElementId>> slot = optional("slot", ELEMENT_ID, Upcoming::slot);
        private final Field<Optional<Capacity>> capacity =
                optional("capacity", Codes.of(Capacity.class), Upcoming::capacity);
        private final Field<Optional<Purpose>> purpose =
                optional("purpose", Codes.of(Purpose.class), Upcoming::purpose);
        private final Field<Optional<Participant>> speaker =
                optional("speaker", PeopleShapes.PARTICIPANT, Upcoming::speaker);
        private final Field<Boolean> obligatory = required("obligatory", FLAG, Upcoming::obligatory);
        private final Field<Optional<OffsetDateTime>> latest = optional("latest", MOMENT, Upcoming::latest);

        @Override
        Upcoming make(Values v) {
            return new Upcoming(
                    v.get(slot), v.get(capacity), v.get(purpose), v.get(speaker), v.get(obligatory), v.get(latest));
        }
    };

    private static final Shape<FloorAccess> ACCESS = new Shape<>() {
        private final Field<Set<Capacity>> capacities =
                required("capacities", Lists.setOf(Capacity.class), FloorAccess::capacities);
        private final Field<Optional<Ground>> noListBeforehand =
                optional("noListBeforehand", GROUND, FloorAccess::noListBeforehand);
        private final Field<Optional<Ground>> accreditation =
                optional("accreditation", GROUND, FloorAccess::accreditation);
        private final Field<Optional<Ground>> answersDue = optional("answersDue", GROUND, FloorAccess::answersDue);

        @Override
        FloorAccess make(Values v) {
            return new FloorAccess(v.get(capacities), v.get(noListBeforehand), v.get(accreditation), v.get(answersDue));
        }
    };

    private static final Shape<Interventions> INTERVENTIONS = new Shape<>() {
        private final Field<Ground> ground = required("ground", GROUND, Interventions::ground);
        private final Field<Set<Capacity>> capacities =
                orElse("capacities", Lists.setOf(Capacity.class), Set.of(), Interventions::capacities);
        private final Field<Allotment> each = required("each", ALLOTMENT, Interventions::each);
        private final Field<Integer> fewest = required("fewest", NUMBER_FROM_0, Interventions::fewest);
        private final Field<Integer> most = required("most", NUMBER_FROM_0, Interventions::most);

        @Override
        Interventions make(Values v) {
            return new Interventions(v.get(ground), v.get(capacities), v.get(each), v.get(fewest), v.get(most));
        }
    };

    private static final Shape<BudgetLeft> BUDGET = new Shape<>() {
        private final Field<Duration> least = required("least", DURATION, BudgetLeft::least);
        private final Field<Duration> most = required("most", DURATION, BudgetLeft::most);
        private final Field<List<Interventions>> interventions =
                list("interventions", INTERVENTIONS, BudgetLeft::interventions);

        @Override
        BudgetLeft make(Values v) {
            return new BudgetLeft(v.get(least), v.get(most), v.get(interventions));
        }
    };

    static final Shape<FloorStatus> STATUS = new Shape<>(FORMAT) {
        private final Field<ElementId> segment = required("segment", ELEMENT_ID, FloorStatus::segment);
        private final Field<OffsetDateTime> at = required("at", MOMENT, FloorStatus::at);
        private final Field<Phase> phase = required("phase", Codes.of(Phase.class), FloorStatus::phase);
        private final Field<Optional<RunningTurn>> turn = optional("turn", FloorTurnShapes.TURN, FloorStatus::turn);
        private final Field<Optional<Speaker>> called =
                optional("called", FloorTurnShapes.SPEAKER, FloorStatus::called);
        private final Field<MeetingState> meeting =
                required("meeting", Codes.of(MeetingState.class), FloorStatus::meeting);
        private final Field<Boolean> discussionOpen = required("discussionOpen", FLAG, FloorStatus::discussionOpen);
        private final Field<List<Upcoming>> upcoming = list("upcoming", UPCOMING, FloorStatus::upcoming);
        private final Field<FloorAccess> access = required("access", ACCESS, FloorStatus::access);
        private final Field<Optional<BudgetLeft>> budget = optional("budget", BUDGET, FloorStatus::budget);
        private final Field<Optional<OffsetDateTime>> expectedEnd =
                optional("expectedEnd", MOMENT, FloorStatus::expectedEnd);
        private final Field<Optional<Deviation>> deviation = optional("deviation", DEVIATION, FloorStatus::deviation);

        @Override
        FloorStatus make(Values v) {
            return new FloorStatus(
                    v.get(segment),
                    v.get(at),
                    v.get(phase),
                    v.get(turn),
                    v.get(called),
                    v.get(meeting),
                    v.get(discussionOpen),
                    v.get(upcoming),
                    v.get(access),
                    v.get(budget),
                    v.get(expectedEnd),
                    v.get(deviation));
        }
    };

    private FloorStatusShapes() {}
}
