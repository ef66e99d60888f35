package io.github.thematicsessions.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.rules.NoteCheck;
import io.github.thematicsessions.rules.reference.HeldRecords.Held;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The engine and the reference model give the same answer; what is compared is said in {@link ReferenceCheck}. */
class ReferenceAgreementTest {

    @Provide
    Arbitrary<ProceduralNote> notes() {
        return ReferenceNotes.any();
    }

    @Provide
    Arbitrary<ThematicSession> sessions() {
        return HeldRecords.sessions();
    }

    @Provide
    Arbitrary<Held> held() {
        return HeldRecords.any();
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void engine_and_model_agree_on_ten_thousand_plans(
            @ForAll("notes") ProceduralNote note, @ForAll("sessions") ThematicSession session) {
        ReferenceCheck engine = ReferenceCheck.of(NoteCheck.of(note).plan(session));
        assertThat(engine).isEqualTo(ReferenceCheck.plan(note, session));
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void engine_and_model_agree_on_ten_thousand_records(
            @ForAll("notes") ProceduralNote note, @ForAll("held") Held held) {
        FloorRecord record = held.record();
        if (!engine(note, held.session(), record).equals(model(note, held.session(), record))) {
            FloorRecord smallest = smallest(note, held.session(), record);
            assertThat(engine(note, held.session(), smallest))
                    .as("of the smallest record that shows it: %s", smallest)
                    .isEqualTo(model(note, held.session(), smallest));
        }
    }

    private static ReferenceCheck engine(ProceduralNote note, ThematicSession session, FloorRecord record) {
        return ReferenceCheck.of(NoteCheck.of(note).record(session, record));
    }

    private static ReferenceCheck model(ProceduralNote note, ThematicSession session, FloorRecord record) {
        return ReferenceCheck.record(note, session, record.covers(), record.events());
    }

    /** Takes events away as long as both do not agree. */
    private static FloorRecord smallest(ProceduralNote note, ThematicSession session, FloorRecord record) {
        FloorRecord smallest = record;
        for (int index = record.events().size() - 1; index >= 0; index--) {
            List<FloorEvent> fewer = new ArrayList<>(smallest.events());
            fewer.remove(index);
            FloorRecord without = smallest.withEvents(fewer);
            if (!engine(note, session, without).equals(model(note, session, without))) {
                smallest = without;
            }
        }
        return smallest;
    }
}
