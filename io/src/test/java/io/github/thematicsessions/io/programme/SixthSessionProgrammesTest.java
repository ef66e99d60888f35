package io.github.thematicsessions.io.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.DocumentSymbol;
import io.github.thematicsessions.core.session.Place;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.io.programme.FormatFigure.Count;
import io.github.thematicsessions.io.programme.FormatFigure.Counted;
import io.github.thematicsessions.io.programme.FormatFigure.Hours;
import io.github.thematicsessions.io.programme.FormatFigure.SpeakingTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The programme of the sixth session as its page and as the annex of its note publish it. Times, titles and rooms are those
 * of the sources, in their form; sentences are our own.
 */
class SixthSessionProgrammesTest {

    private static final String PAGE_TEXT = Outline.resource("page.txt");
    private static final String NOTE_TEXT = Outline.resource("note.txt");
    /** Read anew for each test. */
    private final ProgrammeReading fromPage = ProgrammeText.read(PAGE_TEXT, Outline.ZURICH);

    private final ProgrammeReading fromNote = ProgrammeText.read(NOTE_TEXT, Outline.ZURICH);

    @Test
    void the_page_gives_eight_rows_and_five_side_events() {
        assertThat(Outline.of(fromPage.session())).containsExactly("""
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                    opening-welcome co-facilitator welcome 'Welcoming remarks by the co-facilitators'
                    opening-issue-brief secretary-general-of-the-conference issue-brief 'Remarks by the Secretary-General of the intergovernmental conference'
                  panel-1 10:15-13:00 expert-panel 1 'Irregular migration and regular pathways'
                  lunch-1 13:00-15:00 break 'Lunch / Space for side-events'
                  panel-2 15:00-18:00 expert-panel 2 'Decent work and labour mobility'
                day 2017-10-13
                  panel-3 10:00-13:00 expert-panel 3 'Recognition of skills and qualifications and relevant measures'
                  lunch-2 13:00-15:00 break 'Lunch / Space for side-events'
                  summary-panel 15:00-17:50 summary-panel 'Synopsis of the main conclusions and outcomes'
                  closing 17:50-18:00 closing 'Closing remarks by the Co-facilitators'
                    closing-remarks co-facilitator closing-remarks
                side-event-1-1 2017-10-12 13:15-14:30 'Health and migration' in XXVII
                side-event-2-1 2017-10-13 13:15-14:30 'Human rights perspectives on irregular migration and decent work for migrants' in VIII
                side-event-2-2 2017-10-13 13:15-14:45 'Ethical Recruitment in Global Labour Mobility' in XI
                side-event-2-3 2017-10-13 13:15-14:45 'Labour Mobility and Skills Recognition: insights from ASEAN and ECOWAS' in XXIII
                side-event-2-4 2017-10-13 13:15-14:30 'Ensuring Access to Decent Work and Protecting the Rights of Women Migrant Workers' in XXV
                """.lines().toArray(String[]::new));
    }

    @Test
    void the_annex_gives_the_same_eight_rows_in_its_own_words() {
        assertThat(Outline.of(fromNote.session())).containsExactly("""
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                    opening-welcome co-facilitator welcome 'Welcome remarks by the co-facilitators'
                    opening-issue-brief secretary-general-of-the-conference issue-brief 'Remarks by the Secretary-General of the intergovernmental conference'
                  panel-1 10:15-13:00 expert-panel 1 'Irregular migration and regular pathways'
                  lunch-1 13:00-15:00 break 'Lunch Space for Side Events'
                  panel-2 15:00-18:00 expert-panel 2 'Decent work and labour mobility'
                day 2017-10-13
                  panel-3 10:00-13:00 expert-panel 3 'Recognition of skills and qualifications and relevant measures'
                  lunch-2 13:00-15:00 break 'Lunch Space for Side Events'
                  summary-panel 15:00-17:50 summary-panel 'Synopsis of the main conclusions and outcomes'
                  closing 17:50-18:00 closing 'Closing remarks by the co-facilitators'
                    closing-remarks co-facilitator closing-remarks
                """.lines().toArray(String[]::new));
    }

