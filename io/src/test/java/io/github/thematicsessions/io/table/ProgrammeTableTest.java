package io.github.thematicsessions.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.people.Accreditation;
import io.github.thematicsessions.core.people.AccreditationBasis;
import io.github.thematicsessions.core.people.AccreditationStatus;
import io.github.thematicsessions.core.people.AccreditedStakeholder;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.StakeholderCategory;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Place;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import io.github.thematicsessions.io.DocumentException;
import io.github.thematicsessions.io.Problem;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.io.programme.ProgrammeText;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeTableTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    private static ThematicSession read(String... lines) {
        return ProgrammeTable.read(String.join("\n", lines));
    }

    private static List<String> problems(String... lines) {
        try {
            throw new AssertionError(read(lines).toString());
        } catch (DocumentException unreadable) {
            return unreadable.problems().stream().map(Problem::toString).toList();
        }
    }

    @Test
    void a_table_written_by_hand_needs_few_columns() {
        assertThat(read(
                        "row,id,title,day,date,start,end,kind,within,capacity,purpose,allotted,zone,participant_kind,"
                                + "participant_organization,participant_category,participant_accreditation_basis,"
                                + "participant_accreditation_status,participant_accreditation_registered,coordinated",
                        "session,s,\"Sixth, with a comma\",,,,,,,,,,Europe/Zurich,,,,,,,",
                        "day,,,1,2017-10-12,,,,,,,,,,,,,,,",
                        "segment,panel,,1,,10:15,13:00,expert-panel,,,,,,,,,,,,",
                        "day,,,2,,,,,,,,,,,,,,,,",
                        ",,,,,,,,,,,,,,,,,,,",
                        "slot,a,,,,,,,panel,accredited-stakeholder,intervention,../PT3M,,accredited-stakeholder,"
                                + "Someone,diaspora-community,special-list,passed,TRUE,",
                        "side-event,health,Health,,2017-10-12,13:15,,,,,,,,,,,,,,FALSE"))
                .isEqualTo(ThematicSession.builder()
                        .id("s")
                        .title("Sixth, with a comma")
                        .place(Place.builder().zone(ZURICH).build())
                        .addDays(
                                Day.builder()
                                        .date(LocalDate.of(2017, 10, 12))
                                        .addSegments(Segment.builder()
                                                .id("panel")
                                                .kind(SegmentKind.EXPERT_PANEL)
                                                .time(TimeRange.parse("10:15/13:00"))
                                                .addSlots(SpeakingSlot.builder()
                                                        .id("a")
                                                        .capacity(Capacity.ACCREDITED_STAKEHOLDER)
                                                        .purpose(Purpose.INTERVENTION)
                                                        .allotted(Allotment.parse("../PT3M"))
                                                        .speaker(AccreditedStakeholder.builder()
                                                                .organization("Someone")
                                                                .category(StakeholderCategory.DIASPORA_COMMUNITY)
                                                                .accreditation(Accreditation.builder()
                                                                        .basis(AccreditationBasis.SPECIAL_LIST)
                                                                        .status(AccreditationStatus.PASSED)
                                                                        .registered(true)
                                                                        .build())
                                                                .build())
                                                        .build())
                                                .build())
                                        .build(),
                                Day.builder().build())
                        .addSideEvents(SideEvent.builder()
                                .id("health")
                                .title("Health")
                                .date(LocalDate.of(2017, 10, 12))
                                .start(LocalTime.of(13, 15))
                                .coordinated(false)
                                .build())
                        .build());
    }

    @Test
    void what_was_imported_and_written_as_a_document_comes_back_through_a_table(@TempDir Path folder) {
        ThematicSession imported = ProgrammeText.read(Path.of("src/test/resources/programmes/page.txt"), ZURICH)
                .session();
        ThematicSession document = SessionJson.read(SessionJson.write(imported));
        Path table = folder.resolve("programme.csv");
        ProgrammeTable.of(document).write(table);
        assertThat(ProgrammeTable.read(table)).isEqualTo(imported);
        assertThat(imported.segments()).hasSize(8);
    }

    @Test
    void what_follows_from_other_cells_is_worked_out() {
        Table table = ProgrammeTable.of(read(
                "row,id,title,day,date,start,end,kind,within,capacity,allotted,zone",
                "session,s,S,,,,,,,,,Europe/Zurich",
                "day,,,1,2017-10-29,,,,,,,",
                "segment,a,,1,,01:30,02:30,opening,,,,",
                "slot,b,,,,,,,a,expert,PT5M/PT7M,"));
        assertThat(cells(table, 2, "date", "start", "start_at", "end_at", "duration_s"))
                .containsExactly(
                        "2017-10-29", "01:30:00", "2017-10-29T01:30:00+02:00", "2017-10-29T02:30:00+02:00", "3600");
        assertThat(cells(table, 3, "day", "date", "allotted", "allotted_min_s", "allotted_max_s"))
                .containsExactly("1", "2017-10-29", "PT5M/PT7M", "300", "420");
    }

    @Test
    void a_time_that_the_clocks_skip_is_no_moment() {
        Table table = ProgrammeTable.of(read(
                "row,id,title,date,start,end,zone",
                "session,s,S,,,,Europe/Zurich",
                "side-event,a,A,2017-03-26,02:30,03:30,"));
        assertThat(cells(table, 1, "start_at", "end_at", "duration_s"))
                .containsExactly("", "2017-03-26T03:30:00+02:00", "3600");
    }

    private static List<String> cells(Table table, int row, String... columns) {
        return Arrays.stream(columns)
                .map(column -> table.rows().get(row).get(table.columns().indexOf(column)))
                .toList();
    }

    @Test
    void a_table_without_rows_is_told() {
        assertThat(problems(""))
                .containsExactly("line 1, column 1: expected a row that names the columns, found the end of the table");
        assertThat(problems("row,id,title", ""))
                .containsExactly("line 1, column 1: expected the row of the session first, and only one, found no row");
    }

    @Test
    void columns_that_are_separated_by_something_else_are_told_once() {
        for (String header : List.of("row;id;title", "row\tid\ttitle", ";row;id;title", "\trow\tid\ttitle")) {
            assertThat(problems(header, "session;s;S, and more"))
                    .containsExactly(
                            "line 1, column 1: expected columns separated by commas, found semicolons or tabs");
        }
    }

    @Test
    void columns_that_are_missing_unknown_or_there_twice_are_told() {
        assertThat(problems("row,id,date,date,when", "session,s,,,"))
                .hasSize(3)
                .first()
                .isEqualTo("line 1, column 1: expected the column title, found 5 others");
        assertThat(problems("row,id,date,date,when", "session,s,,,").subList(1, 3))
                .satisfiesExactly(
                        twice -> assertThat(twice)
                                .isEqualTo("line 1, column 13: expected each column once, found \"date\" once more"),
                        unknown -> assertThat(unknown)
                                .startsWith("line 1, column 18: expected one of row, id, within, day, date, start,")
                                .endsWith(", illustrative, as_published, found \"when\""));
    }

    @Test
    void the_columns_of_a_table_are_listed_once_for_a_table_of_another_kind() {
        assertThat(problems("row,id,title,finding,severity", "session,s,S,,"))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("line 1, column 14: expected one of row, id, within,")
                                .endsWith(", found \"finding\""),
                        second -> assertThat(second)
                                .isEqualTo("line 1, column 22: expected one of the columns named before, found"
                                        + " \"severity\""));
    }

    @Test
    void rows_with_another_number_of_cells_are_told_and_what_belongs_to_them_is_not_told_again() {
        assertThat(problems(
                        "row,id,title,day,kind,within,capacity",
                        "session,s,S",
                        "day,,,1,,,",
                        "segment,p,Jobs, decent,1,expert-panel,,",
                        "slot,x,,,,p,expert"))
                .containsExactly(
                        "line 2, column 13, /0: expected 7 cells, as the first row has, found 3 cells",
                        "line 4, column 40, /2: expected 7 cells, as the first row has, found 8 cells");
    }

    @Test
    void a_quote_that_is_not_closed_is_told_with_what_is_wrong_before_it() {
        assertThat(problems("row,id,title,zone", "session,s,S,Zurich", "side-event,a,\"never closed,", "slot,b,,"))
                .containsExactly(
                        "line 2, column 13, /0/zone: expected a time zone by its region, as Europe/Zurich, found"
                                + " \"Zurich\"",
                        "line 3, column 14: expected a cell of which every quote is closed, and a comma or the end of"
                                + " the line behind it, found a quote that is not closed, text behind it or more than"
                                + " one cell can hold");
        assertThat(problems("row,id,title", "session,s,\"S\"s"))
                .containsExactly("line 2, column 11: expected a cell of which every quote is closed, and a comma or"
                        + " the end of the line behind it, found a quote that is not closed, text behind it or more"
                        + " than one cell can hold");
    }

    @Test
    void every_problem_is_told_in_one_pass_where_its_cell_begins() {
        assertThat(problems(
                        "row,id,title,number,date,day,start,end,kind,coordinated,symbol,url,read",
                        "session,s s,\" \",0,,,,,,,,,",
                        "mandate,,,,,,,,,,resolution,,",
                        "source,,\"two",
                        "lines\",,,,,,,,A/71/728,page.html,12.10.2017",
                        "day,,,,2017-02-30,1,,,,,,,",
                        "segment,a,,,,1,9:00,25:00,panel,,,,",
                        "side-event,b,B,,,,,,,yes,,,"))
                .containsExactly(
                        "line 2, column 9, /0/id: expected 1 to 200 visible characters without a space, found \"s s\"",
                        "line 2, column 13, /0/title: expected text that is not blank, found \" \"",
                        "line 2, column 17, /0/number: expected a number from 1, found \"0\"",
                        "line 3, column 18, /1/symbol: expected a document symbol, as A/RES/71/280, found"
                                + " \"resolution\"",
                        "line 5, column 24, /2/url: expected an absolute address, as https://www.un.org/, found"
                                + " \"page.html\"",
                        "line 5, column 34, /2/read: expected a date as 2017-10-12, found \"12.10.2017\"",
                        "line 6, column 8, /3/date: expected a date as 2017-10-12, found \"2017-02-30\"",
                        "line 7, column 16, /4/start: expected a time as 10:15 or 10:15:30, found \"9:00\"",
                        "line 7, column 21, /4/end: expected a time as 10:15 or 10:15:30, found \"25:00\"",
                        "line 7, column 27, /4/kind: expected one of opening, expert-panel, summary-panel, closing,"
                                + " break, registration, ceremony, keynote, dialogue, discussion, other, found"
                                + " \"panel\"",
                        "line 8, column 22, /5/coordinated: expected true or false, found \"yes\"");
    }

    @Test
    void cells_that_repeat_others_have_to_agree() {
        assertThat(problems(
                        "row,id,title,day,date,start,end,start_at,end_at,duration_s,kind,zone",
                        "session,s,S,,,,,,,,,Europe/Zurich",
                        "day,,,1,2017-10-12,,,,,,,",
                        "segment,a,,1,2017-10-13,,,,,,opening,",
                        "segment,b,,1,,10:00,11:00,2017-10-12T10:00:00Z,,,opening,",
                        "segment,c,,1,,10:00,11:00,,,60,opening,",
                        "segment,d,,1,,10:00,,,,60,opening,",
                        "segment,e,,1,,10:00,11:00,2017-10-12T10:00+02:00,2017-10-12T11:00:00+02:00,3600,opening,"))
                .containsExactly(
                        "line 4, column 14, /2/date: expected 2017-10-12, as other cells say, or an empty cell, found"
                                + " \"2017-10-13\"",
                        "line 5, column 27, /3/start_at: expected 2017-10-12T10:00:00+02:00, as other cells say, or an"
                                + " empty cell, found \"2017-10-12T10:00:00Z\"",
                        "line 6, column 29, /4/duration_s: expected 3600, as other cells say, or an empty cell, found"
                                + " \"60\"",
                        "line 7, column 24, /5/duration_s: expected an empty cell, because other cells do not say it,"
                                + " found \"60\"");
    }

    @Test
    void what_belongs_to_nothing_above_or_makes_no_sense_together_is_told() {
        assertThat(problems(
                        "row,id,title,within,day,start,end,kind,capacity",
                        "slot,x,,p,,,,,expert",
                        "session,s,S,,,,,,",
                        "segment,p,,,1,,,opening,",
                        "day,,,,2,,,,",
                        "segment,q,,,1,11:00,10:00,opening,",
                        "organizer,,Somebody,q,,,,,",
                        "segment,q,,,1,,,opening,",
                        "session,t,T,,,,,,",
                        "chair,,,,,,,,"))
                .containsExactly(
                        "line 2, column 1, /0/row: expected the row of the session first, and only one, found"
                                + " \"slot\"",
                        "line 2, column 9, /0/within: expected the id of a segment or side-event above, found \"p\"",
                        "line 3, column 1, /1/row: expected the row of the session first, and only one, found"
                                + " \"session\"",
                        "line 4, column 13, /2/day: expected the number of a day above, found 1",
                        "line 5, column 8, /3/day: expected the number 1, because days come in their order, found 2",
                        "line 6, column 21, /4/end: expected a time after the start 11:00, found \"10:00:00\"",
                        "line 7, column 21, /5/within: expected the id of a side-event above, found \"q\"",
                        "line 8, column 9, /6/id: expected an id that no other element of the session has, found"
                                + " \"q\"",
                        "line 9, column 1, /7/row: expected the row of the session first, and only one, found"
                                + " \"session\"",
                        "line 10, column 9, /8/within: expected an id of 1 to 200 visible characters without a space,"
                                + " found an empty cell",
                        "line 10, column 14, /8/capacity: expected one of co-facilitator,"
                                + " secretary-general-of-the-conference, president-of-the-general-assembly, moderator,"
                                + " expert, thematic-expert, delegation, group-of-states, member, observer,"
                                + " accredited-stakeholder, other, found an empty cell");
    }

    @Test
    void a_cell_that_its_row_does_not_have_is_told() {
        assertThat(problems(
                        "row,id,title,room,capacity,participant_kind,participant_state,participant_name,"
                                + "participant_accreditation_registered",
                        "session,s,S,,expert,,,,",
                        "chair,s,,,expert,individual,CH,,",
                        "chair,,,,expert,,,Somebody,",
                        "chair,,,,expert,accredited-stakeholder,,,true"))
                .filteredOn(problem -> !problem.contains("/within"))
                .containsExactly(
                        "line 2, column 14, /0/capacity: expected an empty cell in a row of the kind session, found"
                                + " \"expert\"",
                        "line 3, column 7, /1/id: expected an empty cell in a row of the kind chair, found \"s\"",
                        "line 3, column 29, /1/participant_state: expected an empty cell in a row of a participant of"
                                + " the kind individual, found \"CH\"",
                        "line 4, column 17, /2/participant_kind: expected one of member-state, observer-state,"
                                + " observer-entity, united-nations-entity, accredited-stakeholder, individual, found"
                                + " an empty cell",
                        "line 5, column 1, /3/participant_accreditation_basis: expected one of"
                                + " consultative-status-general, consultative-status-special,"
                                + " consultative-status-roster, special-list, found no column"
                                + " participant_accreditation_basis");
    }

    @Test
    void a_status_that_does_not_belong_to_its_basis_is_told() {
        assertThat(problems(
                        "row,id,title,within,capacity,participant_kind,participant_accreditation_basis,"
                                + "participant_accreditation_status",
                        "session,s,S,,,,,",
                        "chair,,,s,other,accredited-stakeholder,special-list,"))
                .containsExactly("line 3, column 53, /1/participant_accreditation_status: expected the status on the"
                        + " special list, found \"none\"");
    }

    @Test
    void no_more_than_200_problems_are_told() {
        StringBuilder table = new StringBuilder("row,id,title\n");
        for (int i = 0; i < 300; i++) {
            table.append("panel,p,P\n");
        }
        List<String> problems = problems(table.toString());
        assertThat(problems).hasSize(201);
        assertThat(problems.get(200))
                .isEqualTo("line 202, column 1, /200/row: expected at most 200 problems in a table, found more; reading"
                        + " stopped here");
    }

    @Test
    void a_mark_is_stepped_over_and_bytes_that_are_no_text_are_told(@TempDir Path folder) throws Exception {
        byte[] marked = "\ufeffrow,id,title\r\nsession,s,é\r\n".getBytes(StandardCharsets.UTF_8);
        ThematicSession expected = ThematicSession.builder().id("s").title("é").build();
        assertThat(ProgrammeTable.read(new ByteArrayInputStream(marked))).isEqualTo(expected);
        assertThat(ProgrammeTable.read("\ufeffrow,id,title\r\nsession,s,é\r\n")).isEqualTo(expected);

        Path latin = Files.write(
                folder.resolve("latin.csv"), "row,id,title\r\nsession,s,é\r\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> ProgrammeTable.read(latin))
                .isInstanceOf(DocumentException.class)
                .hasMessage(latin + ": 1 problem\nline 2, column 11: expected UTF-8 text, found the byte 0xE9");
    }

    @Test
    void a_file_that_is_not_there_is_trouble_and_no_problem(@TempDir Path folder) {
        assertThatThrownBy(() -> ProgrammeTable.read(folder.resolve("none.csv")))
                .isInstanceOf(UncheckedIOException.class);
    }
}
