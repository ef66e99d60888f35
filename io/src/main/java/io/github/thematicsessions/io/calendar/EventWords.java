package io.github.thematicsessions.io.calendar;

import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.session.Chair;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.text.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of an event beside its title: where it is, who speaks. */
final class EventWords {

    private EventWords() {}

    /** A segment of the plenary without a room of its own is in that of the session; what else has none is somewhere there. */
    static Optional<String> location(ThematicSession session, Segment segment) {
        Optional<String> plenary =
                session.place().room().filter(room -> segment.kind().isPlenary());
        return joined(Stream.of(
                segment.room().or(() -> plenary),
                session.place().venue(),
                session.place().city()));
    }

    static List<String> description(ThematicSession session, Segment segment) {
        List<String> lines = new ArrayList<>();
        segment.description().ifPresent(lines::add);
        segment.chairs().forEach(chair -> lines.add(line(chair)));
        segment.slots().forEach(slot -> lines.add(line(slot)));
        madeUp(session).ifPresent(lines::add);
        return lines;
    }

    static List<String> description(ThematicSession session, SideEvent event) {
        List<String> lines = new ArrayList<>();
        if (!event.organizers().isEmpty()) {
            lines.add("Organized by " + String.join("; ", event.organizers()));
        }
        event.slots().forEach(slot -> lines.add(line(slot)));
        madeUp(session).ifPresent(lines::add);
        return lines;
    }

    private static Optional<String> madeUp(ThematicSession session) {
        return session.illustrative().map(remark -> "Illustrative: " + remark);
    }

    private static String line(Chair chair) {
        String role = "Chair: " + Labels.of(chair.capacity());
        return chair.participant()
                .flatMap(EventWords::person)
                .map(who -> role + ", " + who)
                .orElse(role);
    }

    /** Says when, what, in what role and who, as far as it is known. */
    private static String line(SpeakingSlot slot) {
        String role = Labels.of(slot.capacity());
        boolean named = slot.title().isPresent() || slot.purpose().isPresent();
        String what = named ? Labels.of(slot) + " (" + role + ")" : role;
        String timed = slot.start().map(start -> start + " " + what).orElse(what);
        return slot.speaker()
                .flatMap(EventWords::person)
                .map(who -> timed + ": " + who)
                .orElse(timed);
    }

    private static Optional<String> person(Participant who) {
        Optional<String> party = who instanceof Individual individual ? individual.affiliation() : who.party();
        Optional<String> open = Optional.of("to be confirmed").filter(words -> who.toBeConfirmed());
        return joined(Stream.of(who.name(), who.title(), party, open));
    }

    private static Optional<String> joined(Stream<Optional<String>> words) {
        String known = words.flatMap(Optional::stream).collect(Collectors.joining(", "));
        return Optional.of(known).filter(text -> !text.isEmpty());
    }
}
