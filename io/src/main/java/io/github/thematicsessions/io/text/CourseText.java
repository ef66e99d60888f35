package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.report.Course;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import io.github.thematicsessions.io.text.TextTable.Column;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of what became of the planned elements: the plan beside what was held. */
final class CourseText {

    private static final List<Column> COLUMNS = List.of(
            Column.first("element"),
            Column.left("planned", 11, 11),
            Column.left("held", 17, 19),
            Column.left("given", 9, 12),
            Column.right("spoken", 14),
            Column.left("difference", 12, 16),
            Column.right("turns", 5));

    private CourseText() {}

    static void write(List<Course> courses, TextLines lines) {
        TextTable table = new TextTable(COLUMNS);
        Optional<LocalDate> day = Optional.empty();
        for (Course course : courses) {
            Optional<LocalDate> date = course.at().date();
            if (date.isPresent() && !date.equals(day)) {
                table.line(date.get().toString());
                day = date;
            }
            table.row(row(course));
        }
        table.write(lines);
    }

    private static List<String> row(Course course) {
        Location at = course.at();
        return List.of(
                (at.within().isPresent() ? "  " : "") + PlaceText.name(at),
                at.time().map(CourseText::planned).orElse(""),
                held(course),
                given(course.allotted()),
                onTheClock(course.spoken()),
                differences(course),
                Integer.toString(course.turns()));
    }

    /** Said in fewer letters than elsewhere: 5-7 min, 10 min, max 3 min. */
    private static String given(Allotment allotted) {
        return switch (allotted.wording()) {
            case RANGE -> SpokenTime.of(allotted).replace(" to ", "-");
            case STATED -> SpokenTime.of(allotted);
            case AT_MOST -> "max " + SpokenTime.of(Duration.ofSeconds(allotted.longestSeconds()));
            case UNSTATED -> "";
        };
    }

    private static String planned(TimeRange hours) {
        return hours.startInclusive() + "-" + hours.endExclusive();
    }

    private static String held(Course course) {
        String start = course.began().map(CourseText::time).orElse("");
        String end = course.ended().map(CourseText::time).orElse("");
        return start.isEmpty() ? "" : start + "-" + end;
    }

    private static String time(OffsetDateTime instant) {
        return ClockText.recorded(instant.toLocalTime());
    }

    /** Says what became of one element where there is no table: spoken 7:03, 3 s over. */
    static Optional<String> inShort(Course course) {
        List<String> words = new ArrayList<>();
        if (course.turns() > 0) {
            words.add("spoken " + onTheClock(course.spoken()));
        } else if (course.began().isPresent()) {
            words.add("held");
        }
        String difference = differences(course);
        if (!difference.isEmpty()) {
            words.add(difference);
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
    }

    /** Hours, minutes and seconds as a clock shows them, so that a column of them is narrow: 0:45, 7:03.4, 2:35:04. */
    static String onTheClock(Duration length) {
        String minutes = Integer.toString(length.toMinutesPart());
        String seconds = twoDigits(length.toSecondsPart()) + SpokenTime.fraction(length.toNanosPart());
        return length.toHours() == 0
                ? minutes + ":" + seconds
                : length.toHours() + ":" + twoDigits(length.toMinutesPart()) + ":" + seconds;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** One turn is held against the time given to it, all else against the planned hours. */
    static String differences(Course course) {
        boolean oneTurn = course.turns() == 1 && course.allotted().isGiven();
        return oneTurn ? ofTime(course.spoken(), course.allotted()) : String.join(", ", ofHours(course));
    }

    private static String ofTime(Duration spoken, Allotment given) {
        Duration longest = Duration.ofSeconds(given.longestSeconds());
        if (spoken.compareTo(longest) > 0) {
            return SpokenTime.of(spoken.minus(longest)) + " over";
        }
        return spoken.compareTo(given.shortest()) < 0
                ? SpokenTime.of(given.shortest().minus(spoken)) + " under"
                : "";
    }

    private static List<String> ofHours(Course course) {
        List<String> words = new ArrayList<>();
        if (course.at().time().isEmpty() || course.began().isEmpty()) {
            return words;
        }
        TimeRange hours = course.at().time().get();
        LocalDateTime began = course.began().get().toLocalDateTime();
        LocalDate date = course.at().date().orElse(began.toLocalDate());
        if (!date.equals(began.toLocalDate())) {
            words.add("on " + began.toLocalDate());
            return words;
        }
        Duration late = Duration.between(date.atTime(hours.startInclusive()), began);
        if (!late.isZero()) {
            words.add((late.isNegative() ? "early " : "late ") + SpokenTime.of(late.abs()));
        }
        course.ended().map(OffsetDateTime::toLocalDateTime).ifPresent(ended -> {
            Duration over = Duration.between(date.atTime(hours.endExclusive()), ended);
            if (!over.isZero()) {
                words.add(SpokenTime.of(over.abs()) + (over.isNegative() ? " under" : " over"));
            }
        });
        return words;
    }
}
