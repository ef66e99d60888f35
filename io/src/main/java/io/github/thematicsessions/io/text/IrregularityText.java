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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** In what ways a record contradicts itself or the plan: by day, one row with event, time and one sentence for each. */
final class IrregularityText {

    private static final int INDENT = 2;

    private final Messages messages;

    private IrregularityText(Messages messages) {
        this.messages = messages;
    }

    static void write(List<Irregularity> irregularities, TextLines lines, Messages messages) {
        IrregularityText text = new IrregularityText(messages);
        int events = width(irregularities, text::event);
        int times = width(irregularities, text::time);
        Optional<LocalDate> day = Optional.empty();
        for (Irregularity irregularity : irregularities) {
            Optional<LocalDate> date = began(irregularity).map(OffsetDateTime::toLocalDate);
            if (date.isPresent() && !date.equals(day)) {
                lines.line(INDENT, messages.apart(date.get().toString()));
                day = date;
            }
            Cell event = new Cell(text.event(irregularity), events);
            Cell time = new Cell(text.time(irregularity), times);
            lines.row(INDENT, Colour.FAINT, event, time, text.told(irregularity), "");
        }
    }

    private static int width(List<Irregularity> irregularities, Function<Irregularity, String> cell) {
        int widest = irregularities.stream()
                .map(cell)
                .mapToInt(DisplayWidth::of)
                .max()
                .orElse(0);
        return widest == 0 ? 0 : widest + 2;
    }

    /** What is wrong with the heading of a record is of no event. */
    private String event(Irregularity irregularity) {
        return irregularity
                .at()
                .occurrence()
                .map(held -> messages.say("irregularity.event", "event", Integer.toString(held.event())))
                .orElseGet(() -> messages.say("irregularity.heading"));
    }

    private String time(Irregularity irregularity) {
        return began(irregularity)
                .map(began -> ClockText.recorded(began.toLocalTime()) + " " + ClockText.offset(began.getOffset()))
                .map(messages::apart)
                .orElse("");
    }

    private static Optional<OffsetDateTime> began(Irregularity irregularity) {
        return irregularity.at().occurrence().map(Occurrence::began);
    }

    /** Says in one sentence what is irregular, with the turn or the element in which it is and the others that take part. */
    static String sentence(Irregularity irregularity) {
        return new IrregularityText(Messages.english()).told(irregularity);
    }

    private String told(Irregularity irregularity) {
        Location at = irregularity.at();
        String others = others(irregularity);
        String key = "irregularity.kind." + irregularity.kind().code();
        boolean ofATurn = isOfATurn(irregularity.kind());
        String what = ofATurn ? messages.say(key, "turn", turn(at)) : messages.say(key);
        if (ofATurn || at.id().isEmpty()) {
            return others.isEmpty()
                    ? messages.say("irregularity.sentence", "what", what)
                    : messages.say("irregularity.sentence.with", Map.of("what", what, "with", others));
        }
        String place = PlaceText.nameAndSegment(at, messages);
        String with =
                others.isEmpty() ? place : messages.say("place.details", Map.of("place", others, "details", place));
        return messages.say("irregularity.sentence.with", Map.of("what", what, "with", with));
    }

    /** The place itself is not said twice. */
    private String others(Irregularity irregularity) {
        Location at = irregularity.at();
        return messages.listApart(irregularity.with().stream()
                .filter(other ->
                        !at.id().equals(Optional.of(other)) && !at.within().equals(Optional.of(other)))
                .map(ElementId::text)
                .toList());
    }

    private String turn(Location at) {
        return at.id().isPresent()
                ? PlaceText.nameAndSegment(at, messages)
                : at.within()
                        .map(id -> messages.say("irregularity.turn.in", "segment", messages.apart(id.text())))
                        .orElseGet(() -> messages.say("irregularity.turn"));
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
