package io.github.thematicsessions.core.report;

/**
 * Something that a plan would have to say before a provision can be judged.
 *
 * <p>Immutable and thread-safe.
 *
 * @param input what is missing
 * @param at where it is missing
 */
public record Absence(Input input, Location at) {

    /**
     * Returns what is missing and where.
     *
     * @return such as {@code speaking-slots at panel-1}
     */
    @Override
    public String toString() {
        return input.code() + " at " + at;
    }
}
