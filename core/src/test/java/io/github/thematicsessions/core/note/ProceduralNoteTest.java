package io.github.thematicsessions.core.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.arbitrary.Notes;
import io.github.thematicsessions.core.norm.DayCount;
import io.github.thematicsessions.core.norm.Quantity;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProceduralNoteTest {

    private static final Locator CLAIMED = Locator.of("I.1");
    private static final Locator REASONED = Locator.of("I.2");
    private static final ReadingId READING = ReadingId.of("reading");
    private static final Provision PLAIN = provision("plain");
    private static final Provision READ = provision("read").withPremise(new Premise(READING, "strict"));
    private static final Reading QUESTION = Reading.builder()
            .id(READING)
            .question("How?")
            .addOptions(new ReadingOption("mild", "This way."), new ReadingOption("strict", "That way."))
            .chosen("mild")
            .build();
    private static final ProceduralNote NOTE = ProceduralNote.builder()
            .id(NoteId.of("note"))
            .edition(1)
            .title("A note")
            .addClauses(clause(CLAIMED), clause(REASONED).withNotCheckable("It cannot be seen."))
            .addReadings(QUESTION)
            .addProvisions(PLAIN, READ.withDerivedFrom(PLAIN.id()))
            .build();

    @Test
    void a_clause_a_provision_and_a_reading_are_found_by_name() {
        assertThat(NOTE.clause(CLAIMED)).contains(clause(CLAIMED));
        assertThat(NOTE.clause(Locator.of("II"))).isEmpty();
        assertThat(NOTE.provision(PLAIN.id())).contains(PLAIN);
        assertThat(NOTE.provision(ProvisionId.of("none"))).isEmpty();
        assertThat(NOTE.reading(READING)).contains(QUESTION);
        assertThat(NOTE.reading(ReadingId.of("none"))).isEmpty();
    }

    @Test
    void the_provisions_that_claim_a_clause_come_in_the_order_of_the_note() {
        assertThat(NOTE.claimedBy(CLAIMED)).containsExactly(PLAIN.id(), READ.id());
        assertThat(NOTE.claimedBy(REASONED)).isEmpty();
        assertThat(NOTE.claimedBy(Locator.of("II"))).isEmpty();
    }

    @Test
    void a_provision_is_in_force_without_a_premise_or_while_its_option_is_chosen() {
        ProceduralNote strict = NOTE.withReading(READING, "strict");

        assertThat(NOTE.isInForce(PLAIN)).isTrue();
        assertThat(NOTE.isInForce(READ)).isFalse();
        assertThat(strict.isInForce(PLAIN)).isTrue();
        assertThat(strict.isInForce(READ)).isTrue();
        assertThat(strict.withReading(READING, "mild")).isEqualTo(NOTE);
    }

    @Test
    void an_unknown_reading_or_option_is_refused_with_those_that_exist() {
        assertThatThrownBy(() -> NOTE.withReading(ReadingId.of("other"), "mild"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("reading: expected one of reading, found other");
        assertThatThrownBy(() -> NOTE.withReading(READING, "other"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("chosen: expected one of mild, strict, found \"other\"");
    }

    @Test
    void a_name_that_comes_twice_is_refused() {
        assertRefused(
                "clauses: expected each name only once, found I.1",
                () -> NOTE.withClauses(clause(CLAIMED), clause(CLAIMED)));
        assertRefused(
                "readings: expected each name only once, found reading",
                () -> NOTE.withReadings(QUESTION, QUESTION.withChosen("strict")));
        assertRefused(
                "provisions: expected each name only once, found plain",
                () -> NOTE.withProvisions(PLAIN, PLAIN.withTitle("Another.")));
    }

    @Test
    void a_reference_that_leads_nowhere_is_refused() {
        assertRefused(
                "clauses: expected a name that this note has, found II",
                () -> NOTE.withProvisions(PLAIN.withClauses(CLAIMED, Locator.of("II"))));
        assertRefused(
                "derivedFrom: expected a name that this note has, found none",
                () -> NOTE.withProvisions(PLAIN.withDerivedFrom(ProvisionId.of("none"))));
        assertRefused(
                "premise: expected a reading of this note and one of its options, found other=strict",
                () -> NOTE.withProvisions(PLAIN.withPremise(new Premise(ReadingId.of("other"), "strict"))));
        assertRefused(
                "premise: expected a reading of this note and one of its options, found reading=other",
                () -> NOTE.withProvisions(PLAIN.withPremise(new Premise(READING, "other"))));
    }

    @Test
    void a_clause_that_is_not_settled_or_settled_twice_is_refused() {
        String expected = "clauses: expected a clause that is either claimed by a provision or marked as not checkable";

        assertRefused(expected + ", found I.2", () -> NOTE.withClauses(clause(CLAIMED), clause(REASONED)));
        assertRefused(
                expected + ", found I.1",
                () -> NOTE.withClauses(clause(CLAIMED).withNotCheckable("It cannot be seen.")));
    }

    @Test
    void what_is_kept_of_a_provision_that_went_names_a_successor_that_there_is_or_was() {
        RetiredProvision old = retired("old", 2, Optional.of(PLAIN.id()));
        RetiredProvision older = retired("older", 2, Optional.of(old.id()));
        ProceduralNote second = NOTE.withEdition(2);

        assertThat(second.withRetired(older, old).retired()).containsExactly(older, old);
        assertRefused(
                "successor: expected a name that this note has, found none",
                () -> second.withRetired(retired("old", 2, Optional.of(ProvisionId.of("none")))));
    }

    @Test
    void a_provision_that_is_there_or_went_in_a_later_edition_has_not_gone() {
        ProceduralNote second = NOTE.withEdition(2);

        assertRefused(
                "retired: expected an id that no provision has, found plain",
                () -> second.withRetired(retired("plain", 2, Optional.empty())));
        assertThatThrownBy(() -> second.withRetired(retired("old", 3, Optional.empty())))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("retired: expected an edition up to 2, found ");
        assertRefused(
                "retired: expected each name only once, found old",
                () -> second.withRetired(retired("old", 2, Optional.empty()), retired("old", 2, Optional.empty())));
    }

    @Test
    void a_blank_title_and_an_edition_below_one_are_refused() {
        assertRefused("title: expected text that is not blank, found \" \"", () -> NOTE.withTitle(" "));
        assertRefused("edition: expected a number from 1, found 0", () -> NOTE.withEdition(0));
    }

    @Test
    void a_clause_and_a_provision_say_something() {
        assertRefused(
                "bearer: expected text that is not blank, found \"\"",
                () -> clause(CLAIMED).withBearer(""));
        assertRefused(
                "asks: expected text that is not blank, found \"\"",
                () -> clause(CLAIMED).withAsks(""));
        assertRefused(
                "notCheckable: expected text that is not blank, found \"\"",
                () -> clause(CLAIMED).withNotCheckable(""));
        assertRefused("title: expected text that is not blank, found \"\"", () -> PLAIN.withTitle(""));
        assertRefused("bearer: expected text that is not blank, found \"\"", () -> PLAIN.withBearer(""));
        assertRefused("clauses: expected at least one clause, found []", PLAIN::withClauses);
    }

    @Test
    void a_provision_is_quoted_and_stands_by_itself_unless_said() {
        assertThat(PLAIN.basis()).isEqualTo(Basis.QUOTED);
        assertThat(PLAIN.derivedFrom()).isEmpty();
        assertThat(PLAIN.premise()).isEmpty();
    }

    @Test
    void a_reading_has_options_of_their_own_names_and_one_of_them_is_chosen() {
        assertThat(QUESTION.option("strict")).contains(new ReadingOption("strict", "That way."));
        assertThat(QUESTION.option("other")).isEmpty();
        assertRefused("question: expected text that is not blank, found \"\"", () -> QUESTION.withQuestion(""));
        assertRefused("chosen: expected one of mild, strict, found \"other\"", () -> QUESTION.withChosen("other"));
        assertRefused("options: expected at least one option, found []", QUESTION::withOptions);
        assertRefused(
                "options: expected options with codes of their own, found [mild, mild]",
                () -> QUESTION.withOptions(new ReadingOption("mild", "One."), new ReadingOption("mild", "Two.")));
    }

    @Test
    void an_option_has_a_code_and_a_meaning() {
        assertThatThrownBy(() -> new ReadingOption("Not a code", "x")).isInstanceOf(InvalidValueException.class);
        assertRefused("meaning: expected text that is not blank, found \" \"", () -> new ReadingOption("code", " "));
    }

    @Property(tries = 200)
    void every_clause_of_a_note_is_claimed_or_has_a_reason(@ForAll("notes") ProceduralNote note) {
        assertThat(note.clauses())
                .allSatisfy(
                        clause -> assertThat(note.claimedBy(clause.locator()).isEmpty())
                                .isEqualTo(clause.notCheckable().isPresent()));
    }

    @Property(tries = 200)
    void every_option_can_be_chosen_and_switches_exactly_its_provisions(@ForAll("notes") ProceduralNote note) {
        for (Reading reading : note.readings()) {
            for (ReadingOption option : reading.options()) {
                ProceduralNote read = note.withReading(reading.id(), option.code());

                assertThat(read.provisions()).isEqualTo(note.provisions()).allSatisfy(provision -> {
                    boolean decided = provision
                            .premise()
                            .filter(premise -> premise.reading().equals(reading.id()))
                            .isPresent();
                    boolean expected = decided
                            ? provision.premise().orElseThrow().option().equals(option.code())
                            : note.isInForce(provision);
                    assertThat(read.isInForce(provision)).isEqualTo(expected);
                });
            }
        }
    }

    private static RetiredProvision retired(String id, int edition, Optional<ProvisionId> successor) {
        return new RetiredProvision(ProvisionId.of(id), edition, "It was never read so.", successor);
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
                .addClauses(CLAIMED)
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
