package io.github.thematicsessions.rules.bean;

import io.github.thematicsessions.core.report.Finding;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** The finding itself as payload of its violation, where Hibernate Validator is the provider. */
final class FindingPayload {

    private static final boolean HIBERNATE = isThere();

    private FindingPayload() {}

    /** The only way to ask for a class without reflection: it fails to link. */
    private static boolean isThere() {
        try {
            return HibernateConstraintValidatorContext.class.isInterface();
        } catch (NoClassDefFoundError absent) {
            return false;
        }
    }

    /** Goes with the violations that are added to the context from now on, until the next finding is attached. */
    static void attach(Finding finding, FindingMessage message, ConstraintValidatorContext context) {
        if (HIBERNATE) {
            Hibernate.attach(finding, message, context);
        }
    }

    /** Linked only where its types are there. */
    private static final class Hibernate {

        private Hibernate() {}

        static void attach(Finding finding, FindingMessage message, ConstraintValidatorContext context) {
            HibernateConstraintValidatorContext hibernate;
            try {
                hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
            } catch (ValidationException anotherProvider) {
                return;
            }
            hibernate.withDynamicPayload(finding);
            message.parameters().forEach(hibernate::addMessageParameter);
        }
    }
}
