package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.io.picture.SessionPicture;
import io.github.thematicsessions.io.table.IndicoContributions;
import io.github.thematicsessions.io.table.OntimeRundown;
import io.github.thematicsessions.io.table.OpenSlidesTopics;

/** As what a session leaves. */
enum ExportTarget implements Coded {
    /** The document of a session. */
    JSON,
    /** A calendar. */
    ICS,
    /** A picture, with what a check says. */
    SVG,
    /** One of the tables. */
    CSV,
    /** Indico's import of contributions. */
    INDICO,
    /** The import of topics of OpenSlides. */
    OPENSLIDES,
    /** The import of a rundown of Ontime. */
    ONTIME;

    /**
     * Returns the whole text.
     *
     * @throws io.github.thematicsessions.core.InvalidValueException if the session lacks what the target needs
     */
    String text(SessionExport export) {
        return switch (this) {
            case JSON -> SessionJson.write(export.session());
            case ICS -> export.calendar();
            case SVG -> SessionPicture.write(export.session(), export.report());
            case CSV -> export.text(export.table().of(export));
            case INDICO -> export.text(IndicoContributions.of(export.session()));
            case OPENSLIDES -> export.text(OpenSlidesTopics.of(export.session()));
            case ONTIME -> export.text(OntimeRundown.of(export.session()));
        };
    }

    /** Tells whether it is a table, for which cells can be neutralised. */
    boolean isTable() {
        return switch (this) {
            case JSON, ICS, SVG -> false;
            case CSV, INDICO, OPENSLIDES, ONTIME -> true;
        };
    }
}
