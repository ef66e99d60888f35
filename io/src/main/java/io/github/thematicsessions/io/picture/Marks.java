package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The findings of a report by the place where they are marked: a slot, a segment, a side event, a day or the session. */
final class Marks {

    private static final Pattern DAY = Pattern.compile("/days/([0-9]{1,8})(/.*)?");

    private final ThematicSession session;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<ElementId, List<Mark>> elements = new HashMap<>();
    private final Map<Integer, List<Mark>> days = new HashMap<>();

    private Marks(ThematicSession session) {
        this.session = session;
        for (Segment segment : session.segments()) {
            know(segment.id(), segment.slots());
        }
        for (SideEvent event : session.sideEvents()) {
            know(event.id(), event.slots());
        }
    }

    private void know(ElementId id, List<SpeakingSlot> slots) {
        elements.put(id, new ArrayList<>());
        slots.forEach(slot -> elements.put(slot.id(), new ArrayList<>()));
    }

    static Marks of(ThematicSession session, Optional<Report> report) {
        Marks marks = new Marks(session);
        report.map(Report::findings).orElse(List.of()).forEach(marks::add);
        return marks;
    }

    private void add(Finding finding) {
        Mark mark = new Mark(marks.size() + 1, finding);
        marks.add(mark);
        Location at = finding.at();
        place(at)
                .orElseGet(() -> days.computeIfAbsent(day(at), day -> new ArrayList<>()))
                .add(mark);
    }

    /** A turn of a record is no element of the plan: it is marked at its segment. */
    private Optional<List<Mark>> place(Location at) {
        return at.id().map(elements::get).or(() -> at.within().map(elements::get));
    }

    List<Mark> all() {
        return List.copyOf(marks);
    }

    List<Mark> at(ElementId element) {
        return elements.getOrDefault(element, List.of());
    }

    /** What is found on a day and at no element of it. */
    List<Mark> onDay(int number) {
        return days.getOrDefault(number, List.of());
    }

    /** What is found at no day and no element. */
    List<Mark> onSession() {
        return onDay(0);
    }

    /** The number of a day, or 0. */
    private int day(Location at) {
        Matcher pointer = DAY.matcher(at.pointer().toString());
        if (pointer.matches()
                && Integer.parseInt(pointer.group(1)) < session.days().size()) {
            return Integer.parseInt(pointer.group(1)) + 1;
        }
        return 0;
    }
}
