package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.note.Ground;

/**
 * How long a note gives a turn, or turns together.
 *
 * @param slots which turns
 * @param least the shortest time in seconds, 0 where none is given
 * @param most the longest time in seconds
 * @param asked the provision
 */
record TurnTime(SlotSelector slots, int least, int most, Ground asked) {}
