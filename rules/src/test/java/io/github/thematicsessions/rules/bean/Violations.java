package io.github.thematicsessions.rules.bean;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator without an expression language, and its violations in an order. */
final class Violations {

    static final Validator VALIDATOR = validator(UnaryOperator.identity());

    private Violations() {}

    static Validator validator(UnaryOperator<HibernateValidatorConfiguration> configured) {
        return factory(configured).getValidator();
    }

    private static ValidatorFactory factory(UnaryOperator<HibernateValidatorConfiguration> configured) {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        return configured.apply(configuration).buildValidatorFactory();
    }

    /** Each as {@code path: message}, by the alphabet: a provider gives no order. */
    static List<String> lines(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }

    static List<String> of(Object bean, Class<?>... groups) {
        return lines(VALIDATOR.validate(bean, groups));
    }
}
