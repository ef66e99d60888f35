package io.github.thematicsessions.io.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllottedTimesTest {

    @Test
    void times_that_fit_no_slot_do_not_stand_in_the_way_of_one_that_does() {
        String programme = "VIII. Others\n" + "Presentations take 5 minutes. ".repeat(100) + """

                II. Panels
                Opening remarks take 4 minutes.
                Annex
                12 October 2017
                10:00-13:00 Panel 1: Pathways
                Opening remarks by the moderator""";

        Segment panel = ProgrammeText.read(programme, Outline.ZURICH)
                .session()
                .segments()
                .get(0);

        assertThat(panel.slots())
                .extracting(SpeakingSlot::allotted)
                .containsExactly(Allotment.stated(Duration.ofMinutes(4)));
    }
}
