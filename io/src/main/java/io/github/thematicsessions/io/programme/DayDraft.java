package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.session.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day that is being read, of the programme, of the side events or of both. */
final class DayDraft {

    /** Where the day is first named, or its first row where it is not named at all. */
    final Line line;

    /** The number that is published, or 0. */
    int number;

    @Nullable
    PublishedDate published;

    /** The date, once all lines are read. */
    @Nullable
    LocalDate date;

    /** Whether side events are held on it. */
    boolean ofEvents;

    /** Whether it was taken over by another section. */
    boolean adopted;

    final List<SegmentDraft> segments = new ArrayList<>();

    DayDraft(Line line, int number, @Nullable PublishedDate published) {
        this.line = line;
        this.number = number;
        this.published = published;
    }

    Day day() {
        return Day.builder()
                .date(Optional.ofNullable(date))
                .segments(segments.stream().map(SegmentDraft::segment).toList())
                .build();
    }
}
