package io.github.thematicsessions.io.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ZoneComponentTest {

    private static void assertDescription(String zone, List<Integer> years, String description) {
        ContentLines lines = new ContentLines();
        new ZoneComponent(ZoneId.of(zone), new TreeSet<>(years)).write(lines);
        assertThat(lines.toString().replace("\r\n", "\n")).isEqualTo(description);
    }

    @Test
    void the_changes_of_a_year_stand_behind_the_one_in_force_when_it_begins() {
        assertDescription("Europe/Zurich", List.of(2017), """
                BEGIN:VTIMEZONE
                TZID:Europe/Zurich
                BEGIN:STANDARD
                DTSTART:20161030T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:20170326T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                END:DAYLIGHT
                BEGIN:STANDARD
                DTSTART:20171029T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                END:STANDARD
                END:VTIMEZONE
                """);
    }

    @Test
    void a_zone_whose_clocks_never_change_has_one_offset_from_the_first_year_on() {
        assertDescription("Etc/UTC", List.of(2017, 2019), """
                BEGIN:VTIMEZONE
                TZID:Etc/UTC
                BEGIN:STANDARD
                DTSTART:20170101T000000
                TZOFFSETFROM:+0000
                TZOFFSETTO:+0000
                END:STANDARD
                END:VTIMEZONE
                """);
    }

    @Test
    void seconds_of_an_offset_are_said_where_there_are_any() {
        assertDescription("Africa/Monrovia", List.of(1971), """
                BEGIN:VTIMEZONE
                TZID:Africa/Monrovia
                BEGIN:STANDARD
                DTSTART:19190301T000000
                TZOFFSETFROM:-004308
                TZOFFSETTO:-004430
                END:STANDARD
                END:VTIMEZONE
                """);
    }
}
