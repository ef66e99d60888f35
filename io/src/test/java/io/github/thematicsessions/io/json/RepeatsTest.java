package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.State;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.session.ElementId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the lines of a record say again and again is in memory once. */
class RepeatsTest {

    private static final String HEADING = "{\"format\":\"thematic-sessions/record\",\"version\":1}\n";

    @Test
    void a_name_that_another_line_says_again_is_the_same_object() {
        List<ElementId> turns = turns("t1", "a-longer-name", "t1", "a-longer-name");

        assertThat(turns.get(2)).isEqualTo(ElementId.of("t1")).isSameAs(turns.get(0));
        assertThat(turns.get(3)).isEqualTo(ElementId.of("a-longer-name")).isSameAs(turns.get(1));
    }

    /** At another place of the line it is the same object, with an escape an equal one. */
    @Test
    void where_and_how_it_is_written_makes_no_difference() {
        FloorEvent event = events(event("\"segment\":\"panel-1\",\"slot\":\"panel-1\",\"turn\":\"p\\u0061nel-1\""))
                .get(0);

        assertThat(event.segment()).contains(ElementId.of("panel-1"));
        assertThat(event.slot().orElseThrow()).isSameAs(event.segment().orElseThrow());
        assertThat(event.turn()).isEqualTo(event.segment());
    }

    @Test
    void names_that_are_numbered_do_not_displace_each_other() {
        List<ElementId> turns =
                turns("t1", "t2", "t3", "t4", "t5", "t6", "t7", "t8", "t1", "t2", "t3", "t4", "t5", "t6", "t7", "t8");

        for (int i = 0; i < 8; i++) {
            assertThat(turns.get(i + 8)).isEqualTo(ElementId.of("t" + (i + 1))).isSameAs(turns.get(i));
        }
    }

    @Test
    void a_name_of_more_than_64_characters_is_made_anew() {
        String longest = "x".repeat(64);
        String longer = "x".repeat(65);
        List<ElementId> turns = turns(longest, longest, longer, longer);

        assertThat(turns.get(1)).isSameAs(turns.get(0));
        assertThat(turns.get(3)).isEqualTo(ElementId.of(longer)).isNotSameAs(turns.get(2));
    }

    @Test
    void the_same_text_is_to_each_form_what_it_makes_of_it() {
        FloorEvent event = events(event("\"segment\":\"CH\",\"speaker\":{\"kind\":\"member-state\",\"state\":\"CH\","
                        + "\"name\":\"CH\"},\"remark\":\"CH\""))
                .get(0);

        assertThat(event.segment()).contains(ElementId.of("CH"));
        assertThat(event.speaker())
                .contains(MemberState.builder().state(State.of("CH")).name("CH").build());
        assertThat(event.remark()).contains("CH");
    }

    private static List<ElementId> turns(String... turns) {
        StringBuilder lines = new StringBuilder();
        for (String turn : turns) {
            lines.append(event("\"turn\":\"" + turn + '"'));
        }
        return events(lines.toString()).stream()
                .map(event -> event.turn().orElseThrow())
                .toList();
    }

    private static String event(String members) {
        return "{\"kind\":\"begin\",\"at\":\"2017-10-12T12:00:00Z\"," + members + "}\n";
    }

    private static List<FloorEvent> events(String lines) {
        return RecordJson.read(HEADING + lines).events();
    }
}
