/**
 * The session as held: {@link io.github.thematicsessions.rules.record.Proceedings} follows the events of a record one after
 * the other and keeps only what the provisions ask for, so that the memory it takes does not grow with the record. What can
 * be judged turn by turn is judged at once; what is judged by the order and the people of a segment is laid out as a plan
 * of what was held, for the evaluators that judge plans.
 */
@NullMarked
package io.github.thematicsessions.rules.record;

import org.jspecify.annotations.NullMarked;
