package io.github.thematicsessions.io.json;

import static io.github.thematicsessions.io.json.Moments.MOMENT;
import static io.github.thematicsessions.io.json.Texts.ALLOTMENT;
import static io.github.thematicsessions.io.json.Texts.DURATION;
import static io.github.thematicsessions.io.json.Texts.ELEMENT_ID;
import static io.github.thematicsessions.io.json.Texts.PROVISION_ID;

import io.github.thematicsessions.core.floor.AppliedLimit;
import io.github.thematicsessions.core.floor.RunningTurn;
import io.github.thematicsessions.core.floor.Speaker;
import io.github.thematicsessions.core.norm.Application;
import io.github.thematicsessions.core.norm.Enforcement;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.Ground;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The forms of a turn that is held: who speaks, how long that was and may be, and who says so. */
final class FloorTurnShapes {

    static final Shape<Ground> GROUND = new Shape<>() {
        private final Field<ProvisionId> provision = required("provision", PROVISION_ID, Ground::provision);
        private final Field<Citation> citation = required("citation", FindingShapes.CITATION, Ground::citation);

        @Override
        Ground make(Values v) {
            return new Ground(v.get(provision), v.get(citation));
        }
    };

    static final Shape<Speaker> SPEAKER = new Shape<>() {
        private final Field<Optional<Participant>> participant =
                optional("participant", PeopleShapes.PARTICIPANT, Speaker::participant);
        private final Field<Optional<Capacity>> capacity =
                optional("capacity", Codes.of(Capacity.class), Speaker::capacity);
        private final Field<Optional<Purpose>> purpose = optional("purpose", Codes.of(Purpose.class), Speaker::purpose);
        private final Field<Optional<ElementId>> slot = optional("slot", ELEMENT_ID, Speaker::slot);
        private final Field<Optional<ElementId>> turn = optional("turn", ELEMENT_ID, Speaker::turn);

        @Override
        Speaker make(Values v) {
            return new Speaker(v.get(participant), v.get(capacity), v.get(purpose), v.get(slot), v.get(turn));
        }
    };

    private static final Shape<AppliedLimit> LIMIT = new Shape<>() {
        private final Field<Allotment> time = required("time", ALLOTMENT, AppliedLimit::time);
        private final Field<Share> share = required("share", Codes.of(Share.class), AppliedLimit::share);
        private final Field<Enforcement> enforcement = required(
                "enforcement",
                Codes.of(Enforcement.class),
                limit -> limit.application().enforcement());
        private final Field<Duration> tolerance = orElse(
                "tolerance",
                DURATION,
                Duration.ZERO,
                limit -> limit.application().tolerance());
        private final Field<Optional<Ground>> ground = optional("ground", GROUND, AppliedLimit::ground);

        @Override
        AppliedLimit make(Values v) {
            Application application = new Application(v.get(enforcement), v.get(tolerance));
            return new AppliedLimit(v.get(time), v.get(share), application, v.get(ground));
        }
    };

    static final Shape<RunningTurn> TURN = new Shape<>() {
        private final Field<Speaker> speaker = required("speaker", SPEAKER, RunningTurn::speaker);
        private final Field<OffsetDateTime> began = required("began", MOMENT, RunningTurn::began);
        private final Field<Duration> elapsed = required("elapsed", DURATION, RunningTurn::elapsed);
        private final Field<Optional<Duration>> remaining =
                optional("remaining", DURATION, turn -> turn.remaining().filter(left -> !left.isNegative()));
        private final Field<Optional<Duration>> over = optional(
                "over",
                DURATION,
                turn -> turn.remaining().filter(Duration::isNegative).map(Duration::negated));
        private final Field<Optional<AppliedLimit>> limit = optional("limit", LIMIT, RunningTurn::limit);

        @Override
        boolean isWhole(Values v) {
            if (v.has(remaining) && v.has(over)) {
                v.problem(over, "what is left of a turn or what it is over, not both", "both");
                return false;
            }
            boolean byNothing = v.has(over)
                    && v.isReadable(over)
                    && v.get(over).filter(Duration::isZero).isPresent();
            if (byNothing) {
                v.problem(over, "more than nothing", "PT0S");
            }
            return !byNothing;
        }

        @Override
        RunningTurn make(Values v) {
            Optional<Duration> left = v.get(remaining).or(() -> v.get(over).map(Duration::negated));
            return new RunningTurn(v.get(speaker), v.get(began), v.get(elapsed), left, v.get(limit));
        }
    };

    private FloorTurnShapes() {}
}
