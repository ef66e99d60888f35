package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.core.report.IrregularityKind;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.io.text.TextLines.Cell;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** In what ways a record contradicts itself or the plan: by day, one row with event, time and one sentence for each. */
final class IrregularityText {

    private static final int INDENT = 2;

    private IrregularityText() {}

    static void write(List<Irregularity> irregularities, TextLines lines) {
        int events = width(irregularities, IrregularityText::event);
        int times = width(irregularities, IrregularityText::time);
        Optional<LocalDate> day = Optional.empty();
        for (Irregularity irregularity : irregularities) {
            Optional<LocalDate> date = began(irregularity).map(OffsetDateTime::toLocalDate);
            if (date.isPresent() && !date.equals(day)) {
                lines.line(INDENT, date.get().toString());
                day = date;
            }
            Cell event = new Cell(event(irregularity), events);
            Cell time = new Cell(time(irregularity), times);
            lines.row(INDENT, Colour.FAINT, event, time, sentence(irregularity), "");
        }
    }

    private static int width(List<Irregularity> irregularities, Function<Irregularity, String> cell) {
        int widest =
                irregularities.stream().map(cell).mapToInt(String::length).max().orElse(0);
        return widest == 0 ? 0 : widest + 2;
    }

    /** What is wrong with the heading of a record is of no event. */
    private static String event(Irregularity irregularity) {
        return irregularity
                .at()
                .occurrence()
                .map(held -> "event " + held.event())
                .orElse("record");
    }

    private static String time(Irregularity irregularity) {
        return began(irregularity)
                .map(began -> ClockText.recorded(began.toLocalTime()) + " " + ClockText.offset(began.getOffset()))
                .orElse("");
    }

    private static Optional<OffsetDateTime> began(Irregularity irregularity) {
        return irregularity.at().occurrence().map(Occurrence::began);
    }

    /** Says in one sentence what is irregular, with the turn or the element in which it is and the others that take part. */
    static String sentence(Irregularity irregularity) {
        Location at = irregularity.at();
        String what = Phrases.of(irregularity.kind());
        String others = others(irregularity);
        if (isOfATurn(irregularity.kind())) {
            return turn(at) + " " + what + (others.isEmpty() ? "" : ": " + others) + ".";
        }
        if (at.id().isEmpty()) {
            return what + (others.isEmpty() ? "" : ": " + others) + ".";
        }
        String place = PlaceText.nameAndSegment(at);
        return what + ": " + (others.isEmpty() ? place : others + " (" + place + ")") + ".";
    }

    /** The place itself is not said twice. */
    private static String others(Irregularity irregularity) {
        Location at = irregularity.at();
        return String.join(
                ", ",
                irregularity.with().stream()
                        .filter(other -> !at.id().equals(Optional.of(other))
                                && !at.within().equals(Optional.of(other)))
                        .map(ElementId::text)
                        .toList());
    }

    private static String turn(Location at) {
        return at.id().isPresent()
                ? PlaceText.nameAndSegment(at)
                : "The turn" + at.within().map(id -> " in " + id).orElse("");
    }

    /** Tells whether the sentence of a kind begins with the turn. */
    private static boolean isOfATurn(IrregularityKind kind) {
        return switch (kind) {
            case END_BEFORE_BEGIN, TWO_AT_ONCE, NO_BEGIN, BEGINS_AGAIN, NO_END, NO_PAUSE -> true;
            case OTHER_SESSION,
                    UNKNOWN_ELEMENT,
                    NOT_COVERED,
                    UNKNOWN_KIND,
                    CLOCK_WENT_BACK,
                    FOREIGN_OFFSET,
                    SUSPENSION,
                    UNKNOWN_SEGMENT,
                    UNKNOWN_CAPACITY,
                    TOLD_TWICE,
                    CLOSURE -> false;
        };
    }
}
