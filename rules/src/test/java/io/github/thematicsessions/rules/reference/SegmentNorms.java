package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.norm.AgendaRow;
import io.github.thematicsessions.core.norm.MeetingHours;
import io.github.thematicsessions.core.norm.SegmentCount;
import io.github.thematicsessions.core.norm.SegmentOrder;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a note says of the rows of the programme. */
final class SegmentNorms {

    private static final Spot DAYS = Spot.of(Layout.DAYS);

    private SegmentNorms() {}

    static void meetingHours(MeetingHours norm, Layout layout, Answer answer) {
        answer.exempt(Exemption.NO_SUCH_SEGMENT);
        for (Row row : layout.rows()) {
            if (!row.kind().isPlenary()) {
                continue;
            }
            if (row.time().isEmpty()) {
                answer.missing(Input.TIME, row.at());
                continue;
            }
            answer.judged();
            TimeRange time = row.time().get();
            int inside = 0;
            for (TimeRange meeting : norm.meetings()) {
                inside += meeting.sharedSeconds(time);
            }
            if (inside < time.lengthInSeconds()) {
                answer.fail(
                        Discrepancy.OUTSIDE_HOURS,
                        row.at(),
                        Optional.of(Measure.of(time)),
                        Optional.of(new Measure.Hours(norm.meetings())),
                        Optional.of(Measure.of(Duration.ofSeconds(time.lengthInSeconds() - inside))));
            }
        }
    }

    static void count(SegmentCount norm, Layout layout, Answer answer) {
        if (layout.rows().isEmpty()) {
            answer.missing(Input.DAYS, DAYS);
        } else {
            answer.count(layout.of(norm.segment()).size(), norm.quantity(), DAYS);
        }
    }

    /** A segment is out of order if one after it should come before it; the first such one of the earliest part is told. */
    static void order(SegmentOrder norm, List<Row> rows, Answer answer) {
        answer.exempt(Exemption.NOTHING_TO_COMPARE);
        List<Row> ordered = new ArrayList<>();
        for (Row row : rows) {
            if (norm.order().contains(row.kind())) {
                ordered.add(row);
            }
        }
        if (ordered.size() < 2) {
            return;
        }
        for (int index = 0; index < ordered.size(); index++) {
            Row row = ordered.get(index);
            answer.judged();
            Optional<Row> before = ordered.subList(index + 1, ordered.size()).stream()
                    .min(Comparator.comparingInt(after -> norm.order().indexOf(after.kind())));
            if (before.isPresent()
                    && norm.order().indexOf(before.get().kind()) < norm.order().indexOf(row.kind())) {
                answer.fail(
                        Discrepancy.OUT_OF_ORDER,
                        Severity.ERROR,
                        row.at(),
                        List.of(before.get().id()),
                        Answer.NO_MEASURE,
                        Answer.NO_MEASURE,
                        Answer.NO_MEASURE);
            }
        }
    }

    /** The segments of a plan day by day, by their start where all those of interest on a day have one. */
    static List<Row> byStart(SegmentOrder norm, Layout layout) {
        List<Row> ordered = new ArrayList<>();
        for (int day = 0; day < layout.days().size(); day++) {
            int number = day;
            List<Row> ofDay = new ArrayList<>(layout.rows().stream()
                    .filter(row -> row.day() == number && norm.order().contains(row.kind()))
                    .toList());
            if (ofDay.stream().allMatch(row -> row.start().isPresent())) {
                ofDay.sort(Comparator.comparing(row -> row.start().orElseThrow()));
            }
            ordered.addAll(ofDay);
        }
        return ordered;
    }

    static void agendaRow(AgendaRow norm, Layout layout, Answer answer) {
        if (layout.rows().isEmpty()) {
            answer.missing(Input.DAYS, DAYS);
            return;
        }
        List<Row> candidates = layout.of(norm.segment()).stream()
                .filter(row -> row.day() == norm.day() - 1)
                .filter(row -> norm.number().isEmpty()
                        || row.segment().number().isEmpty()
                        || row.segment().number().equals(norm.number()))
                .toList();
        Optional<Measure> asked = Optional.of(Measure.of(norm.time()));
        if (candidates.isEmpty()) {
            boolean there = norm.day() <= layout.days().size();
            Spot at = there ? Spot.of(Layout.DAYS.child(norm.day() - 1)) : DAYS;
            answer.judged();
            answer.fail(Discrepancy.MISSING, at, Answer.NO_MEASURE, asked, Answer.NO_MEASURE);
            return;
        }
        if (candidates.stream().anyMatch(row -> row.time().equals(Optional.of(norm.time())))) {
            answer.judged();
            return;
        }
        Row closest = candidates.get(0);
        for (Row row : candidates) {
            closest = isCloser(row, closest, norm) ? row : closest;
        }
        if (mayBe(closest, norm)) {
            answer.missing(Input.TIME, closest.at());
            return;
        }
        answer.judged();
        answer.fail(
                Discrepancy.DIFFERENT,
                closest.at(),
                closest.time().map(Measure::of),
                asked,
                closest.time().map(time -> Measure.of(moved(time, norm.time()))));
    }

    /** The number of the row first, then what could be the row, then the time that both share. */
    private static boolean isCloser(Row row, Row than, AgendaRow norm) {
        if (isNumbered(row, norm) != isNumbered(than, norm)) {
            return isNumbered(row, norm);
        }
        if (mayBe(row, norm) != mayBe(than, norm)) {
            return mayBe(row, norm);
        }
        return !mayBe(row, norm) && shared(row, norm) > shared(than, norm);
    }

    private static boolean isNumbered(Row row, AgendaRow norm) {
        return norm.number().isPresent() && row.segment().number().equals(norm.number());
    }

    /** An end is not known, and none that is known is another one. */
    private static boolean mayBe(Row row, AgendaRow norm) {
        boolean start =
                row.start().isEmpty() || row.start().get().equals(norm.time().startInclusive());
        boolean end = row.end().isEmpty() || row.end().get().equals(norm.time().endExclusive());
        return row.time().isEmpty() && start && end;
    }

    private static int shared(Row row, AgendaRow norm) {
        return row.time().map(norm.time()::sharedSeconds).orElse(0);
    }

    private static Duration moved(TimeRange from, TimeRange to) {
        Duration start =
                Duration.between(from.startInclusive(), to.startInclusive()).abs();
        Duration end = Duration.between(from.endExclusive(), to.endExclusive()).abs();
        return start.compareTo(end) > 0 ? start : end;
    }
}
