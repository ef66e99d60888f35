package io.github.thematicsessions.core.comparison;

import io.github.thematicsessions.core.comparison.Pairing.Pair;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.Chair;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Place;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Timed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds out how two plans differ; used once and thrown away. */
final class PlanDifferences {

    private final ThematicSession before;
    private final ThematicSession after;
    private final boolean sameDays;
    private final List<Move> moved = new ArrayList<>();
    private final List<PeopleChange> people = new ArrayList<>();
    private final List<Alteration> altered = new ArrayList<>();

    PlanDifferences(ThematicSession before, ThematicSession after) {
        this.before = before;
        this.after = after;
        this.sameDays = dates(before).equals(dates(after));
    }

    private static List<Optional<LocalDate>> dates(ThematicSession session) {
        return session.days().stream().map(Day::date).toList();
    }

    PlanComparison comparison() {
        Pairing<Outline.Entry> pairing = Pairing.of(Outline.of(before), Outline.of(after), Outline.Entry::name);
        addChairs(sessionAt(), before.chairs(), after.chairs());
        for (Pair<Outline.Entry> pair : pairing.pairs()) {
            PlanElement earlier = pair.before().element();
            PlanElement later = pair.after().element();
            if (isMoved(earlier, later)) {
                moved.add(new Move(earlier, later));
            }
            compare(later.at(), pair.before().value(), pair.after().value());
        }
        return new PlanComparison(
                sessionParts(), elements(pairing.added()), elements(pairing.removed()), moved, people, altered);
    }

    private Location sessionAt() {
        return new Location(
                Pointer.root(), Optional.of(after.id()), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static List<PlanElement> elements(List<Outline.Entry> entries) {
        return entries.stream().map(Outline.Entry::element).toList();
    }

    private boolean isMoved(PlanElement earlier, PlanElement later) {
        return !earlier.start().equals(later.start())
                || !earlier.end().equals(later.end())
                || !earlier.room().equals(later.room())
                || !earlier.at().within().equals(later.at().within())
                || isOnAnotherDay(earlier, later);
    }

    /** The number of a day counts where no date tells it from the others, or where the days are the same in both plans. */
    private boolean isOnAnotherDay(PlanElement earlier, PlanElement later) {
        Optional<LocalDate> date = later.at().date();
        return !earlier.at().date().equals(date)
                || (!earlier.day().equals(later.day()) && (sameDays || date.isEmpty()));
    }

    private void compare(Location at, Timed earlier, Timed later) {
        if (earlier instanceof Segment one && later instanceof Segment other) {
            addChairs(at, one.chairs(), other.chairs());
            addAlteration(new Alteration.OfSegment(at, one, other));
        } else if (earlier instanceof SpeakingSlot one && later instanceof SpeakingSlot other) {
            if (!one.speaker().equals(other.speaker())) {
                people.add(new PeopleChange.Speaker(at, one.speaker(), other.speaker()));
            }
            addAlteration(new Alteration.OfSlot(at, one, other));
        } else if (earlier instanceof SideEvent one && later instanceof SideEvent other) {
            if (!one.organizers().equals(other.organizers())) {
                people.add(new PeopleChange.Organizers(at, one.organizers(), other.organizers()));
            }
            addAlteration(new Alteration.OfSideEvent(at, one, other));
        }
    }

    private void addChairs(Location at, List<Chair> earlier, List<Chair> later) {
        if (!earlier.equals(later)) {
            people.add(new PeopleChange.Chairs(at, earlier, later));
        }
    }

    private void addAlteration(Alteration alteration) {
        if (!alteration.parts().isEmpty()) {
            altered.add(alteration);
        }
    }

    private Set<SessionPart> sessionParts() {
        return new Parts<>(SessionPart.class, before, after)
                .compare(SessionPart.ID, ThematicSession::id)
                .compare(SessionPart.ORDINAL, ThematicSession::ordinal)
                .compare(SessionPart.TITLE, ThematicSession::title)
                .compare(SessionPart.THEME, ThematicSession::theme)
                .compare(SessionPart.MANDATE, ThematicSession::mandate)
                .compare(SessionPart.CITY, of(Place::city))
                .compare(SessionPart.VENUE, of(Place::venue))
                .compare(SessionPart.ROOM, of(Place::room))
                .compare(SessionPart.ZONE, of(Place::zone))
                .flag(SessionPart.DAYS, !sameDays)
                .flag(SessionPart.ORDER, isReordered())
                .compare(SessionPart.SOURCES, ThematicSession::sources)
                .compare(SessionPart.ILLUSTRATIVE, ThematicSession::illustrative)
                .differing();
    }

    private static Function<ThematicSession, ?> of(Function<Place, ?> part) {
        return session -> part.apply(session.place());
    }

    private boolean isReordered() {
        return Pairing.of(before.segments(), after.segments(), Segment::id).reordered()
                || Pairing.of(before.sideEvents(), after.sideEvents(), SideEvent::id)
                        .reordered();
    }
}
