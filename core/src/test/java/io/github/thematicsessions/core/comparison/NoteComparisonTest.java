package io.github.thematicsessions.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.arbitrary.Notes;
import io.github.thematicsessions.core.norm.DayCount;
import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Clause;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.Premise;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.Provision;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.Reading;
import io.github.thematicsessions.core.note.ReadingId;
import io.github.thematicsessions.core.note.ReadingOption;
import io.github.thematicsessions.core.note.RetiredProvision;
import io.github.thematicsessions.core.note.Strength;
import io.github.thematicsessions.core.session.Source;
import io.github.thematicsessions.core.time.Allotment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What came, went and changed between two notes. */
class NoteComparisonTest {

    private static final ProceduralNote SIXTH = ProceduralNotes.sixthSession();
    private static final Locator CLAUSE = Locator.of("I.1");
    private static final Locator OTHER_CLAUSE = Locator.of("I.2");
    private static final Premise PREMISE = new Premise(ReadingId.of("reading"), "strict");
    private static final Provision ONE = provision("one");
    private static final Provision TWO = provision("two");
    private static final Reading READING = Reading.builder()
            .id(PREMISE.reading())
            .question("How?")
            .addOptions(new ReadingOption("mild", "This way."), new ReadingOption("strict", "That way."))
            .chosen("mild")
            .build();
    private static final ProceduralNote NOTE = ProceduralNote.builder()
            .id(NoteId.of("note"))
            .edition(2)
            .title("A note")
            .addClauses(clause(CLAUSE), clause(OTHER_CLAUSE).withNotCheckable("It cannot be seen."))
            .addReadings(READING)
            .addProvisions(ONE, TWO)
            .build();

    @Test
    void a_figure_of_the_sixth_note_that_changes_is_told_with_the_old_and_the_new_one() {
        Provision before = SIXTH.provision(ProvisionId.of("intervention-time")).orElseThrow();
        SpeakingTime time = (SpeakingTime) before.norm();
        Provision after = before.withNorm(new SpeakingTime(time.slots(), Share.EACH, Allotment.parse("../PT2M")));

        NoteComparison comparison = NoteComparison.of(SIXTH, with(SIXTH, after));

        assertThat(comparison.provisions().changed()).containsExactly(new ProvisionChange(before, after));
        assertThat(comparison.provisions().changed().get(0).isNormChanged()).isTrue();
        assertThat(comparison.provisions().changed().get(0).parts()).containsExactly(ProvisionPart.NORM);
        assertThat(comparison).isEqualTo(changed(List.of(new ProvisionChange(before, after))));
    }

    @Test
    void the_sixth_note_read_otherwise_differs_in_that_reading_alone() {
        ReadingId id = ReadingId.of("stated-minutes");
        ProceduralNote exact = SIXTH.withReading(id, "exact");

        NoteComparison comparison = NoteComparison.of(SIXTH, exact);

        ReadingChange change = new ReadingChange(
                SIXTH.reading(id).orElseThrow(), exact.reading(id).orElseThrow());
        assertThat(change.isReadOtherwise()).isTrue();
        assertThat(change.parts()).containsExactly(ReadingPart.CHOSEN);
        assertThat(comparison)
                .isEqualTo(new NoteComparison(
                        Set.of(), none(), new Differences<>(List.of(), List.of(), List.of(change)), none(), List.of()));
    }

    @Test
    void a_provision_that_went_is_told_with_what_is_kept_of_it() {
        RetiredProvision kept = new RetiredProvision(ONE.id(), 2, "Two says it.", Optional.of(TWO.id()));
        ProceduralNote named = NOTE.withProvisions(TWO).withRetired(kept);
        ProceduralNote silent = NOTE.withProvisions(TWO);

        NoteComparison comparison = NoteComparison.of(NOTE, named);

        assertThat(comparison.parts()).containsExactly(NotePart.RETIRED);
        assertThat(comparison.provisions()).isEqualTo(new Differences<>(List.of(), List.of(ONE), List.of()));
        assertThat(comparison.retirements()).containsExactly(kept);
        assertThat(comparison.retirement(ONE.id())).contains(kept);
        assertThat(comparison.retirement(TWO.id())).isEmpty();
        assertThat(NoteComparison.of(NOTE, silent).retirement(ONE.id())).isEmpty();
        assertThat(NoteComparison.of(NOTE, silent).provisions().removed()).containsExactly(ONE);
    }

    @Test
    void what_went_in_an_earlier_edition_did_not_go_now() {
        RetiredProvision old = new RetiredProvision(ProvisionId.of("old"), 2, "Never applied.", Optional.empty());
        ProceduralNote before = NOTE.withRetired(old);

        NoteComparison comparison = NoteComparison.of(before, before.withProvisions(ONE));

        assertThat(comparison.retirements()).isEmpty();
        assertThat(comparison.parts()).isEmpty();
        assertThat(comparison.provisions().removed()).containsExactly(TWO);
    }

