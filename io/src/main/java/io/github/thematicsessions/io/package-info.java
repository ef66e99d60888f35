/**
 * What is wrong with a document that cannot be read: start with {@link io.github.thematicsessions.io.DocumentException}, by
 * which a reader refuses it and which carries every {@link io.github.thematicsessions.io.Problem} of it.
 *
 * <p>The readers and writers are in the packages below: {@link io.github.thematicsessions.io.json.SessionJson}, {@link
 * io.github.thematicsessions.io.json.NoteJson} and {@link io.github.thematicsessions.io.json.RecordJson} for documents,
 * {@link io.github.thematicsessions.io.programme.ProgrammeText} for programmes as published, {@link
 * io.github.thematicsessions.io.table.ProgrammeTable} for tables, {@link
 * io.github.thematicsessions.io.calendar.SessionCalendar} for calendars, {@link
 * io.github.thematicsessions.io.picture.SessionPicture} for pictures, {@link io.github.thematicsessions.io.text.ReportText}
 * for text to read.
 */
@NullMarked
package io.github.thematicsessions.io;

import org.jspecify.annotations.NullMarked;
