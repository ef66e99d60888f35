package io.github.thematicsessions.io.json;

import static io.github.thematicsessions.io.json.Scalars.NUMBER_FROM_0;
import static io.github.thematicsessions.io.json.Scalars.NUMBER_FROM_1;
import static io.github.thematicsessions.io.json.SlotNormShapes.SELECTOR;
import static io.github.thematicsessions.io.json.Texts.ALLOTMENT;
import static io.github.thematicsessions.io.json.Texts.DURATION;

import io.github.thematicsessions.core.norm.Application;
import io.github.thematicsessions.core.norm.DividedTime;
import io.github.thematicsessions.core.norm.Enforcement;
import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.norm.NormKind;
import io.github.thematicsessions.core.norm.ReducedTime;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.util.function.Function;

/** The forms of the norms that limit how long somebody speaks. */
final class TimeNormShapes {

    private static final Shape<Application> APPLICATION = new Shape<>() {
        private final Field<Enforcement> enforcement =
                required("enforcement", Codes.of(Enforcement.class), Application::enforcement);
        private final Field<Duration> tolerance = orElse("tolerance", DURATION, Duration.ZERO, Application::tolerance);

        @Override
        Application make(Values v) {
            return new Application(v.get(enforcement), v.get(tolerance));
        }
    };

    static final Shape<SpeakingTime> SPEAKING_TIME = new Shape<>(NormKind.SPEAKING_TIME) {
        private final Field<SlotSelector> slots = required("slots", SELECTOR, SpeakingTime::slots);
        private final Field<Share> share = required("share", Codes.of(Share.class), SpeakingTime::share);
        private final Field<Allotment> time = required("time", ALLOTMENT, SpeakingTime::time);
        private final Field<Application> application = application(this, SpeakingTime::application);

        @Override
        SpeakingTime make(Values v) {
            return new SpeakingTime(v.get(slots), v.get(share), v.get(time), v.get(application));
        }
    };

    static final Shape<ReducedTime> REDUCED_TIME = new Shape<>(NormKind.REDUCED_TIME) {
        private final Field<SlotSelector> slots = required("slots", SELECTOR, ReducedTime::slots);
        private final Field<Allotment> time = required("time", ALLOTMENT, ReducedTime::time);
        private final Field<Integer> above = required("above", NUMBER_FROM_0, ReducedTime::above);
        private final Field<Allotment> reduced = required("reduced", ALLOTMENT, ReducedTime::reduced);
        private final Field<Application> application = application(this, ReducedTime::application);

        @Override
        ReducedTime make(Values v) {
            return new ReducedTime(v.get(slots), v.get(time), v.get(above), v.get(reduced), v.get(application));
        }
    };

    static final Shape<DividedTime> DIVIDED_TIME = new Shape<>(NormKind.DIVIDED_TIME) {
        private final Field<SlotSelector> slots = required("slots", SELECTOR, DividedTime::slots);
        private final Field<Duration> total = required("total", DURATION, DividedTime::total);
        private final Field<Integer> turns = required("turns", NUMBER_FROM_1, DividedTime::turns);
        private final Field<Duration> turn = required("turn", DURATION, DividedTime::turn);
        private final Field<Application> application = application(this, DividedTime::application);

        @Override
        DividedTime make(Values v) {
            return new DividedTime(v.get(slots), v.get(total), v.get(turns), v.get(turn), v.get(application));
        }
    };

    private TimeNormShapes() {}

    /** Declares how the limit of a norm is applied, a limit from its first second unless said. */
    private static <N extends Norm> Field<Application> application(Shape<N> norm, Function<N, Application> getter) {
        return norm.orElse("application", APPLICATION, Application.LIMIT, getter);
    }
}
