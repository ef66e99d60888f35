package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.ElementId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Places in a document and in a plan. */
public final class Locations {

    private Locations() {}

    /**
     * Gives locations.
     *
     * @return locations, with and without element, date, hours and occurrence
     */
    public static Arbitrary<Location> any() {
        return Combinators.combine(
                        pointers(),
                        ids().optional(0.6),
                        ids().optional(0.3),
                        Times.dates().optional(0.5),
                        Times.ranges().optional(0.5),
                        occurrences().optional(0.3))
                .as(Location::new);
    }

    /**
     * Gives times at which something took place.
     *
     * @return with and without an end, which may be before the beginning
     */
    public static Arbitrary<Occurrence> occurrences() {
        return Combinators.combine(
                        Arbitraries.integers().greaterOrEqual(1),
                        Times.instants(),
                        Times.instants().optional(0.7))
                .as(Occurrence::new);
    }

    /**
     * Gives JSON Pointers.
     *
     * @return pointers of up to 5 steps, by index and by name, names with tildes and slashes among them
     */
    public static Arbitrary<Pointer> pointers() {
        Arbitrary<Object> indexes = Arbitraries.integers().greaterOrEqual(0).map(index -> index);
        Arbitrary<Object> names = Arbitraries.of("", "days", "0", "~", "/", "~1", "~0", "a b", "é")
                .map(name -> name);
        return Arbitraries.oneOf(indexes, names, Texts.any().map(text -> text))
                .list()
                .ofMaxSize(5)
                .map(steps -> {
                    Pointer pointer = Pointer.root();
                    for (Object step : steps) {
                        pointer = step instanceof Integer index ? pointer.child(index) : pointer.child(step.toString());
                    }
                    return pointer;
                });
    }

    /**
     * Gives ids of elements.
     *
     * @return ids
     */
    public static Arbitrary<ElementId> ids() {
        return Texts.visible().map(ElementId::of);
    }
}
