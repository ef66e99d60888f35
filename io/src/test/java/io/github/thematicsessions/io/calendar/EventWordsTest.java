package io.github.thematicsessions.io.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.ThematicSession;
import org.junit.jupiter.api.Test;

class EventWordsTest {

    @Test
    void a_side_event_of_a_session_that_is_made_up_says_so() {
        SideEvent event = SideEvent.builder()
                .id("beside")
                .title("Beside")
                .addOrganizers("One", "Two")
                .build();
        ThematicSession session = ThematicSession.builder()
                .id("s")
                .title("S")
                .addSideEvents(event)
                .build();
        assertThat(EventWords.description(session, event)).containsExactly("Organized by One; Two");
        assertThat(EventWords.description(session.withIllustrative("made up"), event))
                .containsExactly("Organized by One; Two", "Illustrative: made up");
    }
}
