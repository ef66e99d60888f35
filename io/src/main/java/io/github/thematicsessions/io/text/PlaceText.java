package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Occurrence;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places of a plan in words, with when something took place there. */
final class PlaceText {

    /** Days have no id: they are known by their number. */
    private static final Pattern DAY = Pattern.compile("/days/([0-9]{1,8})(/.*)?");

    private PlaceText() {}

    /** Names a place: its id, the segment of a turn that has none, the number of its day or the session. */
    static String name(Location at) {
        return name(at, Messages.english());
    }

    static String name(Location at, Messages messages) {
        if (at.id().isPresent()) {
            return messages.apart(at.id().get().text());
        }
        return at.within()
                .map(segment -> messages.say("place.turn", "segment", messages.apart(segment.text())))
                .orElseGet(() -> dayOrSession(at, messages));
    }

    private static String dayOrSession(Location at, Messages messages) {
        Matcher day = DAY.matcher(at.pointer().toString());
        return day.matches()
                ? messages.say("place.day", "number", Integer.toString(Integer.parseInt(day.group(1)) + 1))
                : messages.say("place.session");
    }

    /** Names a place and in what it stands. */
    static String nameAndSegment(Location at) {
        return nameAndSegment(at, Messages.english());
    }

    static String nameAndSegment(Location at, Messages messages) {
        String name = name(at, messages);
        return at.id().isEmpty()
                ? name
                : at.within()
                        .map(segment -> messages.say(
                                "place.in", Map.of("place", name, "segment", messages.apart(segment.text()))))
                        .orElse(name);
    }

    /** Names a place, in what it stands, when it is planned and when it was held. */
    static String of(Location at) {
        Messages messages = Messages.english();
        String planned = planned(at, messages);
        return held(at, messages)
                .map(held -> messages.list(List.of(planned, held)))
                .orElse(planned);
    }

    /** Names a place, in what it stands and when it is planned or, where it has no id, where it stands in the document. */
    static String planned(Location at, Messages messages) {
        List<String> more = new ArrayList<>();
        if (at.id().isEmpty()
                && at.within().isEmpty()
                && !at.pointer().toString().isEmpty()) {
            more.add(messages.apart(at.pointer().toString()));
        }
        at.date().ifPresent(date -> more.add(messages.apart(date.toString())));
        at.time().ifPresent(time -> more.add(SpokenTime.of(time, messages)));
        String place = nameAndSegment(at, messages);
        return more.isEmpty()
                ? place
                : messages.say("place.details", Map.of("place", place, "details", messages.list(more)));
    }

    /** Says when something was held, by which event of the record; nothing where a plan is spoken of. */
    static Optional<String> held(Location at, Messages messages) {
        return at.occurrence().map(held -> held(held, at.date(), messages));
    }

    /** Says when something was held: "held 10:15:00 to 10:24:12 in 9 min 12 s, event 7". */
    private static String held(Occurrence held, Optional<LocalDate> planned, Messages messages) {
        OffsetDateTime began = held.began();
        LocalDate date = began.toLocalDate();
        Map<String, String> said = new HashMap<>();
        said.put("event", Integer.toString(held.event()));
        if (held.ended().isEmpty()) {
            said.put("start", messages.apart(clock(began, !planned.equals(Optional.of(date)), false)));
            return messages.say("held.at", said);
        }
        OffsetDateTime ended = held.ended().get();
        // With two clocks, the times alone would not give the length.
        boolean twoClocks = !began.getOffset().equals(ended.getOffset());
        said.put("start", messages.apart(clock(began, !planned.equals(Optional.of(date)), twoClocks)));
        said.put("end", messages.apart(clock(ended, !ended.toLocalDate().equals(date), twoClocks)));
        if (ended.isBefore(began)) {
            return messages.say("held.backwards", said);
        }
        said.put("length", SpokenTime.of(Duration.between(began, ended), messages));
        return messages.say("held.span", said);
    }

    private static String clock(OffsetDateTime instant, boolean withDate, boolean withOffset) {
        return (withDate ? instant.toLocalDate() + " " : "")
                + ClockText.recorded(instant.toLocalTime())
                + (withOffset ? " " + ClockText.offset(instant.getOffset()) : "");
    }
}
