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

    private final Messages messages;

    private CourseText(Messages messages) {
        this.messages = messages;
    }

    static void write(List<Course> courses, TextLines lines, Messages messages) {
        CourseText text = new CourseText(messages);
        TextTable table = new TextTable(text.columns());
        Optional<LocalDate> day = Optional.empty();
        for (Course course : courses) {
            Optional<LocalDate> date = course.at().date();
            if (date.isPresent() && !date.equals(day)) {
                table.line(messages.apart(date.get().toString()));
                day = date;
            }
            table.row(text.row(course));
        }
        table.write(lines);
    }

    private List<Column> columns() {
        return List.of(
                Column.first(messages.say("course.element")),
                Column.left(messages.say("course.planned"), 11, 11),
                Column.left(messages.say("course.held"), 17, 19),
                Column.left(messages.say("course.given"), 9, 12),
                Column.right(messages.say("course.spoken"), 14),
                Column.left(messages.say("course.difference"), 12, 16),
                Column.right(messages.say("course.turns"), 5));
    }

    private List<String> row(Course course) {
        Location at = course.at();
        return List.of(
                (at.within().isPresent() ? "  " : "") + PlaceText.name(at, messages),
                at.time().map(this::planned).orElse(""),
                held(course),
                given(course.allotted()),
                messages.apart(onTheClock(course.spoken())),
                differences(course),
                Integer.toString(course.turns()));
    }

    /** Said in fewer letters than elsewhere: 5-7 min, 10 min, max 3 min. */
    private String given(Allotment allotted) {
        return switch (allotted.wording()) {
            case RANGE -> SpokenTime.narrow(allotted, messages);
            case STATED -> SpokenTime.of(allotted, messages);
            case AT_MOST ->
                messages.say(
                        "course.at-most",
                        "length",
                        SpokenTime.of(Duration.ofSeconds(allotted.longestSeconds()), messages));
            case UNSTATED -> "";
        };
    }

    private String planned(TimeRange hours) {
        return messages.apart(hours.startInclusive() + "-" + hours.endExclusive());
    }

    private String held(Course course) {
        String start = course.began().map(CourseText::time).orElse("");
        String end = course.ended().map(CourseText::time).orElse("");
        return start.isEmpty() ? "" : messages.apart(start + "-" + end);
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
        String difference = differences(course, Messages.english());
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
    static String differences(Course course, Messages messages) {
        return new CourseText(messages).differences(course);
    }

    private String differences(Course course) {
        boolean oneTurn = course.turns() == 1 && course.allotted().isGiven();
        return oneTurn ? ofTime(course.spoken(), course.allotted()) : messages.list(ofHours(course));
    }

    private String ofTime(Duration spoken, Allotment given) {
        Duration longest = Duration.ofSeconds(given.longestSeconds());
        if (spoken.compareTo(longest) > 0) {
            return said("course.over", spoken.minus(longest));
        }
        return spoken.compareTo(given.shortest()) < 0
                ? said("course.under", given.shortest().minus(spoken))
                : "";
    }

    private List<String> ofHours(Course course) {
        if (course.at().time().isEmpty() || course.began().isEmpty()) {
            return List.of();
        }
        TimeRange hours = course.at().time().get();
        LocalDateTime began = course.began().get().toLocalDateTime();
        LocalDate date = course.at().date().orElse(began.toLocalDate());
        if (!date.equals(began.toLocalDate())) {
            return List.of(messages.say(
                    "course.date", "date", messages.apart(began.toLocalDate().toString())));
        }
        List<String> words = new ArrayList<>();
        Duration late = Duration.between(date.atTime(hours.startInclusive()), began);
        if (!late.isZero()) {
            words.add(said(late.isNegative() ? "course.early" : "course.late", late.abs()));
        }
        course.ended().map(OffsetDateTime::toLocalDateTime).ifPresent(ended -> {
            Duration over = Duration.between(date.atTime(hours.endExclusive()), ended);
            if (!over.isZero()) {
                words.add(said(over.isNegative() ? "course.under" : "course.over", over.abs()));
            }
        });
        return words;
    }

    private String said(String key, Duration length) {
        return messages.say(key, "length", SpokenTime.of(length, messages));
    }
}
