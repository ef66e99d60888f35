package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.ObserverState;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Timed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A session as lines, one for each element, so that a test shows all that was read. */
final class Outline {

    static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    private static final Set<DiagnosticKind> EXPECTED =
            EnumSet.of(DiagnosticKind.ZONE_GIVEN, DiagnosticKind.TITLE_MISSING);

    private Outline() {}

    static List<String> of(String programme) {
        return of(ProgrammeText.read(programme, ZURICH).session());
    }

    static List<String> of(ThematicSession session) {
        List<String> lines = new ArrayList<>();
        for (Day day : session.days()) {
            lines.add("day " + day.date().map(Object::toString).orElse("without a date"));
            for (Segment segment : day.segments()) {
                lines.add(line(segment));
                segment.chairs()
                        .forEach(chair ->
                                lines.add("    chair " + chair.capacity().code()
                                        + chair.participant()
                                                .map(who -> ": " + person(who))
                                                .orElse("")));
                segment.slots().forEach(slot -> lines.add(line(slot)));
            }
        }
        session.sideEvents().forEach(event -> lines.add(line(event)));
        return lines;
    }

    private static String line(Segment segment) {
        return "  " + segment.id() + " " + hours(segment) + " " + segment.kind().code()
                + (segment.number().isPresent() ? " " + segment.number().getAsInt() : "")
                + segment.title().map(title -> " '" + title + "'").orElse("")
                + segment.room().map(room -> " in " + room).orElse("");
    }

    private static String line(SpeakingSlot slot) {
        return "    " + slot.id() + " " + slot.capacity().code()
                + slot.purpose().map(purpose -> " " + purpose.code()).orElse("")
                + slot.title().map(title -> " '" + title + "'").orElse("")
                + slot.speaker().map(who -> ": " + person(who)).orElse("");
    }

    private static String line(SideEvent event) {
        return event.id() + " " + event.date().map(Object::toString).orElse("?") + " " + hours(event) + " '"
                + event.title() + "'" + event.room().map(room -> " in " + room).orElse("")
                + (event.organizers().isEmpty() ? "" : " by " + event.organizers());
    }

    private static String hours(Timed timed) {
        return timed.start().map(Object::toString).orElse("?") + "-"
                + timed.end().map(Object::toString).orElse("?");
    }

    static String person(Participant who) {
        Optional<String> party = who instanceof MemberState state
                ? Optional.of("member " + state.state().map(Object::toString).orElse("?"))
                : who instanceof ObserverState observer
                        ? Optional.of("observer "
                                + observer.state().map(Object::toString).orElse("?"))
                        : ((Individual) who).affiliation().map(affiliation -> "of " + affiliation);
        return Stream.of(who.name(), who.title().map(title -> "(" + title + ")"), party, open(who))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> open(Participant who) {
        return who.toBeConfirmed() ? Optional.of("tbc") : Optional.empty();
    }

    /** Returns the diagnostics without those that every text of this test has. */
    static List<String> told(String programme) {
        return ProgrammeText.read(programme, ZURICH).diagnostics().stream()
                .filter(told -> told.line() > 1 || !EXPECTED.contains(told.kind()))
                .map(Diagnostic::toString)
                .toList();
    }

    /** Returns a published programme of the test resources. */
    static String resource(String name) {
        try (var stream = Objects.requireNonNull(Outline.class.getResourceAsStream("/programmes/" + name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
