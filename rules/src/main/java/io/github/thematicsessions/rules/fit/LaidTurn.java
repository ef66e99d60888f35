package io.github.thematicsessions.rules.fit;

/**
 * A turn as it is laid out.
 *
 * @param turn the turn
 * @param stretch its time
 */
record LaidTurn(Turn turn, Stretch stretch) {}
