package io.github.thematicsessions.core.note;

/**
 * The reading under which a provision holds. While another option of the reading is chosen, the provision does not apply.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reading which question
 * @param option the code of the option that has to be chosen
 */
public record Premise(ReadingId reading, String option) {

    /**
     * Returns the question and the answer.
     *
     * @return both, as {@code stated-minutes=exact}
     */
    @Override
    public String toString() {
        return reading + "=" + option;
    }
}
