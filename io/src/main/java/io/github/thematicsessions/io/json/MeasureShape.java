package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.report.Measure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The form of a measure: an object with exactly one member, whose name tells what is measured. */
final class MeasureShape extends Shape<Measure> {

    static final Codec<Measure> MEASURE = new MeasureShape();

    private final List<Field<Optional<Measure>>> members = List.of(
            member("duration", Texts.ALLOTMENT, Measure.Length.class, Measure.Length::new, Measure.Length::length),
            member("elapsed", Texts.DURATION, Measure.Elapsed.class, Measure.Elapsed::new, Measure.Elapsed::elapsed),
            member("number", Scalars.NUMBER_FROM_0, Measure.Count.class, Measure.Count::new, Measure.Count::number),
            member("quantity", Texts.QUANTITY, Measure.Amount.class, Measure.Amount::new, Measure.Amount::quantity),
            member("hours", Lists.of(Times.RANGE), Measure.Hours.class, Measure.Hours::new, Measure.Hours::times),
            member("dates", Lists.of(Times.DATE), Measure.Dates.class, Measure.Dates::new, Measure.Dates::dates),
            member("words", Lists.of(Texts.TEXT), Measure.Words.class, Measure.Words::new, Measure.Words::words));

    private MeasureShape() {}

    private <M extends Measure, V> Field<Optional<Measure>> member(
            String name, Codec<V> codec, Class<M> type, Function<V, M> make, Function<M, V> get) {
        Codec<Measure> whole = new Codec<>() {
            @Override
            public @Nullable Measure read(JsonInput in) {
                V value = codec.read(in);
                return value == null ? null : make.apply(value);
            }

            @Override
            public void write(Measure value, JsonOutput out) {
                codec.write(get.apply(type.cast(value)), out);
            }
        };
        return optional(name, whole, measure -> type.isInstance(measure) ? Optional.of(measure) : Optional.empty());
    }

    @Override
    boolean isWhole(Values values) {
        long present = members.stream().filter(values::has).count();
        if (present != 1 && (present > 1 || values.isReadable())) {
            values.problem(
                    "exactly one of duration, elapsed, number, quantity, hours, dates, words", present + " of them");
        }
        return present == 1;
    }

    @Override
    Measure make(Values values) {
        return members.stream()
                .flatMap(member -> values.get(member).stream())
                .findFirst()
                .orElseThrow();
    }
}
