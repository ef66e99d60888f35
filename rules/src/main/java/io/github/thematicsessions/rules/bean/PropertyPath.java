package io.github.thematicsessions.rules.bean;

import io.github.thematicsessions.core.report.Pointer;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A place in a session as the nodes of a property path: {@code /days/0/segments/1} as {@code days[0].segments[1]}. Members
 * of the document have the names of the accessors.
 */
final class PropertyPath {

    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    private final List<String> steps;

    private PropertyPath(List<String> steps) {
        this.steps = steps;
    }

    static PropertyPath of(List<String> above, Pointer pointer) {
        List<String> steps = new ArrayList<>(above);
        String text = pointer.toString();
        if (!text.isEmpty()) {
            steps.addAll(List.of(text.substring(1).split("/", -1)));
        }
        return new PropertyPath(steps);
    }

    /** Adds the violation at this place. An index belongs to the node after the list: the list itself has none. */
    void addTo(ConstraintViolationBuilder violation) {
        End end = End.of(violation);
        OptionalInt index = OptionalInt.empty();
        for (String step : steps) {
            if (INDEX.matcher(step).matches()) {
                index = OptionalInt.of(Integer.parseInt(step));
            } else {
                NodeBuilderCustomizableContext node = end.property().apply(step);
                end = index.isPresent() ? End.of(node.inIterable().atIndex(index.getAsInt())) : End.of(node);
                index = OptionalInt.empty();
            }
        }
        if (index.isPresent()) {
            end.bean().get().inIterable().atIndex(index.getAsInt()).addConstraintViolation();
        } else {
            end.add().run();
        }
    }

    /** The last node so far. The interfaces that a provider returns have these methods in common and no type for them. */
    private record End(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> bean,
            Runnable add) {

        static End of(ConstraintViolationBuilder violation) {
            return new End(violation::addPropertyNode, violation::addBeanNode, violation::addConstraintViolation);
        }

        static End of(NodeBuilderCustomizableContext node) {
            return new End(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }

        static End of(NodeBuilderDefinedContext node) {
            return new End(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }
    }
}
