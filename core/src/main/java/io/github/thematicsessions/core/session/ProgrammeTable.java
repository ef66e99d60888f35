package io.github.thematicsessions.core.session;

import io.github.thematicsessions.core.PrintableText;
import io.github.thematicsessions.core.time.Timed;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** A session as people read it in a prompt, a debugger or the message of a failed test: one line for each row. */
final class ProgrammeTable {

    private static final String UNTIMED = "without time  ";

    private ProgrammeTable() {}

    static String of(ThematicSession session) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(PrintableText.of(session.title()) + " [" + session.id() + "]");
        session.theme().map(PrintableText::of).ifPresent(lines::add);
        Optional.of(session.place().summary()).filter(words -> !words.isEmpty()).ifPresent(lines::add);
        int number = 0;
        for (Day day : session.days()) {
            number++;
            lines.add("day " + number + day.date().map(date -> ", " + date).orElse(""));
            for (Segment segment : day.segments()) {
                lines.add("  " + segment.summary());
                segment.slots().forEach(slot -> lines.add("                  " + slot.summary()));
            }
        }
        if (!session.sideEvents().isEmpty()) {
            lines.add("side events");
            session.sideEvents().forEach(event -> lines.add("  " + event.summary()));
        }
        return lines.toString();
    }

    /** Returns the hours, as wide for every row of which both ends are known to the minute. */
    static String hours(Timed timed) {
        if (timed.start().isEmpty() && timed.end().isEmpty()) {
            return UNTIMED;
        }
        return timed.start().map(Object::toString).orElse("     ")
                + timed.end().map(end -> " to " + end).orElse("         ");
    }

    static String words(Segment segment) {
        StringBuilder words = new StringBuilder(segment.kind().code());
        segment.number().ifPresent(number -> words.append(' ').append(number));
        segment.title().ifPresent(title -> words.append(", ").append(title));
        words.append(" [").append(segment.id()).append(']');
        segment.room().ifPresent(room -> words.append(", ").append(room));
        return PrintableText.of(words.append(slots(segment.slots())).toString());
    }

    static String words(SideEvent event) {
        String words = event.title() + " [" + event.id() + "]"
                + event.room().map(room -> ", " + room).orElse("") + slots(event.slots());
        return PrintableText.of(words);
    }

    private static String slots(List<SpeakingSlot> slots) {
        return slots.isEmpty() ? "" : ", " + slots.size() + (slots.size() == 1 ? " slot" : " slots");
    }
}
