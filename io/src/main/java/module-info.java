/**
 * Sessions, procedural notes, records, waivers and reports as documents: read with every problem of a document in one
 * pass, written the same way each time. Programmes as published are read as sessions, with every guess told. Sessions and
 * records leave as tables, which are read back, and sessions as calendars and pictures.
 *
 * <p>This module knows formats and applies no rule. Start with {@link io.github.thematicsessions.io.json.SessionJson},
 * {@link io.github.thematicsessions.io.programme.ProgrammeText}, {@link
 * io.github.thematicsessions.io.table.ProgrammeTable}, {@link io.github.thematicsessions.io.calendar.SessionCalendar}, {@link
 * io.github.thematicsessions.io.picture.SessionPicture} and
 * {@link io.github.thematicsessions.io.DocumentException}.
 */
module io.github.thematicsessions.io {
    requires transitive io.github.thematicsessions.core;
    requires de.siegmar.fastcsv;
    requires transitive tools.jackson.core;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports io.github.thematicsessions.io;
    exports io.github.thematicsessions.io.calendar;
    exports io.github.thematicsessions.io.json;
    exports io.github.thematicsessions.io.picture;
    exports io.github.thematicsessions.io.programme;
    exports io.github.thematicsessions.io.table;
    exports io.github.thematicsessions.io.text;
}
