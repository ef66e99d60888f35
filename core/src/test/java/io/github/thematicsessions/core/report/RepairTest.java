package io.github.thematicsessions.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RepairTest {

    private static final Measure WINDOW = Measure.of(TimeRange.parse("13:15/14:45"));
    private static final Measure QUARTER = Measure.of(Duration.ofMinutes(15));

    @Test
    void a_repair_of_a_value_says_what_it_would_be_and_how_far_that_is() {
        assertThat(Repair.of(RepairKind.RETIME, WINDOW, QUARTER))
                .isEqualTo(new Repair(RepairKind.RETIME, Optional.of(WINDOW), Optional.of(QUARTER), List.of()));
        assertThat(Repair.of(RepairKind.SET, Measure.of("Geneva")))
                .isEqualTo(new Repair(RepairKind.SET, Optional.of(Measure.of("Geneva")), Optional.empty(), List.of()));
    }

    @Test
    void a_repair_of_the_order_names_the_elements_and_no_value() {
        ElementId first = ElementId.of("slot-1");
        ElementId second = ElementId.of("slot-2");

        assertThat(Repair.of(RepairKind.PUT_AFTER, first, second))
                .isEqualTo(
                        new Repair(RepairKind.PUT_AFTER, Optional.empty(), Optional.empty(), List.of(first, second)));
        assertThat(Repair.of(RepairKind.CLEAR).with()).isEmpty();
    }

    @Test
    void the_elements_are_copied() {
        List<ElementId> with = new ArrayList<>(List.of(ElementId.of("slot-1")));
        Repair repair = new Repair(RepairKind.PUT_BEFORE, Optional.empty(), Optional.empty(), with);
        with.clear();

        assertThat(repair.with()).containsExactly(ElementId.of("slot-1"));
        assertThatThrownBy(() -> repair.with().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
