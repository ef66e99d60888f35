package io.github.thematicsessions.io.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whoever reads the description of a zone as RFC 5545 says gets the offsets of the zone, everywhere and in every year. */
class ZoneComponentProperties {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Pattern OBSERVANCE = Pattern.compile("BEGIN:(STANDARD|DAYLIGHT)\\r\\n"
            + "DTSTART:([0-9T]{15})\\r\\nTZOFFSETFROM:([-+0-9]+)\\r\\nTZOFFSETTO:([-+0-9]+)\\r\\nEND:\\1\\r\\n");

    /** From a time of the clocks before the change on, the offset is another one. */
    private record Observance(LocalDateTime onset, ZoneOffset from, ZoneOffset to) {

        static Observance of(MatchResult written) {
            return new Observance(
                    LocalDateTime.parse(written.group(2), LOCAL),
                    ZoneOffset.of(written.group(3)),
                    ZoneOffset.of(written.group(4)));
        }

        long instant() {
            return onset.toEpochSecond(from);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void the_observances_give_the_offsets_of_the_zone(
            @ForAll("zones") ZoneId zone,
            @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 1, max = 9999) Integer> years,
            @ForAll @IntRange(min = 1, max = 365) int day,
            @ForAll @IntRange(min = 0, max = 86_399) int second) {
        List<Observance> observances = observances(zone, years);
        ZoneRules rules = zone.getRules();
        for (int year : years) {
            LocalDateTime local = LocalDateTime.of(LocalDate.ofYearDay(year, day), LocalTime.ofSecondOfDay(second));
            if (rules.getValidOffsets(local).size() == 1) {
                ZoneOffset offset = rules.getOffset(local);
                assertThat(offset(observances, local.toEpochSecond(offset))).isEqualTo(offset);
            }
        }
    }

    private static List<Observance> observances(ZoneId zone, List<Integer> years) {
        ContentLines lines = new ContentLines();
        new ZoneComponent(zone, new TreeSet<>(years)).write(lines);
        List<Observance> observances = new ArrayList<>();
        OBSERVANCE.matcher(lines.toString()).results().map(Observance::of).forEach(observances::add);
        assertThat(OBSERVANCE.matcher(lines.toString()).replaceAll(""))
                .isEqualTo("BEGIN:VTIMEZONE\r\nTZID:" + zone.getId() + "\r\nEND:VTIMEZONE\r\n");
        return observances;
    }

    /** The last change before the instant. */
    private static ZoneOffset offset(List<Observance> observances, long instant) {
        return observances.stream()
                .filter(observance -> observance.instant() <= instant)
                .max(Comparator.comparingLong(Observance::instant))
                .orElseThrow()
                .to();
    }

    /** A reader of the other tests adds zones of its own to those of this process. */
    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneRulesProvider.getAvailableZoneIds().stream()
                        .filter(id -> !id.startsWith("ical4j"))
                        .sorted()
                        .toList())
                .map(ZoneId::of);
    }
}
