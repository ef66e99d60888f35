package io.github.thematicsessions.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** What other programs import, of a session in which much is missing or odd. */
class PresetsTest {

    private static final ThematicSession SESSION = ThematicSession.builder()
            .id("s")
            .title("S")
            .addDays(
                    Day.builder()
                            .date(LocalDate.of(2017, 10, 12))
                            .addSegments(
                                    Segment.builder()
                                            .id("panel")
                                            .kind(SegmentKind.EXPERT_PANEL)
                                            .number(2)
                                            .title("Jobs,\r\n<b>decent</b>")
                                            .description("A & B < C")
                                            .room("XIX")
                                            .time(TimeRange.of(LocalTime.of(10, 15), LocalTime.of(11, 0, 1)))
                                            .addSlots(
                                                    SpeakingSlot.builder()
                                                            .id("one")
                                                            .capacity(Capacity.EXPERT)
                                                            .purpose(Purpose.PRESENTATION)
                                                            .allotted(Allotment.between(
                                                                    Duration.ofMinutes(5), Duration.ofSeconds(400)))
                                                            .speaker(Individual.builder()
                                                                    .name("A name")
                                                                    .affiliation("A university")
                                                                    .build())
                                                            .build(),
                                                    SpeakingSlot.builder()
                                                            .id("two")
                                                            .capacity(Capacity.CO_FACILITATOR)
                                                            .start(LocalTime.of(10, 45))
                                                            .speaker(MemberState.of("CH"))
                                                            .build(),
                                                    SpeakingSlot.builder()
                                                            .id("three")
                                                            .capacity(Capacity.EXPERT)
                                                            .build())
                                            .build(),
                                    Segment.builder()
                                            .id("registration")
                                            .kind(SegmentKind.REGISTRATION)
                                            .start(LocalTime.of(8, 0))
                                            .build())
                            .build(),
                    Day.builder()
                            .addSegments(Segment.builder()
                                    .id("dialogue")
                                    .kind(SegmentKind.DIALOGUE)
                                    .number(3)
                                    .end(LocalTime.of(9, 50))
                                    .build())
                            .build())
            .addSideEvents(SideEvent.builder().id("beside").title("Beside").build())
            .build();

    private static String inLines(String text) {
        return text.replace("\n", "\r\n");
    }

    @Test
    void indico_gets_seven_columns_without_names_and_without_line_ends_within() {
        assertThat(IndicoContributions.of(SESSION).write()).isEqualTo(inLines("""
                2017-10-12T10:15:00,46,"Panel 2: Jobs,  <b>decent</b>",,,,
                ,7,"Panel 2: Jobs,  <b>decent</b>: Presentation",,A name,A university,
                2017-10-12T10:45:00,,"Panel 2: Jobs,  <b>decent</b>: Co-facilitator",,,CH,
                2017-10-12T08:00:00,,Registration,,,,
                ,,Dialogue 3,,,,
                """));
    }

    @Test
    void openslides_gets_topics_with_what_is_known_of_their_hours() {
        assertThat(OpenSlidesTopics.of(SESSION).write()).isEqualTo(inLines("""
                title,text,agenda_duration,agenda_comment,agenda_type
                "Panel 2: Jobs,
                <b>decent</b>",A &amp; B &lt; C,46,"2017-10-12, from 10:15, until 11:00:01, XIX",common
                Registration,,,"2017-10-12, from 08:00",internal
                Dialogue 3,,,until 09:50,common
                """));
    }

    @Test
    void ontime_gets_a_group_for_each_day_and_milestones_where_hours_are_missing() {
        assertThat(OntimeRundown.of(SESSION).write()).isEqualTo(inLines("""
                Cue,Title,Time Start,Time End,Duration,Link Start,Note,Timer Type
                ,2017-10-12,,,,,,group
                panel,"Panel 2: Jobs,
                <b>decent</b>",10:15:00,11:00:01,00:45:01,FALSE,A & B < C,count-down
                registration,Registration,,,,,,milestone
                ,,,,,,,group-end
                ,Day 2,,,,,,group
                dialogue,Dialogue 3,,,,,,milestone
                ,,,,,,,group-end
                """));
    }

    @Test
    void side_events_join_their_organizers_and_count_their_slots() {
        SideEvent event = SideEvent.builder()
                .id("beside")
                .title("Beside")
                .date(LocalDate.of(2017, 10, 12))
                .time(TimeRange.parse("13:15/14:45"))
                .addOrganizers("One", "Two, and others")
                .addSlots(SpeakingSlot.builder()
                        .id("slot")
                        .capacity(Capacity.OTHER)
                        .build())
                .build();
        assertThat(SideEventTable.of(ThematicSession.builder()
                                .id("s")
                                .title("S")
                                .addSideEvents(event)
                                .build())
                        .write())
                .isEqualTo(
                        "session,id,date,start,end,start_at,end_at,duration_s,title,room,organizers,coordinated,slots,"
                                + "as_published\r\n"
                                + "s,beside,2017-10-12,13:15:00,14:45:00,,,5400,Beside,,\"One; Two, and others\",,1,\r\n");
    }
}
