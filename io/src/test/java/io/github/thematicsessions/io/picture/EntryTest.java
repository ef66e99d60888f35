package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.session.Chair;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All that is known of a segment or a side event, in words. */
class EntryTest {

    @Test
    void of_a_segment_kind_room_chairs_inscribed_and_description_are_told() {
        Segment dialogue = Segment.builder()
                .id("dialogue")
                .kind(SegmentKind.DIALOGUE)
                .title("Stakeholders")
                .start(LocalTime.of(9, 0))
                .end(LocalTime.of(9, 50))
                .room("XIX")
                .addChairs(
                        Chair.of(Capacity.CO_FACILITATOR),
                        Chair.builder()
                                .capacity(Capacity.CO_FACILITATOR)
                                .participant(MemberState.of("MX"))
                                .build())
                .inscribed(17)
                .description("Before the plenary")
                .asPublished("9.00 Dialogue")
                .build();
        Entry entry = Entry.of(dialogue, List.of(dialogue));
        assertThat(entry.subtitle())
                .isEqualTo(
                        "dialogue · room XIX · chairs: co-facilitator; co-facilitator, MX · 17 inscribed for the floor · Before the plenary");
        assertThat(entry.heading())
                .isEqualTo(
                        "09:00–09:50 Stakeholders · dialogue · room XIX · chairs: co-facilitator; co-facilitator, MX · 17 inscribed for the floor · Before the plenary · published as “9.00 Dialogue”");
    }

    @Test
    void of_a_side_event_room_organizers_and_whether_it_is_coordinated_are_told() {
        SideEvent event = SideEvent.builder()
                .id("health")
                .title("Health and migration")
                .start(LocalTime.of(13, 15))
                .room("XX")
                .addOrganizers("World Health Organization", "International Organization for Migration")
                .coordinated(false)
                .asPublished("13.15 Health")
                .build();
        assertThat(Entry.of(event).subtitle())
                .isEqualTo(
                        "side event · room XX · World Health Organization · International Organization for Migration");
        assertThat(Entry.of(event).heading())
                .isEqualTo(
                        "from 13:15 Health and migration · side event · room XX · World Health Organization · International Organization for Migration · not coordinated · published as “13.15 Health”");
        assertThat(Entry.of(event.withCoordinated(true)).heading())
                .isEqualTo(
                        "from 13:15 Health and migration · side event · room XX · World Health Organization · International Organization for Migration · coordinated · published as “13.15 Health”");
    }
}
