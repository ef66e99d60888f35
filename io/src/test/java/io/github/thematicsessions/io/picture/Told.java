package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.report.Course;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reports that tell something of elements that a test names. */
final class Told {

    private Told() {}

    /** Findings at elements: an error of II.c.1.3, a warning of II.c.2.2, a warning of II.f.1, and so on in turn. */
    static Report findingsAt(String... elements) {
        return findings(Arrays.stream(elements).map(Told::at).toList());
    }

    static Report findings(List<Location> places) {
        Report report = BrokenPlan.report();
        List<Finding> findings = new ArrayList<>();
        for (Location place : places) {
            findings.add(report.findings().get(findings.size() % 3).withAt(place));
        }
        return report.withFindings(findings);
    }

    static Location at(String element) {
        return new Location(
                Pointer.root(),
                Optional.of(ElementId.of(element)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The report of a record that has no finding. */
    static Report held(Course... courses) {
        return held(List.of(), courses);
    }

    /** The report of a record with findings at elements, as {@link #findingsAt} makes them. */
    static Report held(List<String> elements, Course... courses) {
        return BrokenPlan.held()
                .withFindings(findingsAt(elements.toArray(new String[0])).findings())
                .withCourses(courses);
    }

    /** What became of an element that is planned from 10:00 to 11:00 and that nobody gave a time to. */
    static Course course(String element, String began, String ended, int turns, String spoken) {
        Optional<OffsetDateTime> end =
                Optional.of(ended).filter(text -> !text.isEmpty()).map(Told::moment);
        Location at = new Location(
                Pointer.root(),
                Optional.of(ElementId.of(element)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(TimeRange.of(LocalTime.of(10, 0), LocalTime.of(11, 0))),
                Optional.of(new Occurrence(1, moment(began), end)));
        return new Course(at, Allotment.unstated(), turns, Duration.parse(spoken));
    }

    private static OffsetDateTime moment(String text) {
        return OffsetDateTime.parse(text + "+02:00");
    }

    /** What is shown beside a session. */
    static Content content(ThematicSession session, Report report) {
        return new Content(Marks.of(session, Optional.of(report)), Held.of(Optional.of(report)), new CutTexts());
    }

    static Content nothing() {
        ThematicSession session =
                ThematicSession.builder().id("s").title("A session").build();
        return new Content(Marks.of(session, Optional.empty()), Held.of(Optional.empty()), new CutTexts());
    }
}
