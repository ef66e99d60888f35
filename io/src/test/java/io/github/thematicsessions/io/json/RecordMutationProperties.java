package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.arbitrary.FloorRecords;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.io.DocumentException;
import io.github.thematicsessions.io.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Whatever is done to the bytes of a record, it gives a record or a {@link DocumentException}, never anything else, and every
 * event of a line that nobody touched is salvaged.
 */
class RecordMutationProperties {

    private static final int TRIES = 3000;
    private static final byte[] EXAMPLE = Examples.RECORD.text().getBytes(StandardCharsets.UTF_8);

    @Example
    void cut_at_every_byte_the_lines_before_it_are_kept() {
        FloorRecord whole = RecordJson.read(new ByteArrayInputStream(EXAMPLE));
        for (int length = 0; length <= EXAMPLE.length; length++) {
            byte[] cut = Arrays.copyOf(EXAMPLE, length);
            int ends = count(cut, 0, length);
            boolean endsWhole = length == EXAMPLE.length || EXAMPLE[length] == '\n';
            int kept = Math.max(0, endsWhole && cut.length > 0 && cut[length - 1] != '\n' ? ends : ends - 1);

            RecordReading reading = answer(cut);

            assertThat(reading.record().events()).isEqualTo(whole.events().subList(0, kept));
            if (length == 0) {
                assertThat(reading.problems()).hasSize(1);
            } else if (endsWhole || cut[length - 1] == '\n') {
                assertThat(reading.problems()).isEmpty();
            } else {
                assertThat(reading.problems()).singleElement().satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(ends + 1);
                    assertThat(problem.expected()).contains("torn off here");
                });
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void one_byte_changed_costs_the_lines_it_touches_at_most(
            @ForAll("records") FloorRecord record, @ForAll int place, @ForAll byte change) {
        byte[] bytes = bytes(record);
        int at = Math.floorMod(place, bytes.length);
        byte[] changed = bytes.clone();
        changed[at] = change;

        requireUntouched(record, bytes, at, at + 1, answer(changed));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void bytes_replaced_by_others_cost_the_lines_they_touch_at_most(
            @ForAll("records") FloorRecord record,
            @ForAll int place,
            @ForAll @IntRange(max = 300) int deleted,
            @ForAll("scraps") byte[] inserted) {
        byte[] bytes = bytes(record);
        int from = Math.floorMod(place, bytes.length + 1);
        int until = Math.min(bytes.length, from + deleted);
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(bytes, 0, from);
        changed.writeBytes(inserted);
        changed.write(bytes, until, bytes.length - until);

        requireUntouched(record, bytes, from, until, answer(changed.toByteArray()));
    }

    @Property(tries = TRIES)
    void bytes_of_any_kind_get_an_answer(@ForAll byte[] bytes) {
        answer(bytes);
    }

    @Property(tries = TRIES)
    void lines_of_any_scraps_get_an_answer(@ForAll("lines") List<String> lines) {
        answer(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads in every way, holds the ways against each other and returns what was salvaged. */
    private static RecordReading answer(byte[] bytes) {
        RecordReading reading = RecordJson.salvage(new ByteArrayInputStream(bytes));
        assertThat(problemsOfReading(bytes, reading)).isEqualTo(reading.problems());
        assertThat(reading.problems()).hasSizeLessThanOrEqualTo(Problems.MOST + 1);

        List<FloorEvent> events = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (RecordLines lines = RecordJson.lines(new ByteArrayInputStream(bytes))) {
            while (lines.hasNext()) {
                try {
                    events.add(lines.next());
                } catch (DocumentException unreadable) {
                    problems.addAll(unreadable.problems());
                }
            }
        }
        assertThat(events).isEqualTo(reading.record().events());
        assertThat(problems).isEqualTo(reading.problems());
        requirePlaces(bytes, problems);
        return reading;
    }

    private static List<Problem> problemsOfReading(byte[] bytes, RecordReading reading) {
        try {
            assertThat(RecordJson.read(new ByteArrayInputStream(bytes))).isEqualTo(reading.record());
            return List.of();
        } catch (DocumentException unreadable) {
            assertThat(unreadable.problems()).isNotEmpty();
            return unreadable.problems();
        }
    }

    private static void requirePlaces(byte[] bytes, List<Problem> problems) {
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        int before = 1;
        for (Problem problem : problems) {
            assertThat(problem.line()).isBetween(before, lines.length);
            assertThat(problem.column()).isLessThanOrEqualTo(lines[problem.line() - 1].length() + 1);
            before = problem.line();
        }
    }

    /** Requires the events of the lines that lie before and behind the bytes that were replaced. */
    private static void requireUntouched(FloorRecord record, byte[] bytes, int from, int until, RecordReading reading) {
        List<FloorEvent> salvaged = reading.record().events();
        // The first line is the heading; a line that a change begins right behind is not touched by it.
        int before = Math.max(0, count(bytes, 0, from) - 1);
        int behind = Math.min(record.events().size() - before, count(bytes, until, bytes.length) - 1);
        behind = Math.max(0, behind);

        assertThat(salvaged).hasSizeGreaterThanOrEqualTo(before + behind);
        assertThat(salvaged.subList(0, before)).isEqualTo(record.events().subList(0, before));
        assertThat(salvaged.subList(salvaged.size() - behind, salvaged.size()))
                .isEqualTo(record.events()
                        .subList(
                                record.events().size() - behind, record.events().size()));
    }

    private static int count(byte[] bytes, int from, int until) {
        int lineFeeds = 0;
        for (int i = from; i < until; i++) {
            lineFeeds += bytes[i] == '\n' ? 1 : 0;
        }
        return lineFeeds;
    }

    private static byte[] bytes(FloorRecord record) {
        return RecordJson.write(record).getBytes(StandardCharsets.UTF_8);
    }

    @Provide
    static Arbitrary<FloorRecord> records() {
        return FloorRecords.any();
    }

    @Provide
    static Arbitrary<byte[]> scraps() {
        return Arbitraries.oneOf(
                Arbitraries.bytes().array(byte[].class).ofMaxSize(4),
                Arbitraries.of(
                                "",
                                "\n",
                                "\r\n",
                                "{",
                                "}",
                                "\"",
                                ",",
                                "{}\n",
                                "\n\n",
                                "\u0000",
                                "\ufeff",
                                "\ud83d\ude00")
                        .map(text -> text.getBytes(StandardCharsets.UTF_8)));
    }

    @Provide
    static Arbitrary<List<String>> lines() {
        List<String> known = Examples.RECORD.text().lines().toList();
        return Arbitraries.oneOf(
                        Arbitraries.of(known), Arbitraries.strings().ascii().ofMaxLength(20))
                .list()
                .ofMaxSize(8);
    }
}
