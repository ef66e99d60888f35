package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.norm.AccreditationInForce;
import io.github.thematicsessions.core.norm.AgendaRow;
import io.github.thematicsessions.core.norm.Alternation;
import io.github.thematicsessions.core.norm.Answering;
import io.github.thematicsessions.core.norm.Application;
import io.github.thematicsessions.core.norm.Appointment;
import io.github.thematicsessions.core.norm.Chairing;
import io.github.thematicsessions.core.norm.DayCount;
import io.github.thematicsessions.core.norm.DividedTime;
import io.github.thematicsessions.core.norm.Enforcement;
import io.github.thematicsessions.core.norm.Identity;
import io.github.thematicsessions.core.norm.MandateDocuments;
import io.github.thematicsessions.core.norm.MeetingHours;
import io.github.thematicsessions.core.norm.NoDoubleBooking;
import io.github.thematicsessions.core.norm.NoInscription;
import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.norm.NormKind;
import io.github.thematicsessions.core.norm.Position;
import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.ReducedTime;
import io.github.thematicsessions.core.norm.Resource;
import io.github.thematicsessions.core.norm.SameSpeakers;
import io.github.thematicsessions.core.norm.SegmentCount;
import io.github.thematicsessions.core.norm.SegmentOrder;
import io.github.thematicsessions.core.norm.SessionDates;
import io.github.thematicsessions.core.norm.SessionFact;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SideEventApart;
import io.github.thematicsessions.core.norm.SideEventCoordination;
import io.github.thematicsessions.core.norm.SideEventWindow;
import io.github.thematicsessions.core.norm.SlotOrder;
import io.github.thematicsessions.core.norm.SlotPosition;
import io.github.thematicsessions.core.norm.SlotPresence;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakerCount;
import io.github.thematicsessions.core.norm.SpeakerKind;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.norm.TurnCount;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.ParticipantKind;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Norms of every kind. */
public final class Norms {

    /** What core reads back from its own text. */
    private static final int LARGEST_QUANTITY = 999_999_999;

    private static final int SECONDS_OF_A_DAY = 86_400;

    private Norms() {}

    /**
     * Gives norms of all kinds.
     *
     * @return norms
     */
    public static Arbitrary<Norm> any() {
        return Arbitraries.oneOf(Arrays.stream(NormKind.values()).map(Norms::of).toList());
    }

    /**
     * Gives norms of one kind.
     *
     * @param kind the kind
     * @return norms of that kind
     */
    public static Arbitrary<Norm> of(NormKind kind) {
        return switch (kind) {
            case IDENTITY ->
                Combinators.combine(Arbitraries.of(SessionFact.class), Texts.any())
                        .as(Identity::new);
            case SESSION_DATES -> Times.dates().list().ofMinSize(1).ofMaxSize(3).map(SessionDates::new);
            case MANDATE_DOCUMENTS ->
                Sources.symbols().list().ofMinSize(1).ofMaxSize(3).map(MandateDocuments::new);
            case DAY_COUNT -> quantities().map(DayCount::new);
            case MEETING_HOURS ->
                Times.ranges().list().ofMinSize(1).ofMaxSize(3).map(MeetingHours::new);
            case CHAIRING ->
                Combinators.combine(segments().optional(0.5), Arbitraries.of(Capacity.class), quantities())
                        .as(Chairing::new);
            case SEGMENT_COUNT -> Combinators.combine(segments(), quantities()).as(SegmentCount::new);
            case SEGMENT_ORDER ->
                segments().list().uniqueElements().ofMinSize(2).ofMaxSize(4).map(SegmentOrder::new);
            case SLOT_PRESENCE -> selectors().map(SlotPresence::new);
            case SLOT_ORDER ->
                segments()
                        .flatMap(segment -> Combinators.combine(selectors(segment), selectors(segment))
                                .as(SlotOrder::new));
            case SLOT_POSITION ->
                Combinators.combine(Arbitraries.of(Position.class), selectors()).as(SlotPosition::new);
            case SPEAKER_COUNT -> Combinators.combine(selectors(), quantities()).as(SpeakerCount::new);
            case SPEAKER_KIND ->
                Combinators.combine(
                                selectors(),
                                Arbitraries.of(ParticipantKind.class)
                                        .set()
                                        .ofMinSize(1)
                                        .ofMaxSize(3))
                        .as(SpeakerKind::new);
            case APPOINTMENT ->
                Combinators.combine(selectors(), Arbitraries.of(Capacity.class)).as(Appointment::new);
            case SAME_SPEAKERS -> Combinators.combine(selectors(), selectors()).as(SameSpeakers::new);
            case SPEAKING_TIME ->
                Combinators.combine(selectors(), Arbitraries.of(Share.class), Times.givenAllotments(), applications())
                        .as(SpeakingTime::new);
            case REDUCED_TIME ->
                Combinators.combine(
                                selectors(),
                                Times.givenAllotments(),
                                numbers(),
                                Times.givenAllotments(),
                                applications())
                        .as(Norms::reduced);
            case DIVIDED_TIME ->
                Combinators.combine(
                                selectors(),
                                Times.figures(),
                                numbers().map(turns -> Math.max(1, turns)),
                                Times.figures(),
                                applications())
                        .as(Norms::divided);
            case TURN_COUNT -> Combinators.combine(selectors(), quantities()).as(TurnCount::new);
            case NO_INSCRIPTION -> segments().map(NoInscription::new);
            case ALTERNATION ->
                Combinators.combine(segments(), Arbitraries.of(Answering.class)).as(Alternation::new);
            case ACCREDITATION_IN_FORCE -> Arbitraries.just(new AccreditationInForce());
            case SIDE_EVENT_WINDOW -> Times.ranges().map(SideEventWindow::new);
            case SIDE_EVENT_APART -> Arbitraries.just(new SideEventApart());
            case SIDE_EVENT_COORDINATION -> Arbitraries.just(new SideEventCoordination());
            case AGENDA_ROW ->
                Combinators.combine(
                                Arbitraries.integers().between(1, 4), segments(), Segments.numbers(), Times.ranges())
                        .as(AgendaRow::new);
            case NO_DOUBLE_BOOKING -> Arbitraries.of(Resource.class).map(NoDoubleBooking::new);
        };
    }

