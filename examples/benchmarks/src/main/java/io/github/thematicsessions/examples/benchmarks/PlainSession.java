package io.github.thematicsessions.examples.benchmarks;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session as one would bind it: text wherever the format has text but for dates and times, nothing checked. */
record PlainSession(
        String format,
        int version,
        String id,
        @Nullable Integer ordinal,
        String title,
        @Nullable String theme,
        @Nullable List<String> mandate,
        @Nullable Place place,
        @Nullable List<Chair> chairs,
        List<Day> days,
        @Nullable List<SideEvent> sideEvents,
        @Nullable List<Source> sources,
        @Nullable String illustrative) {

    /** Where a session is held. */
    record Place(
            @Nullable String city,
            @Nullable String venue,
            @Nullable String room,
            @Nullable String zone) {}

    /** Who presides. */
    record Chair(String capacity, @Nullable PlainParticipant participant) {}

    /** One day of the programme. */
    record Day(@Nullable LocalDate date, List<Segment> segments) {}

    /** One row of the programme. */
    record Segment(
            String id,
            String kind,
            @Nullable Integer number,
            @Nullable String title,
            @Nullable String description,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            @Nullable String room,
            @Nullable List<Chair> chairs,
            @Nullable Integer inscribed,
            @Nullable List<Slot> slots,
            @Nullable String asPublished) {}

    /** The planned turn of one speaker. */
    record Slot(
            String id,
            String capacity,
            @Nullable String purpose,
            @Nullable String title,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            @Nullable String allotted,
            @Nullable PlainParticipant speaker,
            @Nullable String appointedBy) {}

    /** An event beside the plenary. */
    record SideEvent(
            String id,
            String title,
            @Nullable LocalDate date,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            @Nullable String room,
            @Nullable List<String> organizers,
            @Nullable Boolean coordinated,
            @Nullable List<Slot> slots,
            @Nullable String asPublished) {}

    /** Where a fact is from. */
    record Source(
            String title,
            @Nullable String url,
            @Nullable String symbol,
            @Nullable LocalDate read) {}
}
