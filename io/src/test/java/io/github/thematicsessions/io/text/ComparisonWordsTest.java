package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.comparison.NoteComparison;
import io.github.thematicsessions.core.comparison.PlanComparison;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.Reading;
import io.github.thematicsessions.core.note.ReadingOption;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** What is said of elements of which little is known, and of all the options of a reading. */
class ComparisonWordsTest {

    private static Segment segment(String id) {
        return Segment.builder().id(id).kind(SegmentKind.OPENING).build();
    }

    private static ThematicSession plan(Segment... segments) {
        return ThematicSession.builder()
                .id("a-session")
                .title("A session")
                .addDays(
                        Day.builder().build(),
                        Day.builder().addSegments(segments).build())
                .build();
    }

    @Test
    void a_day_without_a_date_has_its_number_and_an_open_hour_its_side() {
        ThematicSession before = plan(segment("a").withEnd(LocalTime.of(13, 0)));
        ThematicSession after =
                plan(segment("a").withStart(LocalTime.of(10, 0)), segment("b").withEnd(LocalTime.of(18, 0)));
        assertThat(ComparisonText.text(PlanComparison.of(before, after), Appearance.PLAIN))
                .isEqualTo("""
                        Two plans: 1 new, 1 moved

                        New (1)

                          b (segment, day 2, until 18:00)

                        Moved (1)

                          a (segment)
                            was             day 2, until 13:00
                            now             day 2, from 10:00
                        """);
    }

    @Test
    void the_options_of_a_reading_are_said_with_their_meanings() {
        ProceduralNote before = CatalogueTextTest.NOTE;
        Reading reading = before.readings().get(0);
        ReadingOption more = new ReadingOption("more", "Something more.");
        ProceduralNote after = before.withReadings(
                reading.withOptions(reading.options().get(0), reading.options().get(1), more));
        assertThat(ComparisonText.text(NoteComparison.of(before, after), Appearance.PLAIN))
                .isEqualTo("""
                        Two notes: 1 reading changed

                        Readings that changed (1)

                          stated-minutes - What does ten minutes ask for?
                            options         ceiling: At most that time.; exact: Exactly that time.
                            now             ceiling: At most that time.; exact: Exactly that time.; more: Something more.
                        """);
    }
}
