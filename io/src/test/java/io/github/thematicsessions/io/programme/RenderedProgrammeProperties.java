package io.github.thematicsessions.io.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.io.programme.Plan.PlannedDay;
import io.github.thematicsessions.io.programme.Plan.PlannedEvent;
import io.github.thematicsessions.io.programme.Plan.PlannedRow;
import io.github.thematicsessions.io.table.ProgrammeTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A plan that is rendered in the published styles is read back, element by element. */
class RenderedProgrammeProperties {

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void a_rendered_programme_is_read_back(@ForAll("plans") Plan plan, @ForAll long seed) {
        String text = Rendering.of(plan, seed);
        ProgrammeReading reading = ProgrammeText.read(text, Outline.ZURICH);
        ThematicSession session = reading.session();

        assertThat(session.days()).as(text).hasSameSizeAs(plan.days());
        for (int i = 0; i < plan.days().size(); i++) {
            assertDay(session.days().get(i), plan.days().get(i), text);
        }
        assertThat(session.sideEvents()).as(text).hasSameSizeAs(plan.events());
        for (int i = 0; i < plan.events().size(); i++) {
            PlannedEvent planned = plan.events().get(i);
            LocalDate date = plan.days().get(planned.day()).date();
            assertEvent(session.sideEvents().get(i), planned, date, text);
        }
        assertThat(reading.notUnderstood()).as(text).isEmpty();
        assertThat(SessionJson.read(SessionJson.write(session))).isEqualTo(session);
        assertThat(ProgrammeTable.read(ProgrammeTable.of(session).write())).isEqualTo(session);
    }

    private static void assertDay(Day day, PlannedDay planned, String text) {
        assertThat(day.date()).as(text).contains(planned.date());
        assertThat(day.segments()).as(text).hasSameSizeAs(planned.rows());
        for (int i = 0; i < planned.rows().size(); i++) {
            assertRow(day.segments().get(i), planned.rows().get(i), text);
        }
    }

    private static void assertRow(Segment segment, PlannedRow planned, String text) {
        Segment expected = Segment.builder()
                .id(segment.id())
                .kind(planned.kind())
                .number(planned.number() == 0 ? OptionalInt.empty() : OptionalInt.of(planned.number()))
                .title(planned.title())
                .start(planned.start())
                .end(planned.end())
                .description(Optional.of(planned.description()).filter(words -> !words.isEmpty()))
                .slots(slots(segment, planned))
                .asPublished(segment.asPublished())
                .build();
        assertThat(segment).as(text).isEqualTo(expected);
    }

    private static List<SpeakingSlot> slots(Segment segment, PlannedRow planned) {
        List<SpeakingSlot> slots = new ArrayList<>();
        planned.moderators().forEach(who -> slots.add(slot(segment, slots.size(), Capacity.MODERATOR, who)));
        planned.experts().forEach(who -> slots.add(slot(segment, slots.size(), Capacity.EXPERT, who)));
        return slots;
    }

    /** An id is what was read where there is one; it is another test's. */
    private static SpeakingSlot slot(Segment segment, int index, Capacity capacity, Plan.Speaker who) {
        String id =
                index < segment.slots().size() ? segment.slots().get(index).id().text() : "none-" + index;
        return SpeakingSlot.builder()
                .id(id)
                .capacity(capacity)
                .speaker(who.participant())
                .build();
    }

    private static void assertEvent(SideEvent event, PlannedEvent planned, LocalDate date, String text) {
        SideEvent expected = SideEvent.builder()
                .id(event.id())
                .title(planned.title())
                .date(date)
                .room(planned.room())
                .start(planned.start())
                .end(planned.end())
                .organizers(planned.organizers())
                .asPublished(event.asPublished())
                .build();
        assertThat(event).as(text).isEqualTo(expected);
    }

    @Provide
    static Arbitrary<Plan> plans() {
        return Plans.any();
    }
}
