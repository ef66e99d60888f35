package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.report.Measure;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Measured, allowed and different values. */
public final class Measures {

    private Measures() {}

    /**
     * Gives measures of every kind.
     *
     * @return planned and recorded lengths, numbers, amounts, hours, dates and words
     */
    public static Arbitrary<Measure> any() {
        return Arbitraries.oneOf(
                Times.allotments().map(Measure.Length::new),
                Times.elapsed().map(Measure.Elapsed::new),
                Arbitraries.integers().greaterOrEqual(0).map(number -> Measure.of(number)),
                Norms.quantities().map(Measure.Amount::new),
                Times.ranges().list().ofMaxSize(3).map(Measure.Hours::new),
                Times.dates().list().ofMaxSize(3).map(Measure.Dates::new),
                Texts.any().list().ofMaxSize(3).map(Measure.Words::new));
    }
}
