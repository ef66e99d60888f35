package io.github.thematicsessions.io.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The longest title, label and room that are read as one, and what becomes of those that are a character longer. */
class PublishedLengthsTest {

    private static final String ROW = "\n12 October 2017\n10:00-13:00 Opening segment";

    private static String line(String begin, int length, String end) {
        return begin + "x".repeat(length - begin.length() - end.length()) + end;
    }

    private static List<String> used(String programme) {
        return ProgrammeText.read(programme, Outline.ZURICH).lines().stream()
                .map(line -> line.role().code() + " " + line.elements())
                .toList();
    }

    private static String firstUse(String programme) {
        return used(programme).get(0);
    }

    private static String lastUse(String programme) {
        List<String> used = used(programme);
        return used.get(used.size() - 1);
    }

    @Test
    void a_title_of_a_session_has_at_most_300_characters() {
        assertThat(firstUse(line("Migration ", 300, "") + ROW)).isEqualTo("used [session-2017-10-12]");
        assertThat(firstUse(line("Migration ", 301, "") + ROW)).isEqualTo("not-understood []");
    }

    @Test
    void a_title_with_a_number_has_at_most_300_characters() {
        String number = "Sixth thematic session ";
        assertThat(ProgrammeText.read(line(number, 300, "") + ROW, Outline.ZURICH)
                        .session()
                        .ordinal())
                .hasValue(6);
        assertThat(ProgrammeText.read(line(number, 301, "") + ROW, Outline.ZURICH)
                        .session()
                        .ordinal())
                .isEmpty();
    }

    @Test
    void a_line_with_the_dates_of_the_session_has_at_most_300_characters() {
        String row = "\nDay 1\n10:00-13:00 Opening segment";
        assertThat(Outline.of(line("12 October 2017, ", 300, "") + row)).startsWith("day 2017-10-12");
        assertThat(Outline.of(line("12 October 2017, ", 301, "") + row)).startsWith("day without a date");
    }

    @Test
    void a_line_with_the_place_of_the_session_has_at_most_160_characters() {
        String place = line("Palais des Nations ", 160, "");
        assertThat(ProgrammeText.read(place + ROW, Outline.ZURICH)
                        .session()
                        .place()
                        .venue())
                .contains(place);
        assertThat(ProgrammeText.read(place + "x" + ROW, Outline.ZURICH)
                        .session()
                        .title())
                .isEqualTo(place + "x");
    }

    @Test
    void a_title_without_a_time_has_at_most_150_characters() {
        assertThat(lastUse(ROW.strip() + "\n" + line("Panel 1: ", 150, ""))).isEqualTo("used [panel-1]");
        assertThat(lastUse(ROW.strip() + "\n" + line("Panel 1: ", 151, ""))).isEqualTo("description [opening]");
    }

    @Test
    void a_room_has_at_most_60_characters_with_its_label() {
        String column = line("Room A", 60, "X");
        String below = line("Room: ", 60, "X");
        assertThat(Outline.of(ROW.strip() + "\t" + column).get(1))
                .isEqualTo("  opening 10:00-13:00 opening 'Opening segment' in " + column.substring(5));
        assertThat(Outline.of(ROW.strip() + "\t" + column + "X").get(1))
                .isEqualTo("  opening 10:00-13:00 opening 'Opening segment " + column + "X'");
        assertThat(lastUse(ROW.strip() + "\n" + below)).isEqualTo("used [opening]");
        assertThat(lastUse(ROW.strip() + "\n" + below + "X")).isEqualTo("description [opening]");
    }

    @Test
    void a_title_that_is_joined_has_at_most_300_characters_on_its_lines() {
        String begun = "12 October 2017\n10:00-13:00 Panel 1: Skills and\n";
        assertThat(lastUse(begun + line("", 290, ""))).isEqualTo("used [panel-1]");
        assertThat(lastUse(begun + line("X", 291, ""))).isEqualTo("description [panel-1]");
    }

    @Test
    void turns_are_found_in_titles_of_at_most_2000_characters() {
        String turn = " remarks by the moderator";
        assertThat(lastUse("12 October 2017\n10:00-13:00 " + line("Opening ", 2000, turn)))
                .isEqualTo("used [opening, opening-moderator]");
        assertThat(lastUse("12 October 2017\n10:00-13:00 " + line("Opening ", 2001, turn)))
                .isEqualTo("used [opening]");
    }

