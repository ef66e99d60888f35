package io.github.thematicsessions.io.table;

import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.TimeRange;
import io.github.thematicsessions.io.text.Labels;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A programme for the import of topics into the agenda of OpenSlides 4: title, text, duration in whole minutes, comment and
 * visibility, under the names that its import takes.
 *
 * <p>There is a row for each segment. OpenSlides knows no hours: the date, the hours and the room go into the comment,
 * as far as they are known. The text is HTML there, so that what would be markup is escaped. Breaks and the
 * registration are {@code internal}, as in its own example, all else is {@code common}. A minute that has begun counts
 * as a whole one.
 *
 * <p>Source: OpenSlides, openslides-client, {@code topics/definitions/topics.constants.ts} and {@code
 * topic-export.service.ts} (the example of the import), and openslides-backend, {@code actions/topic/json_upload.py}.
 *
 * <p>Thread-safe.
 */
public final class OpenSlidesTopics {

    private static final Column<String> TITLE = new Column<>("title", Forms.TEXT);
    private static final Column<String> TEXT = new Column<>("text", Forms.written(OpenSlidesTopics::html));
    private static final Column<Duration> DURATION = new Column<>("agenda_duration", Minutes.FORM);
    private static final Column<String> COMMENT = new Column<>("agenda_comment", Forms.TEXT);
    private static final Column<String> TYPE = new Column<>("agenda_type", Forms.TEXT);

    private static final List<Column<?>> COLUMNS = List.of(TITLE, TEXT, DURATION, COMMENT, TYPE);

    private OpenSlidesTopics() {}

    /**
     * Makes the table of a session's topics.
     *
     * @param session the session
     * @return the table
     * @throws io.github.thematicsessions.core.InvalidValueException if a text of it is longer than a cell may be
     */
    public static Table of(ThematicSession session) {
        Sheet sheet = new Sheet(COLUMNS);
        for (Day day : session.days()) {
            for (Segment segment : day.segments()) {
                sheet.row()
                        .put(TITLE, Labels.of(segment))
                        .put(TEXT, segment.description())
                        .put(DURATION, segment.time().map(TimeRange::length))
                        .put(COMMENT, comment(day, segment))
                        .put(TYPE, type(segment.kind()));
            }
        }
        return sheet.table();
    }

    private static String html(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String comment(Day day, Segment segment) {
        Optional<String> date = day.date().map(Object::toString);
        Optional<String> from = segment.start().map(time -> "from " + time);
        Optional<String> until = segment.end().map(time -> "until " + time);
        return Stream.of(date, from, until, segment.room())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String type(SegmentKind kind) {
        return kind == SegmentKind.BREAK || kind == SegmentKind.REGISTRATION ? "internal" : "common";
    }
}