    @Test
    void a_provision_that_came_is_told_in_the_order_of_the_later_note() {
        Provision first = provision("new-one");
        Provision last = provision("a-new-one");

        NoteComparison comparison = NoteComparison.of(NOTE, NOTE.withProvisions(first, ONE, TWO, last));

        assertThat(comparison.provisions()).isEqualTo(new Differences<>(List.of(first, last), List.of(), List.of()));
        assertThat(comparison.parts()).isEmpty();
    }

    @Test
    void clauses_and_readings_come_and_go() {
        Clause clause = clause(Locator.of("I.3")).withNotCheckable("It cannot be seen.");
        Reading reading = READING.withId(ReadingId.of("other"));

        NoteComparison comparison =
                NoteComparison.of(NOTE, NOTE.withClauses(clause(CLAUSE), clause).withReadings(reading));

        assertThat(comparison.clauses())
                .isEqualTo(new Differences<>(
                        List.of(clause), List.of(NOTE.clause(OTHER_CLAUSE).orElseThrow()), List.of()));
        assertThat(comparison.readings()).isEqualTo(new Differences<>(List.of(reading), List.of(READING), List.of()));
    }

    @Test
    void each_part_of_a_provision_is_told_by_itself() {
        Map<ProvisionPart, UnaryOperator<Provision>> changes = Map.of(
                ProvisionPart.TITLE, provision -> provision.withTitle("Something else is so."),
                ProvisionPart.CLAUSES, provision -> provision.withClauses(CLAUSE, OTHER_CLAUSE),
                ProvisionPart.STRENGTH, provision -> provision.withStrength(Strength.STATED),
                ProvisionPart.BASIS, provision -> provision.withBasis(Basis.DERIVED),
                ProvisionPart.BEARER, provision -> provision.withBearer("secretariat"),
                ProvisionPart.NORM, provision -> provision.withNorm(new DayCount(Quantity.exactly(3))),
                ProvisionPart.PREMISE, provision -> provision.withPremise(PREMISE),
                ProvisionPart.DERIVED_FROM, provision -> provision.withDerivedFrom(TWO.id()));

        assertThat(changes).containsOnlyKeys(ProvisionPart.values());
        changes.forEach((part, change) -> {
            ProvisionChange told = new ProvisionChange(ONE, change.apply(ONE));
            assertThat(told.parts()).containsExactly(part);
            assertThat(told.isNormChanged()).isEqualTo(part == ProvisionPart.NORM);
        });
    }

    @Test
    void each_part_of_a_clause_and_of_a_reading_is_told_by_itself() {
        Clause clause = clause(CLAUSE);

        assertThat(new ClauseChange(clause, clause.withStrength(Strength.STATED)).parts())
                .containsExactly(ClausePart.STRENGTH);
        assertThat(new ClauseChange(clause, clause.withBearer("secretariat")).parts())
                .containsExactly(ClausePart.BEARER);
        assertThat(new ClauseChange(clause, clause.withAsks("Something else.")).parts())
                .containsExactly(ClausePart.ASKS);
        assertThat(new ClauseChange(clause, clause.withNotCheckable("It cannot be seen.")).parts())
                .containsExactly(ClausePart.NOT_CHECKABLE);
        assertThat(new ReadingChange(READING, READING.withQuestion("How then?")).parts())
                .containsExactly(ReadingPart.QUESTION);
        ReadingChange options = new ReadingChange(READING, READING.withOptions(new ReadingOption("mild", "This way.")));
        assertThat(options.parts()).containsExactly(ReadingPart.OPTIONS);
        assertThat(options.isReadOtherwise()).isFalse();
    }

    @Test
    void each_part_of_a_note_is_told_by_itself() {
        Map<NotePart, UnaryOperator<ProceduralNote>> changes = Map.of(
                NotePart.ID, note -> note.withId(NoteId.of("other")),
                NotePart.EDITION, note -> note.withEdition(3),
                NotePart.TITLE, note -> note.withTitle("Another note"),
                NotePart.SOURCES,
                        note -> note.withSources(
                                Source.builder().title("A page").build()),
                NotePart.ORDER, note -> note.withProvisions(TWO, ONE),
                NotePart.RETIRED,
                        note -> note.withRetired(
                                new RetiredProvision(ProvisionId.of("old"), 2, "Never applied.", Optional.empty())));

        assertThat(changes).containsOnlyKeys(NotePart.values());
        changes.forEach((part, change) -> assertThat(NoteComparison.of(NOTE, change.apply(NOTE)))
                .isEqualTo(new NoteComparison(Set.of(part), none(), none(), none(), List.of())));
    }

