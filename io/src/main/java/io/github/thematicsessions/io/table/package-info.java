/**
 * Tables as comma-separated values, RFC 4180 in UTF-8: start with {@link
 * io.github.thematicsessions.io.table.ProgrammeTable}, which carries a whole session and is read back, or with {@link
 * io.github.thematicsessions.io.table.RecordTable}, which does so with a record. The other tables are made to be looked at,
 * counted and joined, and are not read.
 *
 * <p>The first row names the columns. Lengths of time say their unit there, as {@code duration_s} does. An empty cell says
 * that nothing is known. Three presets are made for the imports of other programs: {@link
 * io.github.thematicsessions.io.table.IndicoContributions}, {@link io.github.thematicsessions.io.table.OpenSlidesTopics} and
 * {@link io.github.thematicsessions.io.table.OntimeRundown}.
 */
@NullMarked
package io.github.thematicsessions.io.table;

import org.jspecify.annotations.NullMarked;
