package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * A session laid out in rows.
 *
 * @param session the plan
 * @param days the dates of the days, of the plan or as held
 * @param rows the segments that are judged
 * @param others segments of which nothing is judged, but that may take the time of the plenary
 * @param undated the index of the first day without a date, if that is of interest
 */
record Layout(
        ThematicSession session,
        List<Optional<LocalDate>> days,
        List<Row> rows,
        List<Row> others,
        OptionalInt undated) {

    static final Pointer DAYS = Pointer.root().child("days");

    static Layout planned(ThematicSession session) {
        List<Row> rows = new ArrayList<>();
        OptionalInt undated = OptionalInt.empty();
        for (int day = 0; day < session.days().size(); day++) {
            Day planned = session.days().get(day);
            if (planned.date().isEmpty() && undated.isEmpty()) {
                undated = OptionalInt.of(day);
            }
            for (int row = 0; row < planned.segments().size(); row++) {
                Pointer pointer = DAYS.child(day).child("segments").child(row);
                rows.add(row(planned.segments().get(row), day, planned.date(), pointer));
            }
        }
        List<Optional<LocalDate>> dates = session.days().stream().map(Day::date).toList();
        return new Layout(session, dates, rows, List.of(), undated);
    }

    private static Row row(Segment segment, int day, Optional<LocalDate> date, Pointer pointer) {
        List<Entry> entries = new ArrayList<>();
        for (int index = 0; index < segment.slots().size(); index++) {
            SpeakingSlot slot = segment.slots().get(index);
            entries.add(Entry.planned(slot, Spot.slot(pointer, index, slot, segment.id())));
        }
        Spot at = Spot.planned(pointer, segment.id());
        return new Row(segment, day, date, segment.start(), segment.end(), at, false, false, entries);
    }

    /** Returns this layout without the segments of which there is no record. */
    Layout recorded() {
        List<Row> recorded =
                rows.stream().filter(row -> row.at().event().isPresent()).toList();
        return new Layout(session, days, recorded, others, undated);
    }

    List<Row> of(SegmentKind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    /** Judges each segment of a kind that has entries; of the others it is missing what is in them. */
    void each(SegmentKind kind, Answer answer, Consumer<Row> judge) {
        answer.exempt(of(kind).isEmpty() ? Exemption.NO_SUCH_SEGMENT : Exemption.NO_SUCH_SLOT);
        for (Row row : of(kind)) {
            if (row.entries().isEmpty()) {
                row.isBare(answer);
            } else {
                judge.accept(row);
            }
        }
    }
}
