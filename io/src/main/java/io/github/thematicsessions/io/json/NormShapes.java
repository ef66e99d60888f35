package io.github.thematicsessions.io.json;

import static io.github.thematicsessions.io.json.Scalars.NUMBER_FROM_1;
import static io.github.thematicsessions.io.json.Texts.QUANTITY;
import static io.github.thematicsessions.io.json.Texts.SYMBOL;
import static io.github.thematicsessions.io.json.Texts.TEXT;
import static io.github.thematicsessions.io.json.Times.DATE;
import static io.github.thematicsessions.io.json.Times.RANGE;

import io.github.thematicsessions.core.norm.AccreditationInForce;
import io.github.thematicsessions.core.norm.AgendaRow;
import io.github.thematicsessions.core.norm.Chairing;
import io.github.thematicsessions.core.norm.DayCount;
import io.github.thematicsessions.core.norm.Identity;
import io.github.thematicsessions.core.norm.MandateDocuments;
import io.github.thematicsessions.core.norm.MeetingHours;
import io.github.thematicsessions.core.norm.NoDoubleBooking;
import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.norm.NormKind;
import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.Resource;
import io.github.thematicsessions.core.norm.SegmentCount;
import io.github.thematicsessions.core.norm.SegmentOrder;
import io.github.thematicsessions.core.norm.SessionDates;
import io.github.thematicsessions.core.norm.SessionFact;
import io.github.thematicsessions.core.norm.SideEventApart;
import io.github.thematicsessions.core.norm.SideEventCoordination;
import io.github.thematicsessions.core.norm.SideEventWindow;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.DocumentSymbol;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** The forms of norms: here those that look at the session as a whole, in {@link SlotNormShapes} and {@link
 * TimeNormShapes} the others. */
final class NormShapes {

    private static final Codec<SegmentKind> SEGMENT_KIND = Codes.of(SegmentKind.class);

    private static final Shape<Identity> IDENTITY = new Shape<>(NormKind.IDENTITY) {
        private final Field<SessionFact> fact = required("fact", Codes.of(SessionFact.class), Identity::fact);
        private final Field<String> expected = required("expected", TEXT, Identity::expected);

        @Override
        Identity make(Values v) {
            return new Identity(v.get(fact), v.get(expected));
        }
    };

    private static final Shape<SessionDates> SESSION_DATES = new Shape<>(NormKind.SESSION_DATES) {
        private final Field<List<LocalDate>> dates = required("dates", Lists.of(DATE), SessionDates::dates);

        @Override
        SessionDates make(Values v) {
            return new SessionDates(v.get(dates));
        }
    };

    private static final Shape<MandateDocuments> MANDATE_DOCUMENTS = new Shape<>(NormKind.MANDATE_DOCUMENTS) {
        private final Field<List<DocumentSymbol>> documents =
                required("documents", Lists.of(SYMBOL), MandateDocuments::documents);

        @Override
        MandateDocuments make(Values v) {
            return new MandateDocuments(v.get(documents));
        }
    };

    private static final Shape<DayCount> DAY_COUNT = new Shape<>(NormKind.DAY_COUNT) {
        private final Field<Quantity> days = required("days", QUANTITY, DayCount::days);

        @Override
        DayCount make(Values v) {
            return new DayCount(v.get(days));
        }
    };

    private static final Shape<MeetingHours> MEETING_HOURS = new Shape<>(NormKind.MEETING_HOURS) {
        private final Field<List<TimeRange>> meetings = required("meetings", Lists.of(RANGE), MeetingHours::meetings);

        @Override
        MeetingHours make(Values v) {
            return new MeetingHours(v.get(meetings));
        }
    };

    private static final Shape<Chairing> CHAIRING = new Shape<>(NormKind.CHAIRING) {
        private final Field<Optional<SegmentKind>> segment = optional("segment", SEGMENT_KIND, Chairing::segment);
        private final Field<Capacity> capacity = required("capacity", Codes.of(Capacity.class), Chairing::capacity);
        private final Field<Quantity> chairs = required("chairs", QUANTITY, Chairing::chairs);

        @Override
        Chairing make(Values v) {
            return new Chairing(v.get(segment), v.get(capacity), v.get(chairs));
        }
    };

