package io.github.thematicsessions.core.report;

/**
 * Something that a plan would have to say before a provision can be judged.
 *
 * <p>Immutable and thread-safe.
 *
 * @param input what is missing
 * @param at where it is missing
 */
public record Absence(Input input, Location at) {}
