package io.github.thematicsessions.examples.benchmarks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator: constraints on the getters of each fact, and one validator for all. Thread-safe. */
final class ValidatorPeer implements Peer {

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Override
    public List<String> judge(Iterator<Object> facts) {
        List<String> broken = new ArrayList<>();
        while (facts.hasNext()) {
            for (ConstraintViolation<?> violation : validator.validate(facts.next())) {
                broken.add(violation.getMessageTemplate());
            }
        }
        return broken;
    }
}
