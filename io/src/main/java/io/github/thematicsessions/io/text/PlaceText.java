package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Occurrence;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
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
        if (at.id().isPresent()) {
            return at.id().get().text();
        }
        return at.within().map(segment -> "a turn in " + segment).orElseGet(() -> dayOrSession(at));
    }

    private static String dayOrSession(Location at) {
        Matcher day = DAY.matcher(at.pointer().toString());
        return day.matches() ? "day " + (Integer.parseInt(day.group(1)) + 1) : "the session";
    }

    /** Names a place and in what it stands. */
    static String nameAndSegment(Location at) {
        return at.id().isEmpty()
                ? name(at)
                : name(at) + at.within().map(segment -> " in " + segment).orElse("");
    }

    /** Names a place, in what it stands, when it is planned and when it was held. */
    static String of(Location at) {
        return planned(at) + held(at).map(held -> ", " + held).orElse("");
    }

    /** Names a place, in what it stands and when it is planned or, where it has no id, where it stands in the document. */
    static String planned(Location at) {
        List<String> more = new ArrayList<>();
        if (at.id().isEmpty()
                && at.within().isEmpty()
                && !at.pointer().toString().isEmpty()) {
            more.add(at.pointer().toString());
        }
        at.date().ifPresent(date -> more.add(date.toString()));
        at.time().ifPresent(time -> more.add(SpokenTime.of(time)));
        String place = nameAndSegment(at);
        return more.isEmpty() ? place : place + " (" + String.join(", ", more) + ")";
    }

    /** Says when something was held, by which event of the record; nothing where a plan is spoken of. */
    static Optional<String> held(Location at) {
        return at.occurrence().map(held -> held(held, at.date()));
    }

    /** Says when something was held: "held 10:15:00 to 10:24:12 in 9 min 12 s, event 7". */
    private static String held(Occurrence held, Optional<LocalDate> planned) {
        OffsetDateTime began = held.began();
        LocalDate date = began.toLocalDate();
        String event = ", event " + held.event();
        String start = (planned.equals(Optional.of(date)) ? "" : date + " ") + ClockText.recorded(began.toLocalTime());
        if (held.ended().isEmpty()) {
            return "at " + start + event;
        }
        OffsetDateTime ended = held.ended().get();
        // With two clocks, the times alone would not give the length.
        boolean twoClocks = !began.getOffset().equals(ended.getOffset());
        String end = (ended.toLocalDate().equals(date) ? "" : ended.toLocalDate() + " ")
                + ClockText.recorded(ended.toLocalTime());
        return "held " + start + (twoClocks ? " " + ClockText.offset(began.getOffset()) : "")
                + " to " + end + (twoClocks ? " " + ClockText.offset(ended.getOffset()) : "")
                + (ended.isBefore(began) ? "" : " in " + SpokenTime.of(Duration.between(began, ended)))
                + event;
    }
}
