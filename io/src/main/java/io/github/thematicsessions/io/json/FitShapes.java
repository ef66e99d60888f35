package io.github.thematicsessions.io.json;

import static io.github.thematicsessions.io.json.LocationShapes.LOCATION;
import static io.github.thematicsessions.io.json.Scalars.NUMBER_FROM_0;
import static io.github.thematicsessions.io.json.Scalars.NUMBER_FROM_1;
import static io.github.thematicsessions.io.json.Texts.DURATION;
import static io.github.thematicsessions.io.json.Texts.PROVISION_ID;
import static io.github.thematicsessions.io.json.Times.TIME;

import io.github.thematicsessions.core.fit.ClockSpan;
import io.github.thematicsessions.core.fit.CountSpan;
import io.github.thematicsessions.core.fit.FloorBudget;
import io.github.thematicsessions.core.fit.LengthSpan;
import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.fit.PartKind;
import io.github.thematicsessions.core.fit.TurnBudget;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.session.Purpose;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The forms of parts of a session, of what lies between two ends, and of the time of the floor. */
final class FitShapes {

    static final Shape<Part> PART = new Shape<>() {
        private final Field<PartKind> kind = required("kind", Codes.of(PartKind.class), Part::kind);
        private final Field<Location> at = required("at", LOCATION, Part::at);
        private final Field<OptionalInt> number = optionalNumber("number", NUMBER_FROM_1, Part::number);
        private final Field<Optional<Capacity>> capacity =
                optional("capacity", Codes.of(Capacity.class), Part::capacity);
        private final Field<Optional<Purpose>> purpose = optional("purpose", Codes.of(Purpose.class), Part::purpose);
        private final Field<Optional<ProvisionId>> askedBy = optional("askedBy", PROVISION_ID, Part::askedBy);

        @Override
        Part make(Values v) {
            return new Part(v.get(kind), v.get(at), v.get(number), v.get(capacity), v.get(purpose), v.get(askedBy));
        }
    };

    static final Shape<ClockSpan> CLOCK_SPAN = new Shape<>() {
        private final Field<LocalTime> earliest = required("earliest", TIME, ClockSpan::earliest);
        private final Field<LocalTime> latest = required("latest", TIME, ClockSpan::latest);

        @Override
        ClockSpan make(Values v) {
            return new ClockSpan(v.get(earliest), v.get(latest));
        }
    };

    static final Shape<LengthSpan> LENGTH_SPAN = new Shape<>() {
        private final Field<Duration> shortest = required("shortest", DURATION, LengthSpan::shortest);
        private final Field<Duration> longest = required("longest", DURATION, LengthSpan::longest);

        @Override
        LengthSpan make(Values v) {
            return new LengthSpan(v.get(shortest), v.get(longest));
        }
    };

    static final Shape<CountSpan> COUNT_SPAN = new Shape<>() {
        private final Field<Integer> fewest = required("fewest", NUMBER_FROM_0, CountSpan::fewest);
        private final Field<Integer> most = required("most", NUMBER_FROM_0, CountSpan::most);

        @Override
        CountSpan make(Values v) {
            return new CountSpan(v.get(fewest), v.get(most));
        }
    };

    private static final Shape<TurnBudget> TURN_BUDGET = new Shape<>() {
        private final Field<SlotSelector> slots = required("slots", SlotNormShapes.SELECTOR, TurnBudget::slots);
        private final Field<ProvisionId> provision = required("provision", PROVISION_ID, TurnBudget::provision);
        private final Field<Citation> citation = required("citation", FindingShapes.CITATION, TurnBudget::citation);
        private final Field<LengthSpan> turn = required("turn", LENGTH_SPAN, TurnBudget::turn);
        private final Field<LengthSpan> time = required("time", LENGTH_SPAN, TurnBudget::time);
        private final Field<CountSpan> turns = required("turns", COUNT_SPAN, TurnBudget::turns);

        @Override
        TurnBudget make(Values v) {
            return new TurnBudget(
                    v.get(slots), v.get(provision), v.get(citation), v.get(turn), v.get(time), v.get(turns));
        }
    };

    static final Shape<FloorBudget> BUDGET = new Shape<>() {
        private final Field<Part> discussion = required("discussion", PART, FloorBudget::discussion);
        private final Field<LengthSpan> time = required("time", LENGTH_SPAN, FloorBudget::time);
        private final Field<List<TurnBudget>> turns = list("turns", TURN_BUDGET, FloorBudget::turns);

        @Override
        FloorBudget make(Values v) {
            return new FloorBudget(v.get(discussion), v.get(time), v.get(turns));
        }
    };

    private FitShapes() {}
}
