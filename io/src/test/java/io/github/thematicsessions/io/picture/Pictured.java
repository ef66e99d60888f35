package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.arbitrary.Reports;
import io.github.thematicsessions.core.arbitrary.Sessions;
import io.github.thematicsessions.core.report.Course;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Sessions to be drawn, with the reports on them.
 *
 * @param session a session of any shape
 * @param report a report whose findings and courses are of elements of the session, or none
 */
record Pictured(ThematicSession session, Optional<Report> report) {

    private static final List<String> LONG = List.of(
            "Human rights perspectives on irregular migration, decent work and the recognition of skills ".repeat(3),
            "Права человека в контексте незаконной миграции и достойного труда мигрантов ".repeat(3),
            "منظورات حقوق الإنسان بشأن الهجرة غير النظامية والعمل اللائق ".repeat(4),
            "人权视角下的非正常移民与移民体面劳动以及技能和资格认定".repeat(8),
            "MMMMMMMMMMWWWWWWWWWW".repeat(10),
            "e\u0301\u0323".repeat(67),
            "\ud83d\udc69\u200d\ud83d\ude80 \ud83c\udde8\ud83c\udded ".repeat(20));

    static Arbitrary<Pictured> any() {
        return Combinators.combine(
                        Arbitraries.oneOf(Sessions.any(), Sessions.regular(), longTitles()),
                        Reports.any().optional(0.7))
                .as((session, report) -> new Pictured(session, report.map(told -> on(session, told))));
    }

    Drawing drawing() {
        return Sheet.of(session, report);
    }

    String picture() {
        return report.map(told -> SessionPicture.write(session, told)).orElseGet(() -> SessionPicture.write(session));
    }

    /** Titles of 200 letters and more everywhere. */
    private static Arbitrary<ThematicSession> longTitles() {
        return Combinators.combine(Sessions.any(), Arbitraries.of(LONG), Arbitraries.of(LONG))
                .as((session, one, other) -> session.withTitle(one)
                        .withTheme(other)
                        .withDays(session.days().stream()
                                .map(day -> day.withSegments(day.segments().stream()
                                        .map(segment -> longTitles(segment, one, other))
                                        .toList()))
                                .toList())
                        .withSideEvents(session.sideEvents().stream()
                                .map(event -> event.withTitle(one))
                                .toList()));
    }

    private static Segment longTitles(Segment segment, String one, String other) {
        return segment.withTitle(one)
                .withSlots(segment.slots().stream()
                        .map(slot -> slot.withTitle(other))
                        .toList());
    }

    /** The same report, with its findings and courses at elements of the session. */
    private static Report on(ThematicSession session, Report report) {
        List<ElementId> elements = elements(session);
        if (elements.isEmpty()) {
            return report;
        }
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : report.findings()) {
            findings.add(finding.withAt(at(finding.at(), elements.get(findings.size() % elements.size()))));
        }
        List<Course> courses = new ArrayList<>();
        for (Course course : report.courses()) {
            Location at = at(course.at(), elements.get(courses.size() % elements.size()));
            courses.add(new Course(at, course.allotted(), course.turns(), course.spoken()));
        }
        return report.withFindings(findings).withCourses(courses);
    }

    private static Location at(Location at, ElementId element) {
        return new Location(at.pointer(), Optional.of(element), at.within(), at.date(), at.time(), at.occurrence());
    }

    private static List<ElementId> elements(ThematicSession session) {
        Stream<ElementId> segments = session.segments().stream().map(Segment::id);
        Stream<ElementId> slots = session.segments().stream()
                .flatMap(segment -> segment.slots().stream())
                .map(SpeakingSlot::id);
        Stream<ElementId> events = session.sideEvents().stream().map(SideEvent::id);
        return Stream.of(segments, slots, events).flatMap(ids -> ids).toList();
    }
}
