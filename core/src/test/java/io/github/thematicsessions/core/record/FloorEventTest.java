package io.github.thematicsessions.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import java.time.OffsetDateTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FloorEventTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2017-10-12T10:15:00.4+02:00");
    private static final FloorEvent BEGIN = FloorEvent.of(FloorEventKind.BEGIN, AT);
    private static final FloorEvent OTHER = FloorEvent.of(FloorEventKind.OTHER, AT);

    @Test
    void only_what_and_when_have_to_be_known() {
        assertThat(BEGIN)
                .isEqualTo(
                        FloorEvent.builder().kind(FloorEventKind.BEGIN).at(AT).build());
        assertThat(BEGIN.speaker()).isEmpty();
        assertThat(BEGIN.segment()).isEmpty();
        assertThat(BEGIN.slot()).isEmpty();
        assertThat(BEGIN.turn()).isEmpty();
        assertThat(BEGIN.kindAsRecorded()).isEmpty();
        assertThatThrownBy(() -> FloorEvent.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("kind")
                .hasMessageContaining("at");
    }

    @Test
    void the_offset_and_the_precision_of_the_record_are_kept() {
        OffsetDateTime sameInstant = OffsetDateTime.parse("2017-10-12T08:15:00.4Z");

        assertThat(BEGIN.at()).hasToString("2017-10-12T10:15:00.400+02:00");
        assertThat(BEGIN.withAt(sameInstant)).isNotEqualTo(BEGIN);
        assertThat(BEGIN.withAt(AT.plusNanos(1)).at().toInstant()).hasToString("2017-10-12T08:15:00.400000001Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vote", "BEGIN", "Begin", "begin ", "floor_given", "a word of another system"})
    void a_word_that_is_none_of_ours_stands_beside_the_kind_other(String word) {
        assertThat(OTHER.withKindAsRecorded(word).kindAsRecorded()).contains(word);
    }

    @ParameterizedTest
    @EnumSource
    void no_word_of_ours_stands_in_for_another_kind(FloorEventKind kind) {
        assertRefused(
                "kindAsRecorded: expected a word that is no kind of ours, beside the kind other, found " + kind.code(),
                () -> OTHER.withKindAsRecorded(kind.code()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void a_kind_of_ours_has_no_other_word_beside_it(FloorEventKind kind) {
        assertRefused(
                "kindAsRecorded: expected a word that is no kind of ours, beside the kind other, found vote",
                () -> FloorEvent.of(kind, AT).withKindAsRecorded("vote"));
    }

    @Test
    void texts_that_say_nothing_are_refused() {
        assertRefused("remark: expected text that is not blank, found \" \"", () -> BEGIN.withRemark(" "));
        assertRefused(
                "kindAsRecorded: expected text that is not blank, found \"\"", () -> OTHER.withKindAsRecorded(""));
    }

    @Test
    void the_year_is_that_of_the_date_as_recorded() {
        OffsetDateTime first = OffsetDateTime.parse("0001-01-01T00:00+18:00");
        OffsetDateTime last = OffsetDateTime.parse("9999-12-31T23:59:59.999999999-18:00");

        assertThat(BEGIN.withAt(first).at()).isEqualTo(first);
        assertThat(BEGIN.withAt(last).at()).isEqualTo(last);
        assertRefused(
                "at: expected a date of the years 1 to 9999, found 0000-12-31",
                () -> BEGIN.withAt(first.minusNanos(1)));
        assertRefused(
                "at: expected a date of the years 1 to 9999, found +10000-01-01",
                () -> BEGIN.withAt(last.plusNanos(1)));
    }

    @Test
    void an_event_is_told_by_all_that_the_record_says_of_it() {
        assertThat(BEGIN).hasToString("2017-10-12T10:15:00.400+02:00 begin");
        assertThat(OTHER.withKindAsRecorded("vote")).hasToString("2017-10-12T10:15:00.400+02:00 vote");
        assertThat(FloorEvent.builder()
                        .kind(FloorEventKind.BEGIN)
                        .at(AT)
                        .turn(ElementId.of("t2"))
                        .segment(ElementId.of("panel-1"))
                        .slot(ElementId.of("answer"))
                        .capacity(Capacity.EXPERT)
                        .purpose(Purpose.ANSWER)
                        .speaker(MemberState.of("KE"))
                        .answerTo(ElementId.of("t1"))
                        .remark("off the microphone")
                        .build())
                .hasToString("2017-10-12T10:15:00.400+02:00 begin t2, segment panel-1, slot answer, expert, answer,"
                        + " KE (member-state), answers t1, off the microphone");
    }

    @Test
    void these_things_can_happen_on_the_floor() {
        assertThat(FloorEventKind.values())
                .extracting(FloorEventKind::code)
                .containsExactly(
                        "meeting-opened",
                        "meeting-suspended",
                        "meeting-resumed",
                        "meeting-closed",
                        "discussion-opened",
                        "discussion-closed",
                        "request",
                        "floor-given",
                        "begin",
                        "pause",
                        "resume",
                        "end",
                        "interruption",
                        "other");
    }

    private static void assertRefused(String message, ThrowingCallable construction) {
        assertThatThrownBy(construction)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }
}
