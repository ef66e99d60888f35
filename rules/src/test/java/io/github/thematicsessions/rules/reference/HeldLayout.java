package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.session.ThematicSession;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Lays out what was held: the segments in the order in which they began, those without a record last. */
final class HeldLayout {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final Retold retold;
    private final Optional<ZoneId> zone;

    HeldLayout(Retold retold) {
        this.retold = retold;
        this.zone = retold.session().place().zone();
    }

    /** Lays out the segments with those of their turns that a norm asks for. */
    Layout with(Function<Sitting, List<Entry>> turns) {
        ThematicSession session = retold.session();
        List<Row> rows = new ArrayList<>();
        List<Row> others = new ArrayList<>();
        for (Sitting sitting : inOrder()) {
            boolean judged = sitting.isRecorded() || sitting.isCovered();
            (judged ? rows : others).add(row(sitting, turns.apply(sitting)));
        }
        return new Layout(session, dates(), rows, others, OptionalInt.empty());
    }

    private List<Sitting> inOrder() {
        List<Sitting> recorded = new ArrayList<>(
                retold.sittings().stream().filter(Sitting::isRecorded).toList());
        recorded.sort(Comparator.comparingInt(sitting -> sitting.at().event().orElseThrow()));
        retold.sittings().stream().filter(sitting -> !sitting.isRecorded()).forEach(recorded::add);
        return recorded;
    }

    private List<Optional<LocalDate>> dates() {
        return retold.sittings().stream()
                .filter(Sitting::isRecorded)
                .map(sitting -> date(sitting.began()))
                .distinct()
                .sorted()
                .map(Optional::of)
                .toList();
    }

    private Row row(Sitting sitting, List<Entry> turns) {
        Optional<LocalDate> date = sitting.plannedDate();
        Optional<LocalTime> start = Optional.empty();
        Optional<LocalTime> end = Optional.empty();
        if (sitting.isRecorded()) {
            date = Optional.of(date(sitting.began()));
            start = Optional.of(start(sitting));
            end = Optional.of(end(sitting));
        }
        return new Row(sitting.segment(), 0, date, start, end, sitting.at(), true, sitting.isOpen(), turns);
    }

    /** Hours are whole seconds of one day, and never none: what goes on after midnight ends with the day. */
    private LocalTime start(Sitting sitting) {
        LocalTime second = wall(sitting.began()).toLocalTime().truncatedTo(ChronoUnit.SECONDS);
        return second.equals(LAST_SECOND) ? LAST_SECOND.minusSeconds(1) : second;
    }

    private LocalTime end(Sitting sitting) {
        boolean sameDay = date(sitting.began()).equals(date(sitting.ended()));
        LocalTime second = wall(sitting.ended()).toLocalTime().truncatedTo(ChronoUnit.SECONDS);
        LocalTime end = sameDay ? second : LAST_SECOND;
        return end.isAfter(start(sitting)) ? end : start(sitting).plusSeconds(1);
    }

    /** The clock on the wall of the session or, where its zone is not known, of the record. */
    private OffsetDateTime wall(OffsetDateTime at) {
        return zone.isPresent() ? at.atZoneSameInstant(zone.get()).toOffsetDateTime() : at;
    }

    private LocalDate date(OffsetDateTime at) {
        LocalDate date = wall(at).toLocalDate();
        return date.getYear() < 1 || date.getYear() > 9999 ? at.toLocalDate() : date;
    }
}
