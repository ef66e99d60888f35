package io.github.thematicsessions.io.text;

import static io.github.thematicsessions.io.text.SampleReports.occurrence;
import static io.github.thematicsessions.io.text.SampleReports.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.report.Irregularity;
import io.github.thematicsessions.core.report.IrregularityKind;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.ElementId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IrregularityTextTest {

    private static final Location TURN = slot("t3", null, occurrence(3, "10:15:00", null));
    private static final ElementId OTHER = ElementId.of("t2");

    @Test
    void each_kind_is_one_sentence_with_its_turn_and_the_others() {
        assertThat(sentences(TURN, List.of(OTHER))).isEqualTo("""
                The record names another session: t2 (t3 in panel-1).
                The record names what the plan does not have: t2 (t3 in panel-1).
                It is in a segment that the record is not meant to cover: t2 (t3 in panel-1).
                It is of a kind that has no meaning here and is stepped over: t2 (t3 in panel-1).
                It is earlier than the event before it: t2 (t3 in panel-1).
                Its offset is not that of the zone of the session at that time: t2 (t3 in panel-1).
                t3 in panel-1 ends before it begins, and its length is not known: t2.
                t3 in panel-1 begins while another one runs: t2.
                t3 in panel-1 ends, pauses or goes on and did not begin: t2.
                t3 in panel-1 begins a second time: t2.
                t3 in panel-1 has no end: t2.
                t3 in panel-1 goes on without a pause or pauses a second time: t2.
                It does not agree with when the meeting was suspended: t2 (t3 in panel-1).
                Neither the record nor the plan says in which segment it happens: t2 (t3 in panel-1).
                Neither the record nor the plan says in what role somebody speaks: t2 (t3 in panel-1).
                It is told twice: t2 (t3 in panel-1).
                It does not agree with when the meeting was open: t2 (t3 in panel-1).
                """);
    }

    @Test
    void what_has_no_name_is_an_event_or_a_turn() {
        assertThat(sentences(Location.of(Pointer.root()), List.of())).isEqualTo("""
                The record names another session.
                The record names what the plan does not have.
                It is in a segment that the record is not meant to cover.
                It is of a kind that has no meaning here and is stepped over.
                It is earlier than the event before it.
                Its offset is not that of the zone of the session at that time.
                The turn ends before it begins, and its length is not known.
                The turn begins while another one runs.
                The turn ends, pauses or goes on and did not begin.
                The turn begins a second time.
                The turn has no end.
                The turn goes on without a pause or pauses a second time.
                It does not agree with when the meeting was suspended.
                Neither the record nor the plan says in which segment it happens.
                Neither the record nor the plan says in what role somebody speaks.
                It is told twice.
                It does not agree with when the meeting was open.
                """);
    }

    @Test
    void a_turn_without_a_name_is_said_with_its_segment() {
        Location turn = new Location(
                Pointer.root(),
                Optional.empty(),
                Optional.of(ElementId.of("panel-1")),
                Optional.empty(),
                Optional.empty());
        assertThat(IrregularityText.sentence(new Irregularity(IrregularityKind.NO_END, turn, List.of())))
                .isEqualTo("The turn in panel-1 has no end.");
    }

    @Test
    void the_segment_in_which_a_turn_stands_is_not_said_twice() {
        assertThat(IrregularityText.sentence(new Irregularity(
                        IrregularityKind.NOT_COVERED, TURN, List.of(ElementId.of("panel-1"), ElementId.of("t3")))))
                .isEqualTo("It is in a segment that the record is not meant to cover: t3 in panel-1.");
    }

    private static String sentences(Location at, List<ElementId> with) {
        return Arrays.stream(IrregularityKind.values())
                .map(kind -> IrregularityText.sentence(new Irregularity(kind, at, with)) + "\n")
                .collect(Collectors.joining());
    }
}
