package io.github.thematicsessions.rules.bean;

import java.util.List;
import java.util.Optional;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/** What the description of the package shows: {@code title()} is a property. */
final class FluentAccessors implements GetterPropertySelectionStrategy {

    @Override
    public Optional<String> getProperty(ConstrainableExecutable method) {
        boolean accessor = method.getParameterTypes().length == 0 && method.getReturnType() != void.class;
        return accessor ? Optional.of(method.getName()) : Optional.empty();
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String property) {
        return List.of(property);
    }
}
