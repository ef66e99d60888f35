package io.github.thematicsessions.core.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.arbitrary.Norms;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class NormTest {

    private static final SlotSelector MODERATOR = SlotSelector.of(SegmentKind.EXPERT_PANEL, Capacity.MODERATOR);

    @Test
    void there_is_one_kind_for_each_type_of_norm_named_after_it() {
        Set<String> types = Arrays.stream(Norm.class.getPermittedSubclasses())
                .map(type ->
                        type.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toSet());
        Set<String> kinds = Arrays.stream(NormKind.values()).map(NormKind::code).collect(Collectors.toSet());

        assertThat(kinds).isEqualTo(types).hasSize(27);
    }

    @Property(tries = 200)
    void a_norm_tells_its_kind_by_its_type(@ForAll NormKind kind, @ForAll long seed) {
        Norm norm =
                Norms.of(kind).generator(100).next(new java.util.Random(seed)).value();

        assertThat(norm.kind()).isEqualTo(kind);
        assertThat(norm.getClass().getSimpleName())
                .isEqualToIgnoringCase(kind.name().replace("_", ""));
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertRefused("expected", () -> new Identity(SessionFact.CITY, " "));
        assertRefused("dates", () -> new SessionDates(List.of()));
        assertRefused("documents", () -> new MandateDocuments(List.of()));
        assertRefused("meetings", () -> new MeetingHours(List.of()));
        assertRefused("order", () -> new SegmentOrder(List.of(SegmentKind.OPENING)));
        assertRefused(
                "order",
                () -> new SegmentOrder(List.of(SegmentKind.OPENING, SegmentKind.CLOSING, SegmentKind.OPENING)));
        assertRefused("later", () -> new SlotOrder(MODERATOR, SlotSelector.of(SegmentKind.OPENING, Capacity.EXPERT)));
        assertRefused("kinds", () -> new SpeakerKind(MODERATOR, Set.of()));
        assertRefused("time", () -> new SpeakingTime(MODERATOR, Share.EACH, Allotment.unstated()));
        assertRefused(
                "time",
                () -> new SpeakingTime(
                        MODERATOR, Share.EACH, Allotment.unstated(), Application.of(Enforcement.AUTOMATIC)));
    }

    @Test
    void a_limit_counts_from_its_first_second_unless_said() {
        Allotment time = Allotment.parse("../PT3M");

        assertThat(new SpeakingTime(MODERATOR, Share.EACH, time))
                .isEqualTo(new SpeakingTime(MODERATOR, Share.EACH, time, Application.LIMIT))
                .isNotEqualTo(new SpeakingTime(MODERATOR, Share.EACH, time, Application.of(Enforcement.ENCOURAGED)));
    }

    @Test
    void the_day_and_the_number_of_an_agenda_row_start_at_one() {
        TimeRange time = TimeRange.parse("10:00/13:00");

        assertThat(new AgendaRow(1, SegmentKind.EXPERT_PANEL, OptionalInt.of(1), time).day())
                .isEqualTo(1);
        assertRefused("day", () -> new AgendaRow(0, SegmentKind.EXPERT_PANEL, OptionalInt.of(1), time));
        assertRefused("number", () -> new AgendaRow(1, SegmentKind.EXPERT_PANEL, OptionalInt.of(0), time));
    }

    private static void assertRefused(String field, ThrowingCallable construction) {
        assertThatThrownBy(construction)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