    private static final Shape<SegmentCount> SEGMENT_COUNT = new Shape<>(NormKind.SEGMENT_COUNT) {
        private final Field<SegmentKind> segment = required("segment", SEGMENT_KIND, SegmentCount::segment);
        private final Field<Quantity> quantity = required("quantity", QUANTITY, SegmentCount::quantity);

        @Override
        SegmentCount make(Values v) {
            return new SegmentCount(v.get(segment), v.get(quantity));
        }
    };

    private static final Shape<SegmentOrder> SEGMENT_ORDER = new Shape<>(NormKind.SEGMENT_ORDER) {
        private final Field<List<SegmentKind>> order = required("order", Lists.of(SEGMENT_KIND), SegmentOrder::order);

        @Override
        SegmentOrder make(Values v) {
            return new SegmentOrder(v.get(order));
        }
    };

    private static final Shape<SideEventWindow> SIDE_EVENT_WINDOW = new Shape<>(NormKind.SIDE_EVENT_WINDOW) {
        private final Field<TimeRange> window = required("window", RANGE, SideEventWindow::window);

        @Override
        SideEventWindow make(Values v) {
            return new SideEventWindow(v.get(window));
        }
    };

    private static final Shape<AgendaRow> AGENDA_ROW = new Shape<>(NormKind.AGENDA_ROW) {
        private final Field<Integer> day = required("day", NUMBER_FROM_1, AgendaRow::day);
        private final Field<SegmentKind> segment = required("segment", SEGMENT_KIND, AgendaRow::segment);
        private final Field<OptionalInt> number = optionalNumber("number", NUMBER_FROM_1, AgendaRow::number);
        private final Field<TimeRange> time = required("time", RANGE, AgendaRow::time);

        @Override
        AgendaRow make(Values v) {
            return new AgendaRow(v.get(day), v.get(segment), v.get(number), v.get(time));
        }
    };

    private static final Shape<NoDoubleBooking> NO_DOUBLE_BOOKING = new Shape<>(NormKind.NO_DOUBLE_BOOKING) {
        private final Field<Resource> resource =
                required("resource", Codes.of(Resource.class), NoDoubleBooking::resource);

        @Override
        NoDoubleBooking make(Values v) {
            return new NoDoubleBooking(v.get(resource));
        }
    };

    static final Codec<Norm> NORM = new KindShape<>(
            NormKind.class,
            Norm::kind,
            IDENTITY,
            SESSION_DATES,
            MANDATE_DOCUMENTS,
            DAY_COUNT,
            MEETING_HOURS,
            CHAIRING,
            SEGMENT_COUNT,
            SEGMENT_ORDER,
            SlotNormShapes.SLOT_PRESENCE,
            SlotNormShapes.SLOT_ORDER,
            SlotNormShapes.SLOT_POSITION,
            SlotNormShapes.SPEAKER_COUNT,
            SlotNormShapes.SPEAKER_KIND,
            SlotNormShapes.APPOINTMENT,
            SlotNormShapes.SAME_SPEAKERS,
            TimeNormShapes.SPEAKING_TIME,
            TimeNormShapes.REDUCED_TIME,
            TimeNormShapes.DIVIDED_TIME,
            SlotNormShapes.TURN_COUNT,
            SlotNormShapes.NO_INSCRIPTION,
            SlotNormShapes.ALTERNATION,
            alone(NormKind.ACCREDITATION_IN_FORCE, AccreditationInForce::new),
            SIDE_EVENT_WINDOW,
            alone(NormKind.SIDE_EVENT_APART, SideEventApart::new),
            alone(NormKind.SIDE_EVENT_COORDINATION, SideEventCoordination::new),
            AGENDA_ROW,
            NO_DOUBLE_BOOKING);

    private NormShapes() {}

    /** Returns the shape of a norm that says everything by its kind. */
    private static <N extends Norm> Shape<N> alone(NormKind kind, Supplier<N> norm) {
        return new Shape<>(kind) {
            @Override
            N make(Values v) {
                return norm.get();
            }
        };
    }
}
