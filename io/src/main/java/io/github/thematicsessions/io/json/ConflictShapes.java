package io.github.thematicsessions.io.json;

import static io.github.thematicsessions.io.json.FitShapes.PART;
import static io.github.thematicsessions.io.json.Scalars.NUMBER_FROM_1;
import static io.github.thematicsessions.io.json.Texts.DURATION;
import static io.github.thematicsessions.io.json.Texts.PROVISION_ID;
import static io.github.thematicsessions.io.json.Times.TIME;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.fit.Conflict;
import io.github.thematicsessions.core.fit.Demand;
import io.github.thematicsessions.core.fit.DemandKind;
import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.fit.Remedy;
import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.ProvisionId;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The forms of what cannot hold together and of what could give. */
final class ConflictShapes {

    /** The kinds of remedy that documents name. */
    private enum RemedyKind implements Coded {
        SHORTEN,
        MOVE,
        WAIVE;

        static RemedyKind of(Remedy remedy) {
            if (remedy instanceof Remedy.Shorten) {
                return SHORTEN;
            }
            return remedy instanceof Remedy.Move ? MOVE : WAIVE;
        }
    }

    private static final Shape<Demand> DEMAND = new Shape<>() {
        private final Field<DemandKind> kind = required("kind", Codes.of(DemandKind.class), Demand::kind);
        private final Field<Part> part = required("part", PART, Demand::part);
        private final Field<Optional<Part>> other = optional("other", PART, Demand::other);
        private final Field<Optional<LocalTime>> clock = optional("clock", TIME, Demand::clock);
        private final Field<Optional<Duration>> length = optional("length", DURATION, Demand::length);
        private final Field<Optional<ProvisionId>> provision = optional("provision", PROVISION_ID, Demand::provision);
        private final Field<Optional<Citation>> citation =
                optional("citation", FindingShapes.CITATION, Demand::citation);

        @Override
        boolean isWhole(Values v) {
            boolean timed = !v.isReadable(kind) || isTimed(v);
            boolean cited = v.has(provision) == v.has(citation);
            if (!cited) {
                v.problem(
                        v.has(citation) ? citation : provision,
                        "a provision and its citation, or neither",
                        v.has(citation) ? "a citation alone" : "a provision alone");
            }
            return timed && cited;
        }

        private boolean isTimed(Values v) {
            boolean ofTheClock = v.get(kind).isOfTheClock();
            if (ofTheClock == v.has(clock)) {
                return true;
            }
            String where = " where the kind is " + v.get(kind).code();
            v.problem(clock, (ofTheClock ? "a clock" : "no clock") + where, ofTheClock ? "none" : "one");
            return false;
        }

        @Override
        Demand make(Values v) {
            return new Demand(
                    v.get(kind),
                    v.get(part),
                    v.get(other),
                    v.get(clock),
                    v.get(length),
                    v.get(provision),
                    v.get(citation));
        }
    };

    private static final Shape<Remedy.Cut> CUT = new Shape<>() {
        private final Field<Part> part = required("part", PART, Remedy.Cut::part);
        private final Field<Duration> to = required("to", DURATION, Remedy.Cut::to);
        private final Field<Duration> by = required("by", DURATION, Remedy.Cut::by);

        @Override
        Remedy.Cut make(Values v) {
            return new Remedy.Cut(v.get(part), v.get(to), v.get(by));
        }
    };

    private static final Shape<Remedy.Shorten> SHORTEN = new Shape<>(RemedyKind.SHORTEN) {
        private final Field<List<Remedy.Cut>> cuts = required("cuts", Lists.of(CUT), Remedy.Shorten::cuts);

        @Override
        Remedy.Shorten make(Values v) {
            return new Remedy.Shorten(v.get(cuts));
        }
    };

    private static final Shape<Remedy.Move> MOVE = new Shape<>(RemedyKind.MOVE) {
        private final Field<Part> part = required("part", PART, Remedy.Move::part);
        private final Field<Optional<LocalTime>> start = optional("start", TIME, Remedy.Move::start);
        private final Field<Optional<LocalTime>> end = optional("end", TIME, Remedy.Move::end);
        private final Field<Duration> by = required("by", DURATION, Remedy.Move::by);

        @Override
        boolean isWhole(Values v) {
            boolean moves = v.has(start) || v.has(end);
            if (!moves) {
                v.problem("a start, an end or both", "neither");
            }
            return moves;
        }

        @Override
        Remedy.Move make(Values v) {
            return new Remedy.Move(v.get(part), v.get(start), v.get(end), v.get(by));
        }
    };

    private static final Shape<Remedy.Waive> WAIVE = new Shape<>(RemedyKind.WAIVE) {
        private final Field<Part> part = required("part", PART, Remedy.Waive::part);
        private final Field<ProvisionId> provision = required("provision", PROVISION_ID, Remedy.Waive::provision);

        @Override
        Remedy.Waive make(Values v) {
            return new Remedy.Waive(v.get(part), v.get(provision));
        }
    };

    private static final Codec<Remedy> REMEDY = new KindShape<>(RemedyKind.class, RemedyKind::of, SHORTEN, MOVE, WAIVE);

    static final Shape<Conflict> CONFLICT = new Shape<>() {
        private final Field<Integer> day = required("day", NUMBER_FROM_1, Conflict::day);
        private final Field<List<Demand>> demands = required("demands", Lists.of(DEMAND), Conflict::demands);
        private final Field<Duration> needed = required("needed", DURATION, Conflict::needed);
        private final Field<Duration> available = required("available", DURATION, Conflict::available);
        private final Field<List<Remedy>> remedies = list("remedies", REMEDY, Conflict::remedies);

        @Override
        Conflict make(Values v) {
            return new Conflict(v.get(day), v.get(demands), v.get(needed), v.get(available), v.get(remedies));
        }
    };

    private ConflictShapes() {}
}
