package io.github.thematicsessions.examples.benchmarks;

import io.github.thematicsessions.core.people.Accreditation;
import io.github.thematicsessions.core.people.AccreditationBasis;
import io.github.thematicsessions.core.people.AccreditationStatus;
import io.github.thematicsessions.core.people.AccreditedStakeholder;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.ElementId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The record of the first expert panel of the sixth session as worked out, which keeps to everything, with as many
 * interventions as one likes. Made up: it goes on for years if it has to, on the clock of Geneva.
 *
 * <p>Each intervention is asked for, begins and ends; every fourth is a stakeholder's; one in ten is paused; after each
 * fifth an expert answers. Not thread-safe.
 */
final class PanelRecord {

    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
    private static final List<String> STATES =
            List.of("CH", "DE", "EG", "FR", "ID", "IN", "JM", "KE", "MX", "NG", "NO", "PH", "SE", "TH", "TN", "ZA");
    private static final int EVERY_STAKEHOLDER = 4;
    private static final int EVERY_ANSWER = 5;
    private static final int EVERY_PAUSE = 10;
    private static final int PAUSE_SECONDS = 30;
    private static final int SILENCE_SECONDS = 10;

    private final List<FloorEvent> events = new ArrayList<>();
    private final List<Participant> delegations = new ArrayList<>();
    private final List<Participant> stakeholders = List.of(
            stakeholder(Accreditation.builder().basis(AccreditationBasis.CONSULTATIVE_STATUS_ROSTER)),
            stakeholder(Accreditation.builder()
                    .basis(AccreditationBasis.SPECIAL_LIST)
                    .status(AccreditationStatus.PASSED)));
    private Instant now = OffsetDateTime.parse("2017-10-12T10:15:00+02:00").toInstant();

    private PanelRecord() {
        STATES.forEach(state -> delegations.add(MemberState.of(state)));
    }

    /**
     * Makes a record.
     *
     * @param interventions how many interventions from the floor, from 1
     * @return the events in their order
     */
    static List<FloorEvent> of(int interventions) {
        PanelRecord record = new PanelRecord();
        record.podium("panel-1-opening");
        record.podium("panel-1-presentation-1");
        record.podium("panel-1-presentation-2");
        record.podium("panel-1-presentation-3");
        record.add(record.event(FloorEventKind.DISCUSSION_OPENED).slot(ElementId.of("panel-1-discussion")));
        for (int number = 1; number <= interventions; number++) {
            record.intervention(number);
            if (number % EVERY_ANSWER == 0 || number == interventions) {
                record.answer(number);
            }
        }
        record.add(record.event(FloorEventKind.DISCUSSION_CLOSED));
        record.podium("panel-1-conclusion");
        record.add(record.event(FloorEventKind.MEETING_CLOSED));
        return record.events;
    }

    private static Participant stakeholder(Accreditation.Builder accreditation) {
        return AccreditedStakeholder.builder()
                .accreditation(accreditation.registered(true).build())
                .build();
    }

    /** A planned turn of six minutes: who speaks, and for what, is said by the plan. */
    private void podium(String slot) {
        ElementId id = ElementId.of(slot);
        add(event(FloorEventKind.BEGIN).slot(id).turn(id));
        pass(360);
        add(event(FloorEventKind.END).turn(id));
        pass(SILENCE_SECONDS);
    }

    private void intervention(int number) {
        ElementId turn = ElementId.of("t" + number);
        boolean ofStakeholder = number % EVERY_STAKEHOLDER == 0;
        Capacity capacity = ofStakeholder ? Capacity.ACCREDITED_STAKEHOLDER : Capacity.DELEGATION;
        List<Participant> speakers = ofStakeholder ? stakeholders : delegations;
        Participant speaker = speakers.get(number / EVERY_STAKEHOLDER % speakers.size());
        add(event(FloorEventKind.REQUEST).speaker(speaker));
        pass(SILENCE_SECONDS);
        add(event(FloorEventKind.BEGIN).turn(turn).capacity(capacity).speaker(speaker));
        pass(90);
        if (number % EVERY_PAUSE == 0) {
            add(event(FloorEventKind.PAUSE).turn(turn));
            pass(PAUSE_SECONDS);
            add(event(FloorEventKind.RESUME).turn(turn));
        }
        pass(30 + number % 61);
        add(event(FloorEventKind.END).turn(turn));
        pass(SILENCE_SECONDS);
    }

    private void answer(int number) {
        ElementId turn = ElementId.of("a" + number);
        add(event(FloorEventKind.BEGIN).turn(turn).capacity(Capacity.EXPERT));
        pass(120);
        add(event(FloorEventKind.END).turn(turn));
        pass(SILENCE_SECONDS);
    }

    private FloorEvent.Builder event(FloorEventKind kind) {
        return FloorEvent.builder().kind(kind).at(now.atZone(GENEVA).toOffsetDateTime());
    }

    private void add(FloorEvent.Builder event) {
        events.add(event.build());
    }

    private void pass(int seconds) {
        now = now.plusSeconds(seconds);
    }
}
