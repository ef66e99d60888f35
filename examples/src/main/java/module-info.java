/**
 * The command line of the SDK and the programs that the README shows. It is built with the SDK and never published.
 */
module io.github.thematicsessions.examples {
    requires io.github.thematicsessions.core;
    requires io.github.thematicsessions.io;
    requires io.github.thematicsessions.rules;
    requires info.picocli;
    requires jakarta.validation;
    requires static jdk.jshell;
    requires org.hibernate.validator;
    requires static org.jspecify;

    opens io.github.thematicsessions.examples to
            info.picocli,
            org.hibernate.validator;
}
