package io.github.thematicsessions.rules.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.ReadingId;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.NoteJson;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.rules.Edit;
import io.github.thematicsessions.rules.NoteCheck;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Budgets of the floor under the four other notes of the examples. */
class OtherNotesFitTest {

    private static final Path NOTES = Path.of(
            "..", "examples", "src", "main", "resources", "io", "github", "thematicsessions", "examples", "notes");

    private static ProceduralNote note(String name) {
        return NoteJson.read(NOTES.resolve(name).resolve("note.json"));
    }

    private static ThematicSession session(String name) {
        return SessionJson.read(NOTES.resolve(name).resolve("session.json"));
    }

    private static List<String> budgets(ProceduralNote note, ThematicSession session) {
        return FitText.budgets(NoteCheck.of(note).fit(session).budgets());
    }

    @Test
    void times_that_are_only_encouraged_still_say_for_how_many_there_is_time() {
        assertThat(budgets(note("ga-informal-meeting"), session("ga-informal-meeting")))
                .containsExactly(
                        "floor PT0S/PT3H", "  delegation-time PT3M PT0S/PT3H 0-60", "  group-time PT5M PT0S/PT3H 0-36");
    }

    @Test
    void members_and_observers_have_limits_of_their_own() {
        Feasibility fit = NoteCheck.of(note("hrc-general-segment")).fit(session("hrc-general-segment"));
        assertThat(FitText.budgets(fit.budgets()))
                .containsExactly(
                        "general-segment/floor PT3H",
                        "  member-time PT5M PT3H 36-36",
                        "  observer-time PT3M PT3H 60-60");
        Map<Capacity, Integer> mix =
                Map.of(Capacity.MEMBER, 30, Capacity.OBSERVER, 8, Capacity.ACCREDITED_STAKEHOLDER, 2);
        assertThat(fit.budgets().get(0).needed(mix)).isEqualTo(Duration.ofMinutes(180));
        assertThat(fit.budgets().get(0).surelyHolds(mix)).isTrue();
    }

    private static List<String> reduced(OptionalInt inscribed) {
        ProceduralNote note =
                note("hrc-general-segment").withReading(ReadingId.of("reduced-speaking-time"), "illustrative-above-60");
        return budgets(
                note, Edit.segments(session("hrc-general-segment"), segment -> segment.withInscribed(inscribed)));
    }

    @Test
    void times_are_reduced_when_more_are_inscribed_than_a_number() {
        assertThat(reduced(OptionalInt.of(61)))
                .containsExactly(
                        "general-segment/floor PT3H",
                        "  member-time-reduced PT3M PT3H 60-60",
                        "  observer-time-reduced PT2M PT3H 90-90");
        assertThat(reduced(OptionalInt.of(60)))
                .containsExactly(
                        "general-segment/floor PT3H",
                        "  member-time-reduced PT5M PT3H 36-36",
                        "  observer-time-reduced PT3M PT3H 60-60");
    }

    @Test
    void where_nobody_knows_how_many_are_inscribed_the_length_of_a_turn_has_two_ends() {
        assertThat(reduced(OptionalInt.empty()))
                .containsExactly(
                        "general-segment/floor PT3H",
                        "  member-time-reduced PT3M/PT5M PT3H 36-60",
                        "  observer-time-reduced PT2M/PT3M PT3H 60-90");
    }

    @Test
    void a_time_that_is_divided_and_a_total_hold_as_many_turns_as_their_own_time_does() {
        assertThat(budgets(note("upr-adoption"), session("upr-adoption")))
                .containsExactly(
                        "adoption/floor PT38M",
                        "  state-time PT1M30S PT20M 13-13",
                        "  stakeholder-time PT2M PT20M 10-10");
    }

    /** Twenty minutes in turns of 1.5 would be 13 as well; with twenty turns less would fit than are counted. */
    @Test
    void a_total_a_number_of_turns_and_a_reduced_time_say_the_same_by_three_provisions() {
        ProceduralNote note = note("upr-adoption").withReading(ReadingId.of("few-inscribed"), "no-figure");
        assertThat(budgets(note, session("upr-adoption")))
                .containsExactly(
                        "adoption/floor PT38M",
                        "  state-time-drawn PT1M30S PT20M 13-13",
                        "  stakeholder-time PT2M PT20M 10-10");
    }

    @Test
    void a_time_for_all_whose_turns_do_not_follow_one_another_is_told() {
        Feasibility fit = NoteCheck.of(note("upr-adoption")).fit(session("upr-adoption"));
        assertThat(FitText.setAside(fit))
                .containsExactly(
                        "hour of views turns-apart",
                        "review-time of views turns-apart",
                        "stakeholders-time of stakeholder-1 turns-apart");
    }

    @Test
    void rows_that_overlap_as_published_are_one_conflict() {
        Feasibility fit = NoteCheck.of(note("stocktaking-meeting")).fit(session("stocktaking-meeting"));
        assertThat(FitText.conflicts(fit))
                .containsExactly(
                        "day 1 needs PT45M has PT0S misses PT45M",
                        "ends-not-before ceremony 11:00",
                        "follows panel-1 ceremony",
                        "starts-not-after panel-1 10:15",
                        "-> move ceremony to 09:15/10:15 by PT45M",
                        "-> move panel-1 to 11:00/13:45 by PT45M");
        assertThat(fit.windows()).isEmpty();
    }
}
