package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.session.SegmentKind;
import java.util.List;
import java.util.Set;

/**
 * The segments of these kinds follow one another in this order. Kinds that are not listed may stand anywhere.
 *
 * <p>Immutable and thread-safe.
 *
 * @param order the kinds, each once, at least two
 */
public record SegmentOrder(List<SegmentKind> order) implements Norm {

    /**
     * Checks the figures.
     *
     * @throws InvalidValueException if there are fewer than two kinds or one of them comes twice
     */
    public SegmentOrder {
        order = List.copyOf(order);
        boolean eachOnce = order.size() >= 2 && Set.copyOf(order).size() == order.size();
        InvalidValueException.unless(
                eachOnce,
                "order",
                "at least two kinds, each once",
                order.stream().map(SegmentKind::code).toList());
    }

    @Override
    public NormKind kind() {
        return NormKind.SEGMENT_ORDER;
    }
}
