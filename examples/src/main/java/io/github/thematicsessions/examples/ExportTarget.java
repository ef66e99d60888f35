package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.io.picture.SessionPicture;
import io.github.thematicsessions.io.table.IndicoContributions;
import io.github.thematicsessions.io.table.OntimeRundown;
import io.github.thematicsessions.io.table.OpenSlidesTopics;
import java.util.function.Function;

/** As what a session leaves. */
enum ExportTarget implements Coded {
    /** The document of a session. */
    JSON(export -> SessionJson.write(export.session())),
    /** A calendar. */
    ICS(SessionExport::calendar),
    /** A picture, with what a check says. */
    SVG(export -> SessionPicture.write(export.session(), export.report())),
    /** One of the tables. */
    CSV(export -> export.text(export.table().of(export))),
    /** Indico's import of contributions. */
    INDICO(export -> export.text(IndicoContributions.of(export.session()))),
    /** The import of topics of OpenSlides. */
    OPENSLIDES(export -> export.text(OpenSlidesTopics.of(export.session()))),
    /** The import of a rundown of Ontime. */
    ONTIME(export -> export.text(OntimeRundown.of(export.session())));

    private final Function<SessionExport, String> write;

    ExportTarget(Function<SessionExport, String> write) {
        this.write = write;
    }

    /**
     * Returns the whole text.
     *
     * @throws io.github.thematicsessions.core.InvalidValueException if the session lacks what the target needs
     */
    String text(SessionExport export) {
        return write.apply(export);
    }

    /** Tells whether it is a table, for which cells can be neutralised. */
    boolean isTable() {
        return this != JSON && this != ICS && this != SVG;
    }
}
