package io.github.thematicsessions.core.floor;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.StakeholderCategory;
import io.github.thematicsessions.core.people.State;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who has spoken for how long. The discussion as a whole is no turn: it is made of turns. Turns that have not ended count with
 * what was spoken of them so far. Each map is in the order in which its keys first took a turn, those that have ended before
 * those that have not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param total all turns
 * @param floor the turns of capacities that speak from the floor
 * @param unnamed the turns of which nobody knows who took them
 * @param participants by who spoke; participants of whom the same is said are one
 * @param states by the State for which was spoken from the floor; not what a State said on behalf of a group, and not what its
 *     people said as moderators or experts
 * @param groups by who spoke on behalf of a group of States: the model gives groups no names of their own
 * @param capacities by the role in which was spoken
 * @param categories by the category of the stakeholder that spoke from the floor, where it is known
 * @param floorByParticipant by who spoke from the floor: what a share of the floor is made of
 */
public record SpeakingLedger(
        SpeakingTally total,
        SpeakingTally floor,
        SpeakingTally unnamed,
        Map<Participant, SpeakingTally> participants,
        Map<State, SpeakingTally> states,
        Map<Participant, SpeakingTally> groups,
        Map<Capacity, SpeakingTally> capacities,
        Map<StakeholderCategory, SpeakingTally> categories,
        Map<Participant, SpeakingTally> floorByParticipant) {

    /** Copies the maps. */
    public SpeakingLedger {
        participants = ordered(participants);
        states = ordered(states);
        groups = ordered(groups);
        capacities = ordered(capacities);
        categories = ordered(categories);
        floorByParticipant = ordered(floorByParticipant);
    }

    private static <K> Map<K, SpeakingTally> ordered(Map<K, SpeakingTally> tallies) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(tallies));
    }

    /**
     * Returns what part of the speaking time of the floor a participant has had.
     *
     * @param participant the participant
     * @return the share, an exact fraction; none for somebody who did not speak from the floor
     */
    public FloorShare shareOf(Participant participant) {
        return share(floorByParticipant.getOrDefault(participant, SpeakingTally.NONE));
    }

    /**
     * Returns what part of the speaking time of the floor a State has had for itself.
     *
     * @param state the State
     * @return the share, an exact fraction
     */
    public FloorShare shareOf(State state) {
        return share(states.getOrDefault(state, SpeakingTally.NONE));
    }

    /**
     * Returns what part of the speaking time of the floor a capacity has had.
     *
     * @param capacity the capacity
     * @return the share, an exact fraction; none for a capacity that does not speak from the floor
     */
    public FloorShare shareOf(Capacity capacity) {
        return share(capacity.isFloor() ? capacities.getOrDefault(capacity, SpeakingTally.NONE) : SpeakingTally.NONE);
    }

    /**
     * Returns what part of the speaking time of the floor a category of stakeholder has had.
     *
     * @param category the category
     * @return the share, an exact fraction
     */
    public FloorShare shareOf(StakeholderCategory category) {
        return share(categories.getOrDefault(category, SpeakingTally.NONE));
    }

    private FloorShare share(SpeakingTally part) {
        return new FloorShare(part.spoken(), floor.spoken());
    }

    /**
     * Returns who has spoken for how long.
     *
     * @return a line for all turns, one for the floor and one for each participant, joined by line feeds
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("all: " + total + "\nfloor: " + floor);
        participants.forEach((participant, tally) ->
                text.append('\n').append(participant.summary()).append(": ").append(tally));
        return text.toString();
    }
}
