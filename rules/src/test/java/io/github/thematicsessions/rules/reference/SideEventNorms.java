package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.norm.SideEventWindow;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a note says of side events. */
final class SideEventNorms {

    private final Layout layout;
    private final Answer answer;

    SideEventNorms(Layout layout, Answer answer) {
        this.layout = layout;
        this.answer = answer;
    }

    private List<SideEvent> events() {
        return layout.session().sideEvents();
    }

    private Spot spot(SideEvent event) {
        return spot(layout, event);
    }

    static Spot spot(Layout layout, SideEvent event) {
        Pointer list = Pointer.root().child("sideEvents");
        return Spot.planned(list.child(layout.session().sideEvents().indexOf(event)), event.id());
    }

    void coordination() {
        answer.exempt(Exemption.NO_SIDE_EVENT);
        for (SideEvent event : events()) {
            if (event.organizers().isEmpty()) {
                answer.missing(Input.ORGANIZER, spot(event).member("organizers"));
            }
            Spot at = spot(event).member("coordinated");
            if (event.coordinated().isEmpty()) {
                answer.missing(Input.COORDINATION, at);
                continue;
            }
            answer.judged();
            if (!event.coordinated().get()) {
                answer.fail(Discrepancy.NOT_DONE, at, Answer.NO_MEASURE, Answer.NO_MEASURE, Answer.NO_MEASURE);
            }
        }
    }

    void apart() {
        answer.exempt(events().isEmpty() ? Exemption.NO_SIDE_EVENT : Exemption.NOTHING_TO_COMPARE);
        List<LocalDate> open = new ArrayList<>();
        for (SideEvent event : placed()) {
            LocalDate date = event.date().orElseThrow();
            TimeRange hours = event.time().orElseThrow();
            answer.judged();
            Optional<Row> first = firstDuring(hours, date);
            if (first.isEmpty()) {
                open.add(date);
                continue;
            }
            List<TimeRange> shared = meetings(date).stream()
                    .filter(hours::overlaps)
                    .map(meeting -> common(meeting, hours))
                    .toList();
            int seconds = shared.stream().mapToInt(TimeRange::lengthInSeconds).sum();
            answer.fail(
                    Discrepancy.OVERLAP,
                    Severity.ERROR,
                    spot(event),
                    List.of(first.get().id()),
                    Optional.of(new Measure.Hours(shared)),
                    Answer.NO_MEASURE,
                    Optional.of(Measure.of(Duration.ofSeconds(seconds))));
        }
        findMissing(open);
    }

    void window(SideEventWindow norm) {
        answer.exempt(events().isEmpty() ? Exemption.NO_SIDE_EVENT : Exemption.NOTHING_TO_COMPARE);
        TimeRange window = norm.window();
        List<LocalDate> open = new ArrayList<>();
        for (SideEvent event : placed()) {
            LocalDate date = event.date().orElseThrow();
            TimeRange hours = event.time().orElseThrow();
            if (window.encloses(hours)) {
                answer.judged();
            } else if (firstDuring(hours, date).isPresent()) {
                answer.exempt(Exemption.DURING_PLENARY);
            } else if (isInBreak(hours, window, date)) {
                answer.judged();
                int outside = hours.lengthInSeconds() - window.sharedSeconds(hours);
                answer.fail(
                        Discrepancy.OUTSIDE_HOURS,
                        spot(event),
                        Optional.of(Measure.of(hours)),
                        Optional.of(Measure.of(window)),
                        Optional.of(Measure.of(Duration.ofSeconds(outside))));
            } else {
                answer.judged();
                open.add(date);
            }
        }
        findMissing(open);
    }

    /** Those of which date and hours are known; of the others that is missing. */
    private List<SideEvent> placed() {
        List<SideEvent> placed = new ArrayList<>();
        for (SideEvent event : events()) {
            if (event.date().isEmpty()) {
                answer.missing(Input.DATE, spot(event).member("date"));
            } else if (event.time().isEmpty()) {
                answer.missing(Input.TIME, spot(event));
            } else {
                placed.add(event);
            }
        }
        return placed;
    }

    private List<Row> rowsOn(LocalDate date) {
        List<Row> rows = new ArrayList<>(layout.rows());
        rows.addAll(layout.others());
        return rows.stream().filter(row -> row.date().equals(Optional.of(date))).toList();
    }

    /** The segments of the plenary of which the hours are known, by their start. */
    private List<Row> plenary(LocalDate date) {
        return rowsOn(date).stream()
                .filter(row -> row.kind().isPlenary() && row.time().isPresent())
                .sorted(Comparator.comparing(row -> row.start().orElseThrow()))
                .toList();
    }

    private Optional<Row> firstDuring(TimeRange hours, LocalDate date) {
        return plenary(date).stream()
                .filter(row -> row.time().orElseThrow().overlaps(hours))
                .findFirst();
    }

    /** When the plenary meets without a gap. */
    private List<TimeRange> meetings(LocalDate date) {
        List<TimeRange> meetings = new ArrayList<>();
        for (Row row : plenary(date)) {
            TimeRange time = row.time().orElseThrow();
            int last = meetings.size() - 1;
            if (last >= 0 && !time.startInclusive().isAfter(meetings.get(last).endExclusive())) {
                LocalTime start = meetings.get(last).startInclusive();
                LocalTime end = later(meetings.get(last).endExclusive(), time.endExclusive());
                meetings.set(last, TimeRange.of(start, end));
            } else {
                meetings.add(time);
            }
        }
        return meetings;
    }

    private static TimeRange common(TimeRange one, TimeRange other) {
        LocalTime start = later(one.startInclusive(), other.startInclusive());
        boolean first = one.endExclusive().isBefore(other.endExclusive());
        return TimeRange.of(start, first ? one.endExclusive() : other.endExclusive());
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }

    /** Between two meetings with a gap that meets the window, or in a break of the programme that does. */
    private boolean isInBreak(TimeRange hours, TimeRange window, LocalDate date) {
        List<TimeRange> meetings = meetings(date);
        for (int next = 1; next < meetings.size(); next++) {
            LocalTime over = meetings.get(next - 1).endExclusive();
            LocalTime again = meetings.get(next).startInclusive();
            TimeRange gap = TimeRange.of(over, again);
            if (gap.encloses(hours) && gap.overlaps(window)) {
                return true;
            }
        }
        return rowsOn(date).stream()
                .filter(row -> row.kind() == SegmentKind.BREAK)
                .flatMap(row -> row.time().stream())
                .anyMatch(named -> named.overlaps(hours) && named.overlaps(window));
    }

    /** What is not known of the plenary on the days of side events that could still run during it. */
    private void findMissing(List<LocalDate> open) {
        List<LocalDate> dates = open.stream().distinct().toList();
        if (dates.stream().anyMatch(date -> mayBeUndated(layout, date))) {
            answer.missing(Input.DATE, undatedDay(layout));
        }
        for (LocalDate date : dates) {
            for (Row row : rowsOn(date)) {
                if (row.kind().isPlenary() && row.time().isEmpty()) {
                    answer.missing(Input.TIME, row.at());
                }
            }
        }
    }

    /** No day has that date, and there is one of which the date is not known. */
    static boolean mayBeUndated(Layout layout, LocalDate date) {
        return layout.undated().isPresent() && !layout.days().contains(Optional.of(date));
    }

    static Spot undatedDay(Layout layout) {
        return Spot.of(Layout.DAYS.child(layout.undated().orElseThrow()).child("date"));
    }
}
