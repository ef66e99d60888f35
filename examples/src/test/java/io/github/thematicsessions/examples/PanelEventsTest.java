package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.io.json.RecordJson;
import io.github.thematicsessions.io.json.SessionJson;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which events of a record are those of one panel. */
class PanelEventsTest {

    private static final String HEADING = "{\"format\":\"thematic-sessions/record\",\"version\":1}\n";

    private static List<String> of(String panel, String events) {
        return PanelEvents.of(
                        SessionJson.read(SixthSession.workedOutDocument()),
                        ElementId.of(panel),
                        RecordJson.read(HEADING + events))
                .stream()
                .map(PanelEventsTest::words)
                .toList();
    }

    private static String words(FloorEvent event) {
        return event.kind().code() + event.turn().map(turn -> " " + turn).orElse("");
    }

    @Test
    void an_event_is_of_the_segment_that_it_its_slot_or_its_turn_names_else_of_the_one_that_runs() {
        String events = """
                {"kind":"begin","at":"2017-10-12T10:00:00+02:00","segment":"opening","turn":"o"}
                {"kind":"request","at":"2017-10-12T10:05:00+02:00","segment":"panel-1","turn":"early"}
                {"kind":"end","at":"2017-10-12T10:06:00+02:00"}
                {"kind":"begin","at":"2017-10-12T10:15:00+02:00","slot":"panel-1-opening","turn":"r"}
                {"kind":"end","at":"2017-10-12T10:16:00+02:00"}
                {"kind":"begin","at":"2017-10-12T15:00:00+02:00","slot":"panel-2-opening","turn":"s"}
                {"kind":"end","at":"2017-10-12T15:06:00+02:00","turn":"early"}
                """;
        assertThat(of("opening", events)).containsExactly("begin o", "end");
        assertThat(of("panel-1", events)).containsExactly("request early", "begin r", "end", "end early");
        assertThat(of("panel-2", events)).containsExactly("begin s");
    }

    @Test
    void a_meeting_is_opened_for_the_segment_that_comes_next_and_closed_for_the_one_that_runs() {
        String events = """
                {"kind":"meeting-opened","at":"2017-10-12T10:15:00+02:00"}
                {"kind":"begin","at":"2017-10-12T10:15:00+02:00","segment":"panel-1","turn":"r"}
                {"kind":"meeting-closed","at":"2017-10-12T13:00:00+02:00"}
                {"kind":"meeting-opened","at":"2017-10-12T15:00:00+02:00"}
                {"kind":"begin","at":"2017-10-12T15:00:00+02:00","segment":"panel-2","turn":"s"}
                """;
        assertThat(of("panel-1", events)).containsExactly("meeting-opened", "begin r", "meeting-closed");
        assertThat(of("panel-2", events)).containsExactly("meeting-opened", "begin s");
    }

    @Test
    void a_record_that_names_no_segment_is_of_the_panel_that_is_asked_for() {
        String events = """
                {"kind":"begin","at":"2017-10-12T10:15:00+02:00","turn":"r"}
                {"kind":"end","at":"2017-10-12T10:16:00+02:00","turn":"r"}
                """;
        assertThat(of("panel-3", events)).containsExactly("begin r", "end r");
    }

    @Test
    void a_name_that_the_plan_does_not_have_says_nothing() {
        String events = """
                {"kind":"begin","at":"2017-10-12T10:15:00+02:00","segment":"panel-1","turn":"r"}
                {"kind":"begin","at":"2017-10-12T10:16:00+02:00","segment":"panel-x","turn":"x"}
                """;
        assertThat(of("panel-1", events)).containsExactly("begin r", "begin x");
    }
}
