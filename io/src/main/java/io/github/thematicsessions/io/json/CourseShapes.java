package io.github.thematicsessions.io.json;

import static io.github.thematicsessions.io.json.LocationShapes.LOCATION;
import static io.github.thematicsessions.io.json.Scalars.NUMBER_FROM_0;
import static io.github.thematicsessions.io.json.Texts.ALLOTMENT;
import static io.github.thematicsessions.io.json.Texts.DURATION;
import static io.github.thematicsessions.io.json.Texts.ELEMENT_ID;

import io.github.thematicsessions.core.report.Course;
import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.core.report.IrregularityKind;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.util.List;

/** The forms of what a report says of a record besides its findings. */
final class CourseShapes {

    static final Shape<Irregularity> IRREGULARITY = new Shape<>() {
        private final Field<IrregularityKind> kind =
                required("kind", Codes.of(IrregularityKind.class), Irregularity::kind);
        private final Field<Location> at = required("at", LOCATION, Irregularity::at);
        private final Field<List<ElementId>> with = list("with", ELEMENT_ID, Irregularity::with);

        @Override
        Irregularity make(Values v) {
            return new Irregularity(v.get(kind), v.get(at), v.get(with));
        }
    };

    static final Shape<Course> COURSE = new Shape<>() {
        private final Field<Location> at = required("at", LOCATION, Course::at);
        private final Field<Allotment> allotted = orElse("allotted", ALLOTMENT, Allotment.unstated(), Course::allotted);
        private final Field<Integer> turns = required("turns", NUMBER_FROM_0, Course::turns);
        private final Field<Duration> spoken = required("spoken", DURATION, Course::spoken);

        @Override
        Course make(Values v) {
            return new Course(v.get(at), v.get(allotted), v.get(turns), v.get(spoken));
        }
    };

    private CourseShapes() {}
}
