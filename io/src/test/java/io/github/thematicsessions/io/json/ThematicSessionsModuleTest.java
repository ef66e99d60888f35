package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.core.fit.Projection;
import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.DocumentException;
import io.github.thematicsessions.io.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class ThematicSessionsModuleTest {

    private static final ThematicSession SESSION = SessionJson.read(Examples.SESSION.text());
    private static final Feasibility FIT = FeasibilityJson.read(Examples.FEASIBILITY.text());
    private static final Projection NEXT = ProjectionJson.read(Examples.PROJECTION.text());
    private static final FloorStatus STATUS = FloorStatusJson.read(Examples.FLOOR.text());
    private static final Report REPORT = ReportJson.read(Examples.REPORT.text());

    /**
     * What a service might answer.
     *
     * @param number a number of its own
     * @param plans sessions
     * @param note a note
     * @param report a report
     * @param fit whether the plan can hold
     * @param next what follows
     * @param floor how things stand
     */
    record Answer(
            int number,
            List<ThematicSession> plans,
            ProceduralNote note,
            Report report,
            Feasibility fit,
            Projection next,
            FloorStatus floor) {}

    private static final Answer ANSWER =
            new Answer(7, List.of(SESSION, SESSION), ProceduralNotes.sixthSession(), REPORT, FIT, NEXT, STATUS);

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new ThematicSessionsModule()).build();

    @Test
    void the_types_read_and_write_inside_of_other_values() {
        String text = mapper.writeValueAsString(ANSWER);

        assertThat(mapper.readValue(text, Answer.class)).isEqualTo(ANSWER);
    }

    @Test
    void the_form_is_that_of_the_documents() {
        assertThat(SessionJson.read(mapper.writeValueAsString(SESSION))).isEqualTo(SESSION);
        assertThat(mapper.readValue(Examples.REPORT.text(), Report.class)).isEqualTo(REPORT);
        assertThat(mapper.readValue(Examples.FEASIBILITY.text(), Feasibility.class))
                .isEqualTo(FIT);
        assertThat(mapper.readValue(Examples.PROJECTION.text(), Projection.class))
                .isEqualTo(NEXT);
        assertThat(mapper.readValue(Examples.FLOOR.text(), FloorStatus.class)).isEqualTo(STATUS);
        assertThat(mapper.readTree(mapper.writeValueAsString(SESSION)))
                .isEqualTo(mapper.readTree(Examples.SESSION.text()));
    }

    @Test
    void a_tree_and_bytes_read_as_well() {
        assertThat(mapper.treeToValue(mapper.readTree(Examples.SESSION.text()), ThematicSession.class))
                .isEqualTo(SESSION);
        assertThat(mapper.readValue(mapper.writeValueAsBytes(ANSWER), Answer.class))
                .isEqualTo(ANSWER);
    }

    @Test
    void the_settings_of_the_mapper_do_not_make_it_lenient() {
        JsonMapper lenient = JsonMapper.builder()
                .addModule(new ThematicSessionsModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        String broken = Examples.SESSION.text().replace("\"ordinal\": 6", "\"ordinal\": \"6\", \"colour\": \"blue\"");

        DatabindException exception =
                catchThrowableOfType(DatabindException.class, () -> lenient.readValue(broken, ThematicSession.class));

        assertThat(problems(exception)).containsExactlyElementsOf(Examples.SESSION.problems(broken));
        assertThat(lenient.readValue(lenient.writeValueAsString(SESSION), ThematicSession.class))
                .isEqualTo(SESSION);
    }

    @Test
    void problems_are_told_at_their_place_in_the_whole_text() {
        String text = """
                {"number": 7, "plans": [
                  {"format": "thematic-sessions/session", "version": 1,
                   "id": "a", "title": "T", "days": [{"date": 20171012, "segments": []}],
                   "sideEvents": [{"id": "a", "title": "S"}]}
                ]}""";

        DatabindException exception =
                catchThrowableOfType(DatabindException.class, () -> mapper.readValue(text, Answer.class));

        assertThat(problems(exception))
                .containsExactly(
                        "line 3, column 47, /plans/0/days/0/date: expected a date as 2017-10-12, found 20171012",
                        "line 4, column 26, /plans/0/sideEvents/0/id: expected a name that is not given yet, found \"a\""
                                + " again, first at /plans/0/id");
        assertThat(exception).hasMessageStartingWith("2 problems\nline 3, column 47, /plans/0/days/0/date: ");
    }

    @Test
    void the_same_member_twice_is_told() {
        String broken = Examples.SESSION.text().replace("\"ordinal\": 6", "\"ordinal\": 6, \"ordinal\": 6");

        DatabindException exception =
                catchThrowableOfType(DatabindException.class, () -> mapper.readValue(broken, ThematicSession.class));

        assertThat(problems(exception))
                .containsExactly("line 5, column 17, /ordinal: expected each member once, found \"ordinal\" again");
    }

    @Test
    void text_that_is_no_json_is_the_error_of_the_mapper() {
        assertThatThrownBy(() -> mapper.readValue("{\"format\": ", ThematicSession.class))
                .isInstanceOf(JacksonException.class)
                .isInstanceOf(StreamReadException.class);
    }

    private static List<String> problems(DatabindException exception) {
        Throwable cause = exception.getCause();
        assertThat(cause).isInstanceOf(DocumentException.class);
        return ((DocumentException) cause)
                .problems().stream().map(Problem::toString).toList();
    }
}
