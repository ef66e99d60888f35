package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.report.Course;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.io.text.Labels;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of the planned elements, by the clock of the record. Nothing for the report of a plan. */
final class Held {

    private static final int MINUTE = 60;

    private final Map<ElementId, Course> courses = new HashMap<>();

    static Held of(Optional<Report> report) {
        Held held = new Held();
        for (Course course : report.map(Report::courses).orElse(List.of())) {
            course.at().id().ifPresent(id -> held.courses.putIfAbsent(id, course));
        }
        return held;
    }

    /** Says what became of an element. */
    String words(ElementId element) {
        return Optional.ofNullable(courses.get(element)).flatMap(Labels::of).orElse("");
    }

    /** Returns when an element was held, if it was on that day. What has no end in the record is drawn as a minute, open. */
    Optional<Span> span(ElementId element, Optional<LocalDate> day) {
        Course course = courses.get(element);
        if (course == null || course.began().isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime began = course.began().get().toLocalDateTime();
        if (day.isPresent() && !day.get().equals(began.toLocalDate())) {
            return Optional.empty();
        }
        int from = began.toLocalTime().toSecondOfDay();
        int until = course.ended()
                .map(OffsetDateTime::toLocalDateTime)
                .filter(end -> end.isAfter(began))
                .map(end -> secondOfDay(end, began.toLocalDate()))
                .orElse(from + MINUTE);
        return Optional.of(new Span(
                from,
                Math.min(Math.max(until, from + 1), Span.DAY),
                true,
                course.ended().isPresent()));
    }

    private static int secondOfDay(LocalDateTime end, LocalDate day) {
        return end.toLocalDate().equals(day) ? end.toLocalTime().toSecondOfDay() : Span.DAY;
    }
}
