package io.github.thematicsessions.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

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
    Arbitrary<NoteCheck> checks() {
        return ReferenceNotes.checks();
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
            @ForAll("checks") NoteCheck check, @ForAll("sessions") ThematicSession session) {
        ReferenceCheck engine = ReferenceCheck.of(check.plan(session));
        assertThat(engine).isEqualTo(ReferenceCheck.plan(check.note(), session));
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void engine_and_model_agree_on_ten_thousand_records(@ForAll("checks") NoteCheck check, @ForAll("held") Held held) {
        FloorRecord record = held.record();
        if (!engine(check, held.session(), record).equals(model(check, held.session(), record))) {
            FloorRecord smallest = smallest(check, held.session(), record);
            assertThat(engine(check, held.session(), smallest))
                    .as("of the smallest record that shows it: %s", smallest)
                    .isEqualTo(model(check, held.session(), smallest));
        }
    }

    private static ReferenceCheck engine(NoteCheck check, ThematicSession session, FloorRecord record) {
        return ReferenceCheck.of(check.record(session, record));
    }

    private static ReferenceCheck model(NoteCheck check, ThematicSession session, FloorRecord record) {
        return ReferenceCheck.record(check.note(), session, record.covers(), record.events());
    }

    /** Takes events away as long as both do not agree. */
    private static FloorRecord smallest(NoteCheck check, ThematicSession session, FloorRecord record) {
        FloorRecord smallest = record;
        for (int index = record.events().size() - 1; index >= 0; index--) {
            List<FloorEvent> fewer = new ArrayList<>(smallest.events());
            fewer.remove(index);
            FloorRecord without = smallest.withEvents(fewer);
            if (!engine(check, session, without).equals(model(check, session, without))) {
                smallest = without;
            }
        }
        return smallest;
    }
}