    @Test
    void page_and_note_differ_where_the_sources_do_and_nowhere_else() {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Segment page = fromPage.session().segments().get(i);
            Segment note = fromNote.session().segments().get(i);
            compare(differences, page.id() + " title", page.title(), note.title());
            compare(
                    differences,
                    page.id() + " slots",
                    page.slots().size(),
                    note.slots().size());
            for (int slot = 0; slot < page.slots().size(); slot++) {
                var one = page.slots().get(slot);
                var other = note.slots().get(slot);
                compare(differences, one.id() + " title", one.title(), other.title());
                compare(differences, one.id() + " time", one.allotted(), other.allotted());
                assertThat(one.withTitle(Optional.empty()).withAllotted(Allotment.unstated()))
                        .isEqualTo(other.withTitle(Optional.empty()).withAllotted(Allotment.unstated()));
            }
            assertThat(bare(note)).isEqualTo(bare(page));
            assertThat(note.description().map(text -> text.replace('\n', ' ')))
                    .isEqualTo(page.description().map(text -> text.replace('\n', ' ')));
        }
        assertThat(differences)
                .containsExactly(
                        "opening-welcome title: Optional[Welcoming remarks by the co-facilitators], Optional[Welcome"
                                + " remarks by the co-facilitators]",
                        "opening-welcome time: .., PT10M",
                        "lunch-1 title: Optional[Lunch / Space for side-events], Optional[Lunch Space for Side Events]",
                        "lunch-2 title: Optional[Lunch / Space for side-events], Optional[Lunch Space for Side Events]",
                        "closing title: Optional[Closing remarks by the Co-facilitators], Optional[Closing remarks by the"
                                + " co-facilitators]");
        assertThat(fromNote.session().theme()).isEqualTo(fromPage.session().theme());
        assertThat(fromNote.session().place()).isEqualTo(fromPage.session().place());
        assertThat(fromNote.session().days().get(1).date())
                .isEqualTo(fromPage.session().days().get(1).date());
    }

    private static void compare(List<String> differences, String what, Object page, Object note) {
        if (!page.equals(note)) {
            differences.add(what + ": " + page + ", " + note);
        }
    }

    private static Segment bare(Segment segment) {
        return segment.withTitle(Optional.empty())
                .withSlots(List.of())
                .withDescription(Optional.empty())
                .withAsPublished(Optional.empty());
    }

    @Test
    void title_theme_place_and_number_are_read_as_far_as_they_are_published() {
        ThematicSession page = fromPage.session();
        assertThat(page.title()).isEqualTo("Labour mobility");
        assertThat(page.ordinal()).isEmpty();
        assertThat(page.mandate()).isEmpty();
        assertThat(page.place())
                .isEqualTo(Place.builder()
                        .city("Geneva")
                        .venue("Palais des Nations")
                        .room("XIX")
                        .zone(Outline.ZURICH)
                        .build());
        ThematicSession note = fromNote.session();
        assertThat(note.title()).isEqualTo("Sixth Informal Thematic Session");
        assertThat(note.ordinal()).hasValue(6);
        assertThat(note.mandate())
                .containsExactly(DocumentSymbol.parse("A/RES/71/280"), DocumentSymbol.parse("A/RES/71/1"));
    }

    @Test
    void words_that_were_read_through_are_kept_beside_the_value() {
        assertThat(fromPage.session().sideEvents())
                .extracting(SideEvent::asPublished)
                .containsExactly(
                        Optional.empty(),
                        Optional.of("Room: VIII, 13:15 tol 14:30"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Room: XXV 13:15 to 14:30"));
        assertThat(fromPage.session().segments())
                .extracting(Segment::asPublished)
                .containsOnly(Optional.empty());
        assertThat(fromNote.session().segments())
                .extracting(Segment::asPublished)
                .containsExactly(
                        Optional.of("10.00-10.15\tOpening segment Welcome remarks by the co-facilitators Remarks by the"
                                + " Secretary-General of the intergovernmental conference"),
                        Optional.of("10.15-13.00\tPANEL 1: Irregular migration and regular pathways"),
                        Optional.empty(),
                        Optional.of("15.00-18.00\tPANEL 2: Decent work and labour mobility"),
                        Optional.empty(),
                        Optional.of("13.00-15.00\tLunch\tSpace for Side Events"),
                        Optional.empty(),
                        Optional.empty());
    }

    @Test
    void every_guess_in_the_page_is_told() {
        assertThat(fromPage.diagnostics()).extracting(Diagnostic::toString).containsExactly("""
                line 1, column 1: title taken from its place: "Labour mobility", read as "Labour mobility" [session-2017-10-12]
                line 1, column 1: time zone given by the caller, read as Europe/Zurich [session-2017-10-12]
                line 3, column 1: theme taken from its place: "Irregular migration and regular pathways, including decent work, labour mobility…", read as "Irregular migration and regular pathways, including decent work, labour mobility, recognition of skills and qualifications and other relevant measures" [session-2017-10-12]
                line 16, column 25: word between two times: "tol", read as to [side-event-2-1]
                line 22, column 7: no comma behind the room: "Room: XXV", read as "XXV" [side-event-2-4]
                line 26, column 1: date taken from the dates of the session: "Day 1", read as 2017-10-12, from line 5
                line 33, column 5: purpose taken from who speaks: "Remarks by the Secretary-General of the intergovernmental conference", read as issue-brief [opening-issue-brief]
                line 47, column 1: date taken from the dates of the session: "Day 2", read as 2017-10-13, from line 5
                """.lines()
                .toArray(String[]::new));
    }

    @Test
    void every_guess_in_the_note_is_told() {
        assertThat(fromNote.diagnostics())
                .extracting(told ->
                        told.line() + ":" + told.column() + " " + told.kind().code())
                .containsExactly(
                        "1:1 zone-given",
                        "3:1 title-inferred",
                        "5:1 theme-inferred",
                        "11:36 mandate-inferred",
                        "11:73 mandate-inferred",
                        "49:1 date-inferred",
                        "52:1 allotment-inferred",
                        "52:13 title-cut",
                        "52:68 purpose-inferred",
                        "53:13 title-cut",
                        "56:13 title-cut",
                        "58:1 date-inferred",
                        "60:1 heading-joined",
                        "63:13 title-joined");
        assertThat(fromNote.diagnostics().get(6).message())
                .isEqualTo("time of the slot taken from another line, read as PT10M, from line 19 [opening-welcome]");
    }

    @Test
    void the_note_states_its_figures() {
        Optional<SegmentKind> panel = Optional.of(SegmentKind.EXPERT_PANEL);
        Optional<SegmentKind> summary = Optional.of(SegmentKind.SUMMARY_PANEL);
        Optional<Capacity> moderator = Optional.of(Capacity.MODERATOR);
        Allotment fiveToSeven = Allotment.parse("PT5M/PT7M");
        assertThat(fromNote.figures())
                .containsExactly(
                        new Count(15, 10, "two days", Counted.DAYS, 2),
                        new Hours(15, 25, "10:00 am to 1:00 pm", TimeRange.parse("10:00/13:00")),
                        new Hours(15, 54, "3:00 pm to 6:00 pm", TimeRange.parse("15:00/18:00")),
                        new Count(15, 84, "three expert panels", Counted.EXPERT_PANELS, 3),
                        new SpeakingTime(
                                19,
                                51,
                                "ten minutes",
                                Optional.of(SegmentKind.OPENING),
                                Optional.of(Capacity.CO_FACILITATOR),
                                Optional.of(Purpose.WELCOME),
                                Allotment.parse("PT10M")),
                        new SpeakingTime(
                                27,
                                21,
                                "five to seven minutes",
                                panel,
                                moderator,
                                Optional.of(Purpose.OPENING_REMARKS),
                                fiveToSeven),
                        new Count(29, 16, "three experts", Counted.EXPERTS, 3),
                        new SpeakingTime(
                                29,
                                52,
                                "five to seven minutes",
                                panel,
                                Optional.of(Capacity.EXPERT),
                                Optional.of(Purpose.PRESENTATION),
                                fiveToSeven),
                        new SpeakingTime(
                                31,
                                33,
                                "three minutes",
                                panel,
                                Optional.empty(),
                                Optional.of(Purpose.INTERVENTION),
                                Allotment.parse("../PT3M")),
                        new SpeakingTime(
                                33,
                                42,
                                "five to seven minutes",
                                panel,
                                moderator,
                                Optional.of(Purpose.CONCLUDING_REMARKS),
                                fiveToSeven),
                        new Count(37, 5, "three moderators", Counted.MODERATORS, 3),
                        new SpeakingTime(
                                37,
                                61,
                                "ten to fifteen minutes",
                                summary,
                                moderator,
                                Optional.of(Purpose.PERSPECTIVE),
                                Allotment.parse("PT10M/PT15M")),
                        new SpeakingTime(
                                37,
                                118,
                                "fifteen minutes",
                                summary,
                                Optional.of(Capacity.THEMATIC_EXPERT),
                                Optional.of(Purpose.REMARKS),
                                Allotment.parse("PT15M")),
                        new Hours(45, 33, "1:15 pm to 2:45 pm", TimeRange.parse("13:15/14:45")));
        assertThat(fromPage.figures()).isEmpty();
    }

    @Test
    void every_line_is_accounted_for() {
        assertThat(roles(fromPage)).isEqualTo("UBUBUBHBHBHUUHUUUUUUUUBHBHHUBUBUUUBUBDBUUBUBDBHHUBUBDBUUBUBDDDU");
        assertThat(roles(fromNote)).isEqualTo("HBUBUBUBHBDBHBDBHBDBHBDBHBDBDBDBDBHBDBHBDBHBDBHBHBHUUDUUBHBHUDUUDDBDU");
        assertThat(fromPage.lines())
                .extracting(LineUse::text)
                .containsExactlyElementsOf(PAGE_TEXT.lines().toList());
        assertThat(fromNote.lines())
                .extracting(LineUse::text)
                .containsExactlyElementsOf(NOTE_TEXT.lines().toList());
        assertThat(fromPage.notUnderstood()).isEmpty();
        assertThat(fromNote.notUnderstood()).isEmpty();
        assertThat(fromNote.lines().get(51).elements())
                .extracting(Object::toString)
                .containsExactly("opening", "opening-welcome", "opening-issue-brief");
    }

    private static String roles(ProgrammeReading reading) {
        StringBuilder roles = new StringBuilder();
        reading.lines().forEach(line -> roles.append(line.role().name().charAt(0)));
        return roles.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.txt", "note.txt"})
    void ends_of_lines_and_a_byte_order_mark_make_no_difference(String name) {
        String text = Outline.resource(name);
        ProgrammeReading expected = ProgrammeText.read(text, Outline.ZURICH);
        for (String other : List.of(
                text.replace("\n", "\r\n"), text.replace("\n", "\r"), "\ufeff" + text, text + "\n", text + "\r\n")) {
            assertThat(ProgrammeText.read(other, Outline.ZURICH)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.txt", "note.txt"})
    void what_was_read_is_written_and_read_again(String name) {
        ThematicSession session =
                ProgrammeText.read(Outline.resource(name), Outline.ZURICH).session();
        assertThat(SessionJson.read(SessionJson.write(session))).isEqualTo(session);
    }
}
