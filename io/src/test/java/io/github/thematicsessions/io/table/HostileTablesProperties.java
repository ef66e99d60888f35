package io.github.thematicsessions.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.arbitrary.FloorRecords;
import io.github.thematicsessions.core.arbitrary.Sessions;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.DocumentException;
import io.github.thematicsessions.io.Problem;
import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is read, it is a value that is written again, or problems at places that the text has, in its order. */
class HostileTablesProperties {

    private static final int TRIES = 500;

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_programme_with_a_part_replaced_is_read_or_refused(
            @ForAll("sessions") ThematicSession session,
            @ForAll @IntRange(max = 100_000) int from,
            @ForAll @IntRange(max = 30) int length,
            @ForAll("scraps") String scrap) {
        String text = replaced(ProgrammeTable.of(session).write(), from, length, scrap);
        assertReadOrRefused(text, ProgrammeTable::read, ProgrammeTable::of);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_record_with_a_part_replaced_is_read_or_refused(
            @ForAll("records") FloorRecord record,
            @ForAll @IntRange(max = 100_000) int from,
            @ForAll @IntRange(max = 30) int length,
            @ForAll("scraps") String scrap) {
        String text = replaced(RecordTable.of(record).write(), from, length, scrap);
        assertReadOrRefused(text, RecordTable::read, RecordTable::of);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void scraps_are_read_or_refused(@ForAll("scraps") String scraps) {
        assertReadOrRefused("row,id,title" + scraps, ProgrammeTable::read, ProgrammeTable::of);
        assertReadOrRefused(scraps, RecordTable::read, RecordTable::of);
    }

    @Property(tries = TRIES)
    void any_bytes_are_read_or_refused(@ForAll byte[] bytes) {
        try {
            throw new AssertionError(
                    ProgrammeTable.read(new ByteArrayInputStream(bytes)).toString());
        } catch (DocumentException refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    private static String replaced(String text, int from, int length, String scrap) {
        int begin = from % text.length();
        return text.substring(0, begin) + scrap + text.substring(Math.min(text.length(), begin + length));
    }

    private static <T> void assertReadOrRefused(String text, Function<String, T> read, Function<T, Table> write) {
        try {
            T value = read.apply(text);
            assertThat(read.apply(write.apply(value).write())).isEqualTo(value);
        } catch (DocumentException refused) {
            assertInOrder(text, refused.problems());
        }
    }

    private static void assertInOrder(String text, List<Problem> problems) {
        Comparator<Problem> order = Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);
        List<Problem> told = problems.size() > Problems.MOST ? problems.subList(0, Problems.MOST) : problems;
        assertThat(told).isNotEmpty().isSortedAccordingTo(order);
        String[] lines = text.split("\r\n|\r|\n", -1);
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.line()).isLessThanOrEqualTo(lines.length);
            // One behind the end, where a cell is missing: behind the comma that would follow.
            assertThat(problem.column()).isLessThanOrEqualTo(lines[problem.line() - 1].length() + 2);
        });
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "\"",
                        "\"\"",
                        ",",
                        "\r\n",
                        "\n",
                        "\r",
                        "=1+1",
                        "'",
                        "x",
                        "é",
                        "\ud83d",
                        "\u0000",
                        "\ufeff",
                        "session",
                        "slot",
                        "day",
                        "2017-10-12",
                        "10:15",
                        "true",
                        "1",
                        "-1",
                        "99999999999",
                        "PT5M")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<ThematicSession> sessions() {
        return Sessions.any();
    }

    @Provide
    Arbitrary<FloorRecord> records() {
        return FloorRecords.any();
    }
}
