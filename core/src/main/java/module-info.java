/**
 * What a thematic session, its procedural note and the answer of a check are, as immutable values.
 *
 * <p>This module reads no format, applies no rule and needs nothing at run time but the Java platform. Start with
 * {@link io.github.thematicsessions.core.session.ThematicSession},
 * {@link io.github.thematicsessions.core.note.ProceduralNotes} and
 * {@link io.github.thematicsessions.core.report.Report}.
 */
module io.github.thematicsessions.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.thematicsessions.core;
    exports io.github.thematicsessions.core.time;
    exports io.github.thematicsessions.core.people;
    exports io.github.thematicsessions.core.session;
    exports io.github.thematicsessions.core.norm;
    exports io.github.thematicsessions.core.note;
    exports io.github.thematicsessions.core.record;
    exports io.github.thematicsessions.core.report;
    exports io.github.thematicsessions.core.floor;
    exports io.github.thematicsessions.core.comparison;
    exports io.github.thematicsessions.core.fit;
}
