package io.github.thematicsessions.io.text;

import static io.github.thematicsessions.io.text.SampleReports.finding;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.report.RepairKind;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairTextTest {

    private static final Measure TWO_MINUTES = Measure.of(Duration.ofMinutes(2));
    private static final ElementId A = ElementId.of("a");
    private static final ElementId B = ElementId.of("b");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            13:15/15:00 | 13:15/14:45    | end at 14:45, 15 min earlier
            13:15/14:30 | 13:15/14:45:30 | end at 14:45:30, 15 min 30 s later
            13:00/14:45 | 13:15/14:45    | start at 13:15, 15 min later
            13:15/14:45 | 12:15/14:45    | start at 12:15, 1 h earlier
            09:00/10:00 | 13:15/14:15    | move to 13:15 to 14:15, 4 h 15 min later
            16:00/17:00 | 13:45/14:45    | move to 13:45 to 14:45, 2 h 15 min earlier
            12:30/15:00 | 13:15/14:45    | start at 13:15, 45 min later, and end at 14:45, 15 min earlier
            10:00/11:00 | 10:00/11:00    | move to 10:00 to 11:00, by 2 min
            """)
    void new_hours_are_said_by_what_they_change_of_the_planned_ones(String planned, String wanted, String words) {
        Finding finding = finding("a", Discrepancy.OUTSIDE_HOURS)
                .at(SampleReports.panel("panel-1", planned, null))
                .build();
        assertThat(RepairText.of(
                        finding,
                        Repair.of(RepairKind.RETIME, Measure.of(TimeRange.parse(wanted)), TWO_MINUTES),
                        Messages.english()))
                .isEqualTo(words);
    }

    @Test
    void hours_where_none_were_planned_are_said_as_they_are() {
        assertRepair(
                Repair.of(RepairKind.RETIME, Measure.of(TimeRange.parse("10:00/13:00"))), "move to 10:00 to 13:00");
        assertRepair(Repair.of(RepairKind.RETIME), "move to other hours");
    }

    @Test
    void a_time_to_give_is_said_with_how_much_less_or_more_it_is() {
        Repair repair = Repair.of(RepairKind.ALLOT, Measure.of(Allotment.parse("PT5M/PT7M")), TWO_MINUTES);
        assertThat(RepairText.of(finding("a", Discrepancy.TOO_LONG).build(), repair, Messages.english()))
                .isEqualTo("give it 5 to 7 min, 2 min less");
        assertThat(RepairText.of(finding("a", Discrepancy.TOO_SHORT).build(), repair, Messages.english()))
                .isEqualTo("give it 5 to 7 min, 2 min more");
        assertRepair(repair, "give it 5 to 7 min, a change of 2 min");
        assertRepair(
                new Repair(RepairKind.ALLOT, Optional.empty(), Optional.empty(), List.of()), "give it another time");
    }

    @Test
    void what_to_add_and_to_remove_is_said_with_how_many() {
        Measure presentation = Measure.of("expert", "presentation");
        assertRepair(Repair.of(RepairKind.ADD, presentation, Measure.of(1)), "add 1: expert, presentation");
        assertRepair(Repair.of(RepairKind.ADD, Measure.of("A/RES/71/280")), "add: \"A/RES/71/280\"");
        assertRepair(Repair.of(RepairKind.REMOVE, presentation, Measure.of(2)), "remove 2: expert, presentation");
        assertRepair(Repair.of(RepairKind.REMOVE), "remove");
        assertRepair(new Repair(RepairKind.ADD, Optional.empty(), Optional.of(Measure.of(2)), List.of()), "add 2");
    }

    @Test
    void what_to_put_elsewhere_is_said_with_what_it_comes_before_or_after() {
        assertRepair(Repair.of(RepairKind.PUT_BEFORE, A, B), "put a before b");
        assertRepair(Repair.of(RepairKind.PUT_AFTER, A, B), "put a after b");
        assertRepair(Repair.of(RepairKind.PUT_AFTER, B), "put it after b");
        assertRepair(Repair.of(RepairKind.PUT_AFTER), "put it after the others");
        assertRepair(Repair.of(RepairKind.PUT_BEFORE, A, B, ElementId.of("c")), "put a, b before c");
    }

    @Test
    void what_to_set_and_to_clear_is_named_by_its_place_in_the_document() {
        assertRepair("/place/city", Repair.of(RepairKind.SET, Measure.of("Geneva")), "set city to \"Geneva\"");
        assertRepair(
                "/days/0/segments/1/slots/0/speaker",
                Repair.of(RepairKind.SET, Measure.of("member-state", "observer-state")),
                "set speaker to one of member-state, observer-state");
        assertRepair("/days/0", Repair.of(RepairKind.SET, Measure.of(3)), "set it to 3");
        assertRepair("/ordinal", Repair.of(RepairKind.SET), "set ordinal to something else");
        assertRepair("/days/0/segments/1/slots/0/speaker", Repair.of(RepairKind.CLEAR), "clear speaker");
        assertRepair("", Repair.of(RepairKind.CLEAR), "clear it");
    }

    @Test
    void what_is_to_be_changed_elsewhere_is_named() {
        assertRepair(
                new Repair(RepairKind.ALLOT, Optional.of(TWO_MINUTES), Optional.empty(), List.of(A, B)),
                "a, b: give it 2 min");
    }

    @Test
    void a_finding_says_all_of_its_repairs_and_that_both_are_needed() {
        TextLines lines = new TextLines(Appearance.PLAIN);
        Finding finding = SampleReports.tooLong()
                .withRepairs(
                        Repair.of(RepairKind.ALLOT, Measure.of(Duration.ofMinutes(7)), TWO_MINUTES),
                        Repair.of(RepairKind.RETIME, Measure.of(TimeRange.parse("10:15/10:22")), TWO_MINUTES));
        FindingText.write(SampleReports.empty().build(), finding, lines, Messages.english());
        assertThat(lines).hasToString("""
                  panel-1-opening in panel-1 (2017-10-12, 10:15 to 10:24)
                    too long: 9 min, allowed 5 to 7 min, 2 min over
                    provision  opening-time
                    clause     II.c.1 of a-note (the text says it)
                    duty of    moderator
                    could be   give it 7 min, 2 min less
                    and        end at 10:22, 2 min earlier
                """);
    }

    private static void assertRepair(Repair repair, String words) {
        assertRepair("/days/0", repair, words);
    }

    private static void assertRepair(String pointer, Repair repair, String words) {
        Finding finding = finding("a", Discrepancy.DIFFERENT)
                .at(Location.of(Pointer.parse(pointer)))
                .build();
        assertThat(RepairText.of(finding, repair, Messages.english())).isEqualTo(words);
    }
}
