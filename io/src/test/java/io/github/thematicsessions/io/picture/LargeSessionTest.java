package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What nobody plans is drawn all the same, on pages that can be counted. */
class LargeSessionTest {

    private static Segment segment(String id, LocalTime start, List<SpeakingSlot> slots) {
        return Segment.builder()
                .id(id)
                .kind(SegmentKind.EXPERT_PANEL)
                .start(start)
                .end(start.plusHours(2))
                .slots(slots)
                .build();
    }

    private static ThematicSession session(List<Segment> segments) {
        return ThematicSession.builder()
                .id("large")
                .title("A large session")
                .addDays(Day.builder().segments(segments).build())
                .build();
    }

    @Test
    void a_thousand_rows_at_the_same_time_are_as_many_as_have_room_and_the_others_below() {
        List<Segment> rows = IntStream.range(0, 1_000)
                .mapToObj(index ->
                        segment("row-" + index, LocalTime.of(10, 0), List.of()).withNumber(index + 1))
                .toList();
        List<String> texts = Parsed.of(SessionPicture.write(session(rows))).texts();
        for (int number = 1; number <= 1_000; number++) {
            assertThat(texts).contains("Panel " + number);
        }
    }

    @Test
    void two_thousand_slots_are_told_in_words_and_shown_as_far_as_they_have_room() {
        List<SpeakingSlot> slots = IntStream.range(0, 2_000)
                .mapToObj(index -> SpeakingSlot.builder()
                        .id("slot-" + index)
                        .capacity(Capacity.DELEGATION)
                        .title("Turn " + index)
                        .start(LocalTime.of(10, 0).plusSeconds(index))
                        .build())
                .toList();
        Drawing drawing = Sheet.of(session(List.of(segment("panel", LocalTime.of(10, 0), slots))), Optional.empty());
        assertThat(drawing.description()).contains("from 10:00 Turn 0 ·").contains("from 10:33:19 Turn 1999 ·");
        assertThat(drawing.sheet().height()).isEqualTo(Page.HEIGHT);
    }

    @Test
    void a_title_of_a_million_letters_is_cut_in_the_picture_and_whole_in_its_name() {
        String title = "Labour ".repeat(150_000).strip();
        Drawing drawing = Sheet.of(session(List.of()).withTitle(title), Optional.empty());
        assertThat(drawing.title()).isEqualTo(title);
        assertThat(drawing.sheet().height()).isEqualTo(Page.HEIGHT);
        assertThat(Texts.of(drawing).get(4).words().text()).endsWith("…");
    }
}