    @Test
    void a_change_is_of_one_thing() {
        assertRefused("after: expected the provision one, found two", () -> new ProvisionChange(ONE, TWO));
        assertRefused(
                "after: expected the clause I.1, found I.2",
                () -> new ClauseChange(clause(CLAUSE), clause(OTHER_CLAUSE)));
        assertRefused(
                "after: expected the reading reading, found other",
                () -> new ReadingChange(READING, READING.withId(ReadingId.of("other"))));
    }

    @Property(tries = 100)
    void nothing_differs_exactly_if_the_notes_are_equal(@ForAll("notes") ProceduralNote note) {
        for (ProceduralNote revised : revisions(note)) {
            assertThat(NoteComparison.of(note, revised).isEmpty()).isEqualTo(note.equals(revised));
        }
    }

    @Property(tries = 100)
    void in_the_other_direction_what_came_goes(
            @ForAll("notes") ProceduralNote one, @ForAll("notes") ProceduralNote two) {
        for (ProceduralNote other : List.of(two, emptied(one), reversed(one))) {
            NoteComparison there = NoteComparison.of(one, other);
            NoteComparison back = NoteComparison.of(other, one);

            assertThat(back.parts()).isEqualTo(there.parts());
            assertThat(back.provisions().added()).isEqualTo(there.provisions().removed());
            assertThat(back.clauses().added()).isEqualTo(there.clauses().removed());
            assertThat(back.readings().added()).isEqualTo(there.readings().removed());
            assertThat(back.provisions().changed())
                    .containsExactlyInAnyOrderElementsOf(there.provisions().changed().stream()
                            .map(NoteComparisonTest::undone)
                            .toList());
        }
    }

    @Test
    void a_comparison_prints_what_differs_in_a_line() {
        ProceduralNote changed = NOTE.withEdition(3)
                .withProvisions(ONE.withTitle("Another is so."), provision("three"))
                .withClauses(
                        clause(CLAUSE).withAsks("Another thing."),
                        NOTE.clauses().get(1))
                .withReadings(READING.withChosen("strict"));

        assertThat(NoteComparison.of(NOTE, changed))
                .hasToString(
                        "note: edition; clauses: changed: I.1; readings: changed: reading; "
                                + "provisions: added: three (I.1): Something is so.; removed: two (I.1): Something is so.; changed: one");
        assertThat(NoteComparison.of(NOTE, NOTE)).hasToString("no difference");
        assertThat(READING).hasToString("reading: How? mild");
    }

    private static ProvisionChange undone(ProvisionChange change) {
        Provision first = change.after();
        Provision second = change.before();
        return new ProvisionChange(first, second);
    }

    private static List<ProceduralNote> revisions(ProceduralNote note) {
        List<ProceduralNote> revisions = new ArrayList<>(List.of(note, reversed(note), note.withTitle("Another note")));
        revisions.add(note.withEdition(Integer.MAX_VALUE));
        note.readings()
                .forEach(reading -> reading.options()
                        .forEach(option -> revisions.add(note.withReading(reading.id(), option.code()))));
        note.provisions().forEach(provision -> revisions.add(with(note, provision.withTitle("Something else is so."))));
        return revisions;
    }

    private static ProceduralNote reversed(ProceduralNote note) {
        List<Provision> provisions = new ArrayList<>(note.provisions());
        List<Clause> clauses = new ArrayList<>(note.clauses());
        Collections.reverse(provisions);
        Collections.reverse(clauses);
        return note.withProvisions(provisions).withClauses(clauses);
    }

    private static ProceduralNote emptied(ProceduralNote note) {
        return ProceduralNote.builder()
                .id(note.id())
                .edition(note.edition())
                .title(note.title())
                .build();
    }

    private static ProceduralNote with(ProceduralNote note, Provision changed) {
        return note.withProvisions(note.provisions().stream()
                .map(provision -> provision.id().equals(changed.id()) ? changed : provision)
                .toList());
    }

    private static NoteComparison changed(List<ProvisionChange> changes) {
        return new NoteComparison(
                Set.of(), none(), none(), new Differences<>(List.of(), List.of(), changes), List.of());
    }

    private static <T, C> Differences<T, C> none() {
        return new Differences<>(List.of(), List.of(), List.of());
    }

    private static Clause clause(Locator locator) {
        return Clause.builder()
                .locator(locator)
                .strength(Strength.REQUIRED)
                .bearer("moderator")
                .asks("Something.")
                .build();
    }

    private static Provision provision(String id) {
        return Provision.builder()
                .id(ProvisionId.of(id))
                .title("Something is so.")
                .addClauses(CLAUSE)
                .strength(Strength.REQUIRED)
                .bearer("moderator")
                .norm(new DayCount(Quantity.exactly(2)))
                .build();
    }

    private static void assertRefused(String message, ThrowingCallable construction) {
        assertThatThrownBy(construction)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    @Provide
    Arbitrary<ProceduralNote> notes() {
        return Notes.any();
    }
}
