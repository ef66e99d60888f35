package io.github.thematicsessions.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.arbitrary.FloorRecords;
import io.github.thematicsessions.core.session.ElementId;
import java.time.OffsetDateTime;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FloorRecordTest {

    private static final OffsetDateTime TEN = OffsetDateTime.parse("2017-10-12T10:00+02:00");
    private static final FloorEvent END = FloorEvent.of(FloorEventKind.END, TEN);
    private static final FloorEvent EARLIER = FloorEvent.of(FloorEventKind.BEGIN, TEN.minusMinutes(3));

    @Test
    void a_record_of_which_nothing_is_known_is_a_good_value() {
        FloorRecord nothing = FloorRecord.builder().build();

        assertThat(nothing.session()).isEmpty();
        assertThat(nothing.covers()).isEmpty();
        assertThat(nothing.events()).isEmpty();
    }

    @Test
    void the_order_of_the_record_is_kept_whatever_the_clock_says() {
        FloorRecord contradictory =
                FloorRecord.builder().addEvents(END, EARLIER, END).build();

        assertThat(contradictory.events()).containsExactly(END, EARLIER, END);
    }

    @Test
    void the_segments_that_are_covered_keep_their_order() {
        FloorRecord part = FloorRecord.builder()
                .session(ElementId.of("gcm-thematic-6"))
                .addCovers(ElementId.of("panel-2"), ElementId.of("panel-1"))
                .build();

        assertThat(part.session()).contains(ElementId.of("gcm-thematic-6"));
        assertThat(part.covers()).containsExactly(ElementId.of("panel-2"), ElementId.of("panel-1"));
    }

    @Property(tries = 200)
    void records_of_the_same_events_are_equal_and_cannot_be_changed(@ForAll("records") FloorRecord held) {
        FloorRecord same = FloorRecord.builder()
                .session(held.session())
                .covers(held.covers())
                .events(held.events())
                .build();

        assertThat(same).isEqualTo(held).hasSameHashCodeAs(held).hasToString(held.toString());
        assertThatThrownBy(() -> held.events().add(END)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(held.withEvents(END)).isEqualTo(same.withEvents(END));
    }

    @Provide
    Arbitrary<FloorRecord> records() {
        return FloorRecords.any();
    }
}
