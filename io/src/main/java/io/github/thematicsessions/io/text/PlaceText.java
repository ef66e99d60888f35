package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.session.ElementId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places of a plan in words. */
final class PlaceText {

    /** Days have no id: they are known by their number. */
    private static final Pattern DAY = Pattern.compile("/days/([0-9]{1,8})(/.*)?");

    private PlaceText() {}

    /** Names a place: its id, the number of its day or the session. */
    static String name(Location at) {
        return at.id().map(ElementId::text).orElseGet(() -> {
            Matcher day = DAY.matcher(at.pointer().toString());
            return day.matches() ? "day " + (Integer.parseInt(day.group(1)) + 1) : "the session";
        });
    }

    /** Names a place, in what it stands and when it is or, where it has no id, where it stands in the document. */
    static String of(Location at) {
        List<String> more = new ArrayList<>();
        if (at.id().isEmpty() && !at.pointer().toString().isEmpty()) {
            more.add(at.pointer().toString());
        }
        at.date().ifPresent(date -> more.add(date.toString()));
        at.time().ifPresent(time -> more.add(SpokenTime.of(time)));
        String place = name(at) + at.within().map(id -> " in " + id).orElse("");
        return more.isEmpty() ? place : place + " (" + String.join(", ", more) + ")";
    }
}
