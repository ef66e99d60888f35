package io.github.thematicsessions.rules.norm;

/** Judges plans by one norm. Everything that does not depend on the plan is prepared beforehand; immutable. */
interface Evaluator {

    /**
     * Looks at a plan and tells the verdict what was judged, what was missing, what fails or why nothing applies.
     *
     * @param plan the plan
     * @param verdict collects the answer
     */
    void judge(Plan plan, Verdict verdict);
}
