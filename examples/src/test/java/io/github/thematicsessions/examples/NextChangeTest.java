package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.rules.NoteCheck;
import io.github.thematicsessions.rules.floor.Floor;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The seconds at which something changes while nothing happens. */
class NextChangeTest {

    private static OffsetDateTime at(String time) {
        return OffsetDateTime.parse("2017-10-12T" + time + "+02:00");
    }

    private static Floor speakingSince(String time) {
        return NoteCheck.of(ProceduralNotes.sixthSession())
                .floor(SixthSession.published(), ElementId.of("panel-1"))
                .after(FloorEvent.of(FloorEventKind.DISCUSSION_OPENED, at("10:43:00")))
                .floor()
                .after(FloorEvent.of(FloorEventKind.BEGIN, at(time)).withCapacity(Capacity.DELEGATION))
                .floor();
    }

    private static List<String> changes(Floor floor, String after, String before) {
        List<String> changes = new ArrayList<>();
        OffsetDateTime from = at(after);
        Optional<OffsetDateTime> next = NextChange.between(floor, from, at(before));
        while (next.isPresent()) {
            from = next.get();
            changes.add(from.toLocalTime() + " " + floor.at(from).phase().code());
            next = NextChange.between(floor, from, at(before));
        }
        return changes;
    }

    @Test
    void each_phase_begins_at_its_second_and_the_latest_moment_passes_one_second_after_it() {
        assertThat(changes(speakingSince("10:44:00"), "10:44:00", "13:00:00"))
                .containsExactly("10:46:30 warning", "10:46:50 last-seconds", "10:47:01 over", "12:55:01 over");
    }

    @Test
    void a_turn_that_begins_within_a_second_changes_at_the_next_full_one() {
        assertThat(changes(speakingSince("10:44:00.5"), "10:44:00.5", "11:00:00"))
                .containsExactly("10:46:31 warning", "10:46:51 last-seconds", "10:47:01 over");
    }

    @Test
    void what_changes_at_the_moment_of_the_next_event_is_left_to_that_event() {
        Floor floor = speakingSince("10:44:00");
        assertThat(changes(floor, "10:44:00", "10:46:30")).isEmpty();
        assertThat(changes(floor, "10:44:00", "10:46:30.000000001")).containsExactly("10:46:30 warning");
        assertThat(changes(floor, "10:44:00", "10:44:00.9")).isEmpty();
    }

    @Test
    void nothing_changes_while_nobody_speaks() {
        Floor empty =
                NoteCheck.of(ProceduralNotes.sixthSession()).floor(SixthSession.published(), ElementId.of("panel-1"));
        assertThat(changes(empty, "09:00:00", "12:35:00")).isEmpty();
        assertThat(changes(empty, "09:00:00", "12:36:00")).containsExactly("12:35:01 waiting");
    }
}
