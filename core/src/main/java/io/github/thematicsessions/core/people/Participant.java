package io.github.thematicsessions.core.people;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.PrintableText;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Who takes part: a State, a body, an accredited stakeholder or an individual, with the person who speaks for it where
 * that is known.
 *
 * <p>Programmes are published before people are named. A participant without a name, with a name that is still to be
 * confirmed, or a body in place of a person is ordinary data. In what role a participant speaks is not said here but by
 * the {@link Capacity} of the slot.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Participant
        permits MemberState, ObserverState, ObserverEntity, UnitedNationsEntity, AccreditedStakeholder, Individual {

    /**
     * Returns what kind of participant this is.
     *
     * @return the kind
     */
    ParticipantKind kind();

    /**
     * Returns the person who speaks, as published.
     *
     * @return the name, or empty if none is given
     */
    Optional<String> name();

    /**
     * Returns the person's function, as published: "Permanent Representative", "Director".
     *
     * @return the function, or empty if none is given
     */
    Optional<String> title();

    /**
     * Tells whether the source marks this participant as not yet confirmed.
     *
     * @return whether it is to be confirmed; false unless said
     */
    @Value.Default
    default boolean toBeConfirmed() {
        return false;
    }

    /**
     * Returns for whom the person speaks.
     *
     * @return the code of the State or the name of the body or organization; empty for an individual and where it is not
     *     known
     */
    Optional<String> party();

    /**
     * Refuses a participant whose words say nothing.
     *
     * @throws InvalidValueException if a text is blank
     */
    @Value.Check
    default void check() {
        name().ifPresent(text -> InvalidValueException.unlessText("name", text));
        title().ifPresent(text -> InvalidValueException.unlessText("title", text));
        party().ifPresent(text -> InvalidValueException.unlessText("organization", text));
    }
    /**
     * Returns who it is, as far as it is known. {@code toString()} says the same.
     *
     * @return a line, as {@code KE, Permanent Representative (member-state)}
     */
    default String summary() {
        String who =
                Stream.of(party(), name(), title()).flatMap(Optional::stream).collect(Collectors.joining(", "));
        String kind = kind().code() + (toBeConfirmed() ? ", to be confirmed" : "");
        return who.isEmpty() ? kind : PrintableText.of(who) + " (" + kind + ")";
    }
}
