package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The findings of a report by the place where they are marked: a slot, a segment, a side event, a day or the session. */
final class Marks {

    private static final Pattern DAY = Pattern.compile("/days/([0-9]{1,8})(/.*)?");

    private final ThematicSession session;
    private final Set<ElementId> elements = new HashSet<>();
    private final List<Mark> marks = new ArrayList<>();

    private Marks(ThematicSession session) {
        this.session = session;
        Stream.concat(
                        session.segments().stream()
                                .flatMap(segment -> Stream.concat(
                                        Stream.of(segment.id()),
                                        segment.slots().stream().map(SpeakingSlot::id))),
                        session.sideEvents().stream()
                                .flatMap(event -> Stream.concat(
                                        Stream.of(event.id()),
                                        event.slots().stream().map(SpeakingSlot::id))))
                .forEach(elements::add);
    }

    static Marks of(ThematicSession session, Optional<Report> report) {
        Marks marks = new Marks(session);
        List<Finding> findings = report.map(Report::findings).orElse(List.of());
        for (Finding finding : findings) {
            marks.marks.add(new Mark(marks.marks.size() + 1, finding));
        }
        return marks;
    }

    List<Mark> all() {
        return List.copyOf(marks);
    }

    List<Mark> at(ElementId element) {
        return select(at -> element(at).equals(Optional.of(element)));
    }

    /** What is found on a day and at no element of it. */
    List<Mark> onDay(int number) {
        return select(at -> element(at).isEmpty() && day(at) == number);
    }

    /** What is found at no day and no element. */
    List<Mark> onSession() {
        return select(at -> element(at).isEmpty() && day(at) == 0);
    }

    private List<Mark> select(Predicate<Location> place) {
        return marks.stream().filter(mark -> place.test(mark.finding().at())).toList();
    }

    /** A turn of a record is no element of the plan: it is marked at its segment. */
    private Optional<ElementId> element(Location at) {
        return at.id().filter(elements::contains).or(() -> at.within().filter(elements::contains));
    }

    private int day(Location at) {
        Matcher pointer = DAY.matcher(at.pointer().toString());
        if (pointer.matches()
                && Integer.parseInt(pointer.group(1)) < session.days().size()) {
            return Integer.parseInt(pointer.group(1)) + 1;
        }
        return 0;
    }
}
