package io.github.thematicsessions.core.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RetiredProvisionTest {

    private static final ProvisionId OLD = ProvisionId.of("old");
    private static final ProvisionId NEW = ProvisionId.of("new");

    @Test
    void a_successor_may_be_named_or_not() {
        assertThat(new RetiredProvision(OLD, 2, "Split in two.", Optional.of(NEW)).successor())
                .contains(NEW);
        assertThat(new RetiredProvision(OLD, 2, "Never applied.", Optional.empty()).successor())
                .isEmpty();
    }

    @Test
    void nothing_can_have_gone_in_the_first_edition() {
        assertRefused(
                "edition: expected a number from 2, found 1",
                () -> new RetiredProvision(OLD, 1, "Never applied.", Optional.empty()));
    }

    @Test
    void the_reason_is_said() {
        assertRefused(
                "why: expected text that is not blank, found \" \"",
                () -> new RetiredProvision(OLD, 2, " ", Optional.empty()));
    }

    @Test
    void nothing_succeeds_itself() {
        assertRefused(
                "successor: expected another provision, found old",
                () -> new RetiredProvision(OLD, 2, "Split in two.", Optional.of(OLD)));
    }

    @Test
    void no_provision_of_the_sixth_note_has_gone() {
        assertThat(ProceduralNotes.sixthSession().retired()).isEmpty();
    }

    private static void assertRefused(String message, ThrowingCallable construction) {
        assertThatThrownBy(construction)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }
}
