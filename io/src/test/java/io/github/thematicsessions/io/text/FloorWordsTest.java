package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.floor.BudgetLeft;
import io.github.thematicsessions.core.floor.FloorAccess;
import io.github.thematicsessions.core.floor.Interventions;
import io.github.thematicsessions.core.floor.Speaker;
import io.github.thematicsessions.core.floor.SpeakingLedger;
import io.github.thematicsessions.core.floor.SpeakingTally;
import io.github.thematicsessions.core.floor.Upcoming;
import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.Ground;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who may speak, who speaks, what is left and what is to come. */
class FloorWordsTest {

    private static final Ground GROUND =
            new Ground(ProvisionId.of("a-provision"), new Citation(NoteId.of("a-note"), Locator.of("II.c.1")));

    private static List<String> access(Capacity... capacities) {
        return AccessText.lines(
                new FloorAccess(Set.of(capacities), Optional.empty(), Optional.of(GROUND), Optional.empty()));
    }

    @Test
    void accreditation_is_minded_only_where_stakeholders_may_speak() {
        assertThat(access(Capacity.DELEGATION, Capacity.EXPERT)).containsExactly("an expert or a delegation");
        assertThat(access(Capacity.DELEGATION, Capacity.ACCREDITED_STAKEHOLDER))
                .containsExactly(
                        "a delegation or an accredited stakeholder",
                        "accreditation in force: a-provision (II.c.1 of a-note)");
    }

    private static Interventions interventions(int fewest, int most, Capacity... capacities) {
        return new Interventions(GROUND, Set.of(capacities), Allotment.parse("../PT3M"), fewest, most);
    }

    @Test
    void of_several_limits_each_says_of_whom_it_is() {
        assertThat(BudgetLeftText.brief(new BudgetLeft(
                        Duration.ofMinutes(20),
                        Duration.ofMinutes(20),
                        List.of(
                                interventions(6, 6, Capacity.DELEGATION),
                                interventions(9, 10, Capacity.ACCREDITED_STAKEHOLDER, Capacity.OBSERVER),
                                interventions(3, 3)))))
                .isEqualTo(
                        "floor 20 min, 6 of delegations, 9-10 of observers or accredited stakeholders, 3 interventions");
    }

    private static Speaker speaker(@Nullable Participant who, @Nullable String slot, @Nullable String turn) {
        return new Speaker(
                Optional.ofNullable(who),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(slot).map(ElementId::of),
                Optional.ofNullable(turn).map(ElementId::of));
    }

    @Test
    void who_speaks_is_said_by_the_body_else_the_name_else_the_kind() {
        assertThat(SpeakerText.of(speaker(MemberState.of("DE").withName("A name"), "a", "t")))
                .isEqualTo("DE");
        assertThat(SpeakerText.of(speaker(Individual.builder().name("A name").build(), null, null)))
                .isEqualTo("A name");
        assertThat(SpeakerText.of(speaker(MemberState.builder().build(), null, null)))
                .isEqualTo("a Member State");
    }

    @Test
    void a_turn_of_nobody_known_is_said_by_its_slot_or_its_own_name() {
        assertThat(SpeakerText.of(speaker(null, "expert-1", "t9"))).isEqualTo("expert-1");
        assertThat(SpeakerText.of(speaker(null, null, "t9"))).isEqualTo("t9");
        assertThat(SpeakerText.of(speaker(null, null, null))).isEqualTo("somebody");
    }

    private static Upcoming upcoming(@Nullable Capacity capacity, @Nullable Purpose purpose, boolean obligatory) {
        return new Upcoming(
                Optional.empty(),
                Optional.ofNullable(capacity),
                Optional.ofNullable(purpose),
                Optional.empty(),
                obligatory,
                Optional.empty());
    }

    @Test
    void a_turn_to_come_is_said_by_its_purpose_else_by_who_speaks() {
        assertThat(UpcomingText.brief(upcoming(Capacity.EXPERT, Purpose.PRESENTATION, true)))
                .isEqualTo("presentation");
        assertThat(UpcomingText.brief(upcoming(Capacity.EXPERT, null, true))).isEqualTo("turn of an expert");
        assertThat(UpcomingText.brief(upcoming(null, null, true))).isEqualTo("turn");
    }

    @Test
    void five_turns_to_come_are_listed_and_the_others_counted() {
        OffsetDateTime at = OffsetDateTime.parse("2017-10-12T10:15:00+02:00");
        Upcoming remarks = upcoming(Capacity.MODERATOR, Purpose.CONCLUDING_REMARKS, true);
        Upcoming free = upcoming(Capacity.DELEGATION, Purpose.INTERVENTION, false);
        List<String> five = Collections.nCopies(5, "concluding remarks");
        assertThat(UpcomingText.lines(List.of(remarks, remarks, free, remarks, remarks, remarks), at))
                .isEqualTo(five);
        assertThat(UpcomingText.lines(Collections.nCopies(8, remarks), at))
                .startsWith(five.toArray(String[]::new))
                .endsWith("and three more")
                .hasSize(6);
    }

    @Test
    void nobody_unnamed_has_no_row_in_a_ledger() {
        SpeakingTally none = SpeakingTally.NONE;
        SpeakingLedger ledger =
                new SpeakingLedger(none, none, none, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
        assertThat(FloorText.ledger(ledger, Appearance.PLAIN)).isEqualTo("""
                  speaking time     turns  time  floor
                  together
                    from the floor      0  0:00
                    all                 0  0:00
                """);
    }
}
