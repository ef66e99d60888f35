/**
 * Generators of valid values for property tests: sessions, notes, reports and their parts. Every value they give is one
 * that core accepts, however odd.
 */
@NullMarked
package io.github.thematicsessions.core.arbitrary;

import org.jspecify.annotations.NullMarked;
