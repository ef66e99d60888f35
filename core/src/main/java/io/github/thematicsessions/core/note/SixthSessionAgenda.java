package io.github.thematicsessions.core.note;

import static io.github.thematicsessions.core.session.SegmentKind.BREAK;
import static io.github.thematicsessions.core.session.SegmentKind.CLOSING;
import static io.github.thematicsessions.core.session.SegmentKind.EXPERT_PANEL;
import static io.github.thematicsessions.core.session.SegmentKind.OPENING;
import static io.github.thematicsessions.core.session.SegmentKind.SUMMARY_PANEL;

import io.github.thematicsessions.core.norm.AgendaRow;
import io.github.thematicsessions.core.norm.NoDoubleBooking;
import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.norm.Resource;
import io.github.thematicsessions.core.norm.SideEventApart;
import io.github.thematicsessions.core.norm.SideEventCoordination;
import io.github.thematicsessions.core.norm.SideEventWindow;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.time.TimeRange;
import java.util.OptionalInt;

/** Part f and the annex of the note: side events and agenda rows, and that nothing is in two places at once. */
final class SixthSessionAgenda {

    static final TimeRange OPENING_HOURS = TimeRange.parse("10:00/10:15");
    private static final String PANELS = "II.c.7.1";

    private final Provisions provisions;

    private SixthSessionAgenda(Provisions provisions) {
        this.provisions = provisions;
    }

    static void addTo(Provisions provisions) {
        SixthSessionAgenda part = new SixthSessionAgenda(provisions);
        part.sideEvents();
        part.agenda();
        part.onePlaceAtATime();
    }

    private void sideEvents() {
        String organizer = "organizer of a side event";
        Premise othersExcluded = Provisions.premise("side-event-permission", "other-times-excluded");
        provisions.add(Provisions.provision(
                        "side-event-apart",
                        "No side event runs during the plenary.",
                        Strength.LIMITED,
                        organizer,
                        new SideEventApart(),
                        "II.f.1")
                .withBasis(Basis.INTERPRETED)
                .withPremise(othersExcluded));
        provisions.add(Provisions.provision(
                        "side-event-hours",
                        "Inside the midday break, side events run between 13:15 and 14:45.",
                        Strength.LIMITED,
                        organizer,
                        new SideEventWindow(TimeRange.parse("13:15/14:45")),
                        "II.f.1")
                .withBasis(Basis.INTERPRETED)
                .withPremise(othersExcluded));
        provisions.add(Provisions.provision(
                "side-event-coordination",
                "Organizers coordinate side events with the office of the Secretary-General of the conference.",
                Strength.ENCOURAGED,
                organizer,
                new SideEventCoordination(),
                "II.f.2"));
    }

    private void agenda() {
        OptionalInt none = OptionalInt.empty();
        row("1-opening", "the opening segment", 1, OPENING, none, OPENING_HOURS, "annex.1.1");
        row(
                "1-panel-1",
                "panel 1",
                1,
                EXPERT_PANEL,
                OptionalInt.of(1),
                TimeRange.parse("10:15/13:00"),
                "annex.1.2",
                PANELS);
        row("1-lunch", "lunch", 1, BREAK, none, TimeRange.parse("13:00/15:00"), "annex.1.3");
        row(
                "1-panel-2",
                "panel 2",
                1,
                EXPERT_PANEL,
                OptionalInt.of(2),
                TimeRange.parse("15:00/18:00"),
                "annex.1.4",
                PANELS);
        row(
                "2-panel-3",
                "panel 3",
                2,
                EXPERT_PANEL,
                OptionalInt.of(3),
                TimeRange.parse("10:00/13:00"),
                "annex.2.1",
                PANELS);
        row("2-lunch", "lunch", 2, BREAK, none, TimeRange.parse("13:00/15:00"), "annex.2.2");
        row(
                "2-summary-panel",
                "the summary panel",
                2,
                SUMMARY_PANEL,
                none,
                TimeRange.parse("15:00/17:50"),
                "annex.2.3");
        row("2-closing", "the closing", 2, CLOSING, none, TimeRange.parse("17:50/18:00"), "annex.2.4");
    }

    private void row(
            String id, String name, int day, SegmentKind kind, OptionalInt number, TimeRange time, String... clauses) {
        String title = "On day " + day + ", " + name + " is from " + time.startInclusive() + " to "
                + time.endExclusive() + ".";
        Norm norm = new AgendaRow(day, kind, number, time);
        provisions.add(Provisions.provision(
                        "agenda-day-" + id, title, Strength.REQUIRED, Provisions.SECRETARIAT, norm, clauses)
                .withPremise(Provisions.premise("agenda-rows", "exact-times")));
    }

    private void onePlaceAtATime() {
        provisions.add(Provisions.provision(
                        "one-room-one-event",
                        "No room is planned for two things at once.",
                        Strength.REQUIRED,
                        Provisions.SECRETARIAT,
                        new NoDoubleBooking(Resource.ROOM),
                        "title",
                        "II.f.2")
                .withBasis(Basis.DERIVED)
                .withDerivedFrom(ProvisionId.of("session-room"), ProvisionId.of("side-event-coordination")));
        provisions.add(Provisions.provision(
                        "one-person-one-place",
                        "Nobody is planned to be in two places at once.",
                        Strength.REQUIRED,
                        Provisions.SECRETARIAT,
                        new NoDoubleBooking(Resource.PERSON),
                        "II.c.1.1",
                        "II.c.2.1",
                        "II.d.1")
                .withBasis(Basis.DERIVED)
                .withDerivedFrom(
                        ProvisionId.of("moderator-opens"),
                        ProvisionId.of("three-experts"),
                        ProvisionId.of("summary-same-moderators")));
    }
}