    @Test
    void a_symbol_has_at_most_60_characters() {
        String begun = "I. Introduction\nSee ";
        String parts = "/Revisionto.1111".repeat(3);
        assertThat(ProgrammeText.read(begun + "A/CONF.231/3" + parts + "\nAnnex" + ROW, Outline.ZURICH)
                        .session()
                        .mandate())
                .hasToString("[A/CONF.231/3" + parts + "]");
        assertThat(ProgrammeText.read(begun + "A/CONF.231/33" + parts + "\nAnnex" + ROW, Outline.ZURICH)
                        .session()
                        .mandate())
                .isEmpty();
    }

    @Test
    void a_label_has_at_most_30_characters_with_the_blanks_before_its_mark() {
        String row = ROW.strip() + "\n";
        assertThat(lastUse(row + "Moderator" + " ".repeat(20) + ": N. One"))
                .isEqualTo("used [opening, opening-moderator]");
        assertThat(lastUse(row + "Moderator" + " ".repeat(21) + ": N. One")).isEqualTo("description [opening]");
    }

    @Test
    void a_heading_of_a_day_has_at_most_120_characters() {
        assertThat(lastUse(ROW.strip() + "\n" + line("Day 2: ", 120, ""))).isEqualTo("heading []");
        assertThat(lastUse(ROW.strip() + "\n" + line("Day 2: ", 121, ""))).isEqualTo("description [opening]");
    }

    @Test
    void a_heading_of_a_section_has_at_most_80_characters() {
        assertThat(firstUse(line("II. ", 80, "") + ROW)).isEqualTo("heading []");
        assertThat(firstUse(line("II. ", 81, "") + ROW)).isEqualTo("used [session-2017-10-12]");
    }

    @Test
    void the_head_of_a_table_has_at_most_80_characters() {
        String head = "Time" + " ".repeat(69) + "Session";
        assertThat(firstUse(head + ROW)).isEqualTo("heading []");
        assertThat(firstUse(head.replace("Time", "Time ") + ROW)).isEqualTo("used [session-2017-10-12]");
    }

    @Test
    void a_turn_has_at_most_300_characters() {
        String row = ROW.strip() + "\n";
        assertThat(lastUse(row + line("Remarks by N. ", 300, ""))).isEqualTo("used [opening-other]");
        assertThat(lastUse(row + line("Remarks by N. ", 301, ""))).isEqualTo("description [opening]");
    }

    @Test
    void a_speaker_has_at_most_400_characters() {
        String list = ROW.strip() + "\nExperts:\n";
        assertThat(lastUse(list + line("N. ", 400, ""))).isEqualTo("used [opening, opening-expert]");
        assertThat(lastUse(list + line("N. ", 401, ""))).isEqualTo("description [opening]");
    }

    @Test
    void a_title_of_a_side_event_has_at_most_250_characters_on_its_lines() {
        String events = "Side events\n";
        assertThat(lastUse(events + line("Skills ", 250, ""))).isEqualTo("used [side-event-1]");
        assertThat(lastUse(events + line("Skills ", 251, ""))).isEqualTo("not-understood []");
        assertThat(lastUse(events + "Skills and\n" + line("work ", 240, ""))).isEqualTo("used [side-event-1]");
        assertThat(lastUse(events + "Skills and\n" + line("work ", 241, ""))).isEqualTo("used [side-event-2]");
    }

    @Test
    void a_title_of_a_side_event_with_a_full_stop_has_at_most_60_characters() {
        assertThat(lastUse("Side events\n" + line("Skills ", 60, "."))).isEqualTo("used [side-event-1]");
        assertThat(lastUse("Side events\n" + line("Skills ", 61, "."))).isEqualTo("not-understood []");
    }

    @Test
    void a_room_of_a_side_event_has_at_most_40_characters_without_a_mark_and_200_with_one() {
        String event = "Side events\nSkills for all\n";
        assertThat(lastUse(event + line("Room A", 40, ""))).isEqualTo("used [side-event-1]");
        assertThat(lastUse(event + line("Room A", 41, ""))).isEqualTo("used [side-event-2]");
        assertThat(lastUse(event + line("Room: A", 200, ""))).isEqualTo("used [side-event-1]");
        assertThat(lastUse(event + line("Room: A", 201, ""))).isEqualTo("used [side-event-2]");
    }
}
