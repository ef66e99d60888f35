package io.github.thematicsessions.io.json;

import static io.github.thematicsessions.io.json.Moments.MOMENT;
import static io.github.thematicsessions.io.json.Scalars.NUMBER_FROM_1;
import static io.github.thematicsessions.io.json.Texts.ELEMENT_ID;
import static io.github.thematicsessions.io.json.Texts.POINTER;

import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The forms of places in a session and of what took place there. */
final class LocationShapes {

    private static final Shape<Occurrence> OCCURRENCE = new Shape<>() {
        private final Field<Integer> event = required("event", NUMBER_FROM_1, Occurrence::event);
        private final Field<OffsetDateTime> began = required("began", MOMENT, Occurrence::began);
        private final Field<Optional<OffsetDateTime>> ended = optional("ended", MOMENT, Occurrence::ended);

        @Override
        Occurrence make(Values v) {
            return new Occurrence(v.get(event), v.get(began), v.get(ended));
        }
    };

    static final Shape<Location> LOCATION = new Shape<>() {
        private final Field<Optional<ElementId>> id = optional("id", ELEMENT_ID, Location::id);
        private final Field<Optional<ElementId>> within = optional("within", ELEMENT_ID, Location::within);
        private final Field<Pointer> pointer = required("pointer", POINTER, Location::pointer);
        private final Field<Optional<LocalDate>> date = optional("date", Times.DATE, Location::date);
        private final Field<Optional<TimeRange>> time = optional("time", Times.RANGE, Location::time);
        private final Field<Optional<Occurrence>> occurrence = optional("occurrence", OCCURRENCE, Location::occurrence);

        @Override
        Location make(Values v) {
            return new Location(v.get(pointer), v.get(id), v.get(within), v.get(date), v.get(time), v.get(occurrence));
        }
    };

    private LocationShapes() {}
}
