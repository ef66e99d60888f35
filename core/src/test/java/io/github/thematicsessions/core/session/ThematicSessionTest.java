package io.github.thematicsessions.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.arbitrary.Sessions;
import io.github.thematicsessions.core.people.Capacity;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThematicSessionTest {

    @ParameterizedTest
    @CsvSource({
        "segment-1",
        "slot-1",
        "slot-2",
        "segment-2",
        "event-1",
        "event-slot",
    })
    void an_id_is_refused_wherever_another_element_has_it(String taken) {
        ThematicSession session = session(ElementId.of("session"), ElementId.of("event-2"));
        assertThat(session.segments()).hasSize(2);

        assertThatThrownBy(() -> session(ElementId.of(taken), ElementId.of("event-2")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("id: expected an id that no other element of the session has, found " + taken);
        assertThatThrownBy(() -> session(ElementId.of("session"), ElementId.of(taken)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("id: expected an id that no other element of the session has, found " + taken);
    }

    private static ThematicSession session(ElementId id, ElementId lastEvent) {
        return ThematicSession.builder()
                .id(id)
                .title("A session")
                .addDays(Day.builder()
                        .addSegments(segment("segment-1", slot("slot-1"), slot("slot-2")))
                        .build())
                .addDays(Day.builder().addSegments(segment("segment-2")).build())
                .addSideEvents(SideEvent.builder()
                        .id("event-1")
                        .title("x")
                        .addSlots(slot("event-slot"))
                        .build())
                .addSideEvents(SideEvent.builder().id(lastEvent).title("y").build())
                .build();
    }

    @Test
    void the_segments_and_panels_of_all_days_come_day_by_day() {
        ThematicSession session = ThematicSession.builder()
                .id("session")
                .title("A session")
                .addDays(Day.builder()
                        .addSegments(segment("opening"), panel("panel-1"))
                        .build())
                .addDays(Day.builder().build())
                .addDays(Day.builder()
                        .addSegments(panel("panel-2"), segment("closing"))
                        .build())
                .build();

        assertThat(session.segments())
                .extracting(segment -> segment.id().text())
                .containsExactly("opening", "panel-1", "panel-2", "closing");
        assertThat(session.panels())
                .extracting(panel -> panel.segment().id().text())
                .containsExactly("panel-1", "panel-2");
    }

    @Test
    void a_session_of_which_only_id_and_title_are_known_is_a_good_value() {
        ThematicSession session =
                ThematicSession.builder().id("s").title("A session").build();

        assertThat(session.segments()).isEmpty();
        assertThat(session.panels()).isEmpty();
        assertThat(session.place()).isEqualTo(Place.unstated());
        assertThat(session.ordinal()).isEmpty();
    }

    @Test
    void blank_text_and_an_ordinal_below_one_are_refused() {
        ThematicSession session =
                ThematicSession.builder().id("s").title("A session").build();

        assertThatThrownBy(() -> session.withTitle(" "))
                .hasMessageStartingWith("title: expected text that is not blank");
        assertThatThrownBy(() -> session.withTheme(" ")).hasMessageStartingWith("theme: ");
        assertThatThrownBy(() -> session.withIllustrative("")).hasMessageStartingWith("illustrative: ");
        assertThatThrownBy(() -> session.withOrdinal(0)).hasMessage("ordinal: expected a number from 1, found 0");
    }

    @Property(tries = 200)
    void no_two_elements_of_a_session_have_the_same_id(@ForAll("sessions") ThematicSession session) {
        List<ElementId> ids = new ArrayList<>(List.of(session.id()));
        for (Segment segment : session.segments()) {
            ids.add(segment.id());
            segment.slots().forEach(slot -> ids.add(slot.id()));
        }
        for (SideEvent event : session.sideEvents()) {
            ids.add(event.id());
            event.slots().forEach(slot -> ids.add(slot.id()));
        }

        assertThat(ids).doesNotHaveDuplicates();
    }

    private static Segment panel(String id) {
        return segment(id).withKind(SegmentKind.EXPERT_PANEL);
    }

    private static Segment segment(String id, SpeakingSlot... slots) {
        return Segment.builder()
                .id(id)
                .kind(SegmentKind.DISCUSSION)
                .addSlots(slots)
                .build();
    }

    private static SpeakingSlot slot(String id) {
        return SpeakingSlot.builder().id(id).capacity(Capacity.OTHER).build();
    }

    @Provide
    Arbitrary<ThematicSession> sessions() {
        return Sessions.any();
    }
}