    /**
     * Gives quantities.
     *
     * @return exactly, at least, at most and between
     */
    public static Arbitrary<Quantity> quantities() {
        Arbitrary<Integer> numbers = numbers();
        return Arbitraries.oneOf(
                numbers.map(Quantity::exactly),
                numbers.map(Quantity::atLeast),
                Combinators.combine(numbers, numbers)
                        .as((one, other) -> new Quantity(Math.min(one, other), Math.max(one, other))));
    }

    /**
     * Gives selections of slots.
     *
     * @return by capacity, by purpose, by both or by neither
     */
    public static Arbitrary<SlotSelector> selectors() {
        return segments().flatMap(Norms::selectors);
    }

    /**
     * Gives ways to apply a limit.
     *
     * @return mostly a limit from its first second, all kinds of enforcement with and without a tolerance
     */
    public static Arbitrary<Application> applications() {
        Arbitrary<Duration> tolerances = Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.integers().between(0, 60)),
                        Tuple.of(1, Arbitraries.integers().between(0, SECONDS_OF_A_DAY)))
                .map(Duration::ofSeconds);
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Application.LIMIT)),
                Tuple.of(
                        2,
                        Combinators.combine(Arbitraries.of(Enforcement.class), tolerances)
                                .as(Application::new)));
    }

    private static Norm reduced(
            SlotSelector slots, Allotment one, int above, Allotment other, Application application) {
        return one.longestSeconds() >= other.longestSeconds()
                ? new ReducedTime(slots, one, above, other, application)
                : new ReducedTime(slots, other, above, one, application);
    }

    private static Norm divided(SlotSelector slots, Duration one, int turns, Duration other, Application application) {
        Duration total = one.compareTo(other) >= 0 ? one : other;
        Duration turn = one.compareTo(other) >= 0 ? other : one;
        int atMostOneASecond = (int) Math.min(turns, total.toSeconds());
        return new DividedTime(slots, total, atMostOneASecond, turn, application);
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 4)),
                Tuple.of(1, Arbitraries.integers().between(0, LARGEST_QUANTITY)));
    }

    private static Arbitrary<SlotSelector> selectors(SegmentKind segment) {
        return Combinators.combine(
                        Arbitraries.of(Capacity.class).set().ofMaxSize(3),
                        Arbitraries.of(Purpose.class).set().ofMaxSize(3))
                .as((capacities, purposes) -> new SlotSelector(segment, capacities, purposes));
    }

    private static Arbitrary<SegmentKind> segments() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(SegmentKind.EXPERT_PANEL, SegmentKind.SUMMARY_PANEL, SegmentKind.OPENING)),
                Tuple.of(1, Arbitraries.of(SegmentKind.class)));
    }
}
