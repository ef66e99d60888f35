package io.github.thematicsessions.io.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.session.DocumentSymbol;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** All that was made of a text: the session, what each line was used for, what is told. The zone is in each and left out. */
final class Transcript {

    private final List<String> lines = new ArrayList<>();

    private Transcript() {}

    static void assertRead(String programme, String expected) {
        assertRead(ProgrammeText.read(programme, Outline.ZURICH), expected);
    }

    static void assertRead(String programme, int year, String expected) {
        assertRead(ProgrammeText.read(programme, Outline.ZURICH, Year.of(year)), expected);
    }

    private static void assertRead(ProgrammeReading reading, String expected) {
        assertThat(of(reading)).isEqualTo(expected);
    }

    static String of(ProgrammeReading reading) {
        Transcript transcript = new Transcript();
        transcript.session(reading.session());
        reading.lines().forEach(transcript::use);
        reading.figures().forEach(figure -> transcript.lines.add(figure.toString()));
        reading.diagnostics().stream()
                .filter(told -> told.kind() != DiagnosticKind.ZONE_GIVEN)
                .forEach(told -> transcript.lines.add(told.toString()));
        return String.join("\n", transcript.lines) + "\n";
    }

    private void session(ThematicSession session) {
        lines.add(session.id() + " '" + session.title() + "'"
                + session.theme().map(theme -> " on '" + theme + "'").orElse("")
                + (session.ordinal().isPresent()
                        ? " number " + session.ordinal().getAsInt()
                        : ""));
        add("  venue", session.place().venue().orElse(""));
        add("  room", session.place().room().orElse(""));
        add("  city", session.place().city().orElse(""));
        add(
                "  mandate",
                session.mandate().stream().map(DocumentSymbol::toString).collect(Collectors.joining(", ")));
        lines.addAll(Outline.of(session));
        session.segments().forEach(this::kept);
        session.sideEvents().forEach(this::kept);
    }

    private void kept(Segment segment) {
        add(segment.id() + " is described", segment.description().orElse(""));
        add(segment.id() + " as published", segment.asPublished().orElse(""));
    }

    private void kept(SideEvent event) {
        add(event.id() + " as published", event.asPublished().orElse(""));
    }

    private void use(LineUse use) {
        String elements = use.elements().stream().map(id -> " " + id).collect(Collectors.joining());
        lines.add("line " + use.line() + " " + use.role().code() + elements);
    }

    private void add(String what, String words) {
        if (!words.isEmpty()) {
            lines.add(what + ": " + words.replace("\n", " // "));
        }
    }
}
