package io.github.thematicsessions.io.picture;

/**
 * What is shown beside the plan itself.
 *
 * @param marks where the findings are marked
 * @param held what became of the planned elements
 * @param cut takes what has to be cut
 */
record Content(Marks marks, Held held, CutTexts cut) {}
