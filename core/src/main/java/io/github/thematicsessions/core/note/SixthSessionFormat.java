package io.github.thematicsessions.core.note;

import static io.github.thematicsessions.core.people.Capacity.CO_FACILITATOR;
import static io.github.thematicsessions.core.session.SegmentKind.CLOSING;
import static io.github.thematicsessions.core.session.SegmentKind.EXPERT_PANEL;
import static io.github.thematicsessions.core.session.SegmentKind.OPENING;
import static io.github.thematicsessions.core.session.SegmentKind.SUMMARY_PANEL;

import io.github.thematicsessions.core.norm.Chairing;
import io.github.thematicsessions.core.norm.DayCount;
import io.github.thematicsessions.core.norm.Identity;
import io.github.thematicsessions.core.norm.MandateDocuments;
import io.github.thematicsessions.core.norm.MeetingHours;
import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.SegmentCount;
import io.github.thematicsessions.core.norm.SegmentOrder;
import io.github.thematicsessions.core.norm.SessionDates;
import io.github.thematicsessions.core.norm.SessionFact;
import io.github.thematicsessions.core.session.DocumentSymbol;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Title, introduction and format of the note: which session it is, its days, hours, chairs and parts. */
final class SixthSessionFormat {

    private static final Quantity TWO_OR_MORE = Quantity.atLeast(2);

    private final Provisions provisions;

    private SixthSessionFormat(Provisions provisions) {
        this.provisions = provisions;
    }

    static void addTo(Provisions provisions) {
        SixthSessionFormat part = new SixthSessionFormat(provisions);
        part.identity();
        part.format();
    }

    private void identity() {
        provisions.stated(
                "session-number", "The session is the sixth.", new Identity(SessionFact.ORDINAL, "6"), "title");
        provisions.stated(
                "session-dates",
                "The session is on 12 and 13 October 2017.",
                new SessionDates(List.of(LocalDate.of(2017, 10, 12), LocalDate.of(2017, 10, 13))),
                "title");
        provisions.stated(
                "session-city", "The session is in Geneva.", new Identity(SessionFact.CITY, "Geneva"), "title");
        provisions.stated(
                "session-venue",
                "The session is in the Palais des Nations.",
                new Identity(SessionFact.VENUE, "Palais des Nations"),
                "title");
        provisions.stated(
                "session-room", "The plenary meets in room XIX.", new Identity(SessionFact.ROOM, "XIX"), "title");
        provisions.stated(
                "mandate-documents",
                "The plan names the resolutions that ask for the session.",
                new MandateDocuments(List.of(DocumentSymbol.parse("A/RES/71/280"), DocumentSymbol.parse("A/RES/71/1"))),
                "I.1.1");
        provisions.stated(
                "session-theme",
                "The theme is that of the note.",
                new Identity(
                        SessionFact.THEME,
                        "Irregular migration and regular pathways, including decent work, labour mobility,"
                                + " recognition of skills and qualifications and other relevant measures"),
                "I.2.1",
                "title");
    }

    private void format() {
        provisions.required(
                "two-days",
                "The session takes two days.",
                Provisions.CO_FACILITATORS,
                new DayCount(Quantity.exactly(2)),
                "II.0.1");
        provisions.required(
                "meeting-hours",
                "The plenary meets from 10:00 to 13:00 and from 15:00 to 18:00.",
                Provisions.CO_FACILITATORS,
                new MeetingHours(List.of(TimeRange.parse("10:00/13:00"), TimeRange.parse("15:00/18:00"))),
                "II.0.1");
        provisions.required(
                "chaired-by-co-facilitators",
                "The co-facilitators chair the session together.",
                Provisions.CO_FACILITATORS,
                new Chairing(Optional.empty(), CO_FACILITATOR, TWO_OR_MORE),
                "II.0.1");
        count("opening-segment", "There is an opening segment.", OPENING, Quantity.atLeast(1));
        count("three-expert-panels", "There are three expert panels.", EXPERT_PANEL, Quantity.exactly(3));
        count("one-summary-panel", "There is one summary panel.", SUMMARY_PANEL, Quantity.exactly(1));
        count("closing-segment", "There are closing remarks.", CLOSING, Quantity.atLeast(1));
        provisions.required(
                "order-of-parts",
                "Opening, expert panels, summary panel and closing follow in this order.",
                Provisions.SECRETARIAT,
                new SegmentOrder(List.of(OPENING, EXPERT_PANEL, SUMMARY_PANEL, CLOSING)),
                "II.0.2",
                "II.d.1",
                "II.e.1");
    }

    private void count(String id, String title, SegmentKind segment, Quantity quantity) {
        provisions.required(id, title, Provisions.SECRETARIAT, new SegmentCount(segment, quantity), "II.0.2");
    }
}
