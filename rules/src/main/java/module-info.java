/**
 * The engine: a procedural note made ready to judge plans and records, to tell whether a plan can hold, and to run a floor.
 *
 * <p>Start with {@link io.github.thematicsessions.rules.NoteCheck}. Values go in and values come out; this module knows no
 * format.
 */
module io.github.thematicsessions.rules {
    requires transitive io.github.thematicsessions.core;
    requires static jakarta.validation;
    requires static org.hibernate.validator;
    requires static org.jspecify;

    exports io.github.thematicsessions.rules;
    exports io.github.thematicsessions.rules.bean;
    exports io.github.thematicsessions.rules.fit;
    exports io.github.thematicsessions.rules.floor;
}
