package io.github.thematicsessions.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.thematicsessions.io.DocumentException;
import io.github.thematicsessions.io.Problem;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The end of a table is met before its rows are read; it is told at its place all the same. */
class ProblemsInOrderTest {

    private static List<Problem> problems(int wrongRows) {
        String text = "row,id,title\n" + "panel,p,P\n".repeat(wrongRows) + "\"session";
        return catchThrowableOfType(DocumentException.class, () -> ProgrammeTable.read(text))
                .problems();
    }

    private static List<Integer> lines(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    @Test
    void as_many_problems_as_are_told_stand_in_the_order_of_the_table() {
        List<Problem> problems = problems(199);
        assertThat(problems).extracting(Problem::line).isEqualTo(lines(2, 201));
        assertThat(problems.get(199).found()).startsWith("a quote that is not closed");
    }

    @Test
    void so_do_those_that_were_met_before_reading_stopped() {
        List<Problem> problems = problems(200);
        assertThat(problems).extracting(Problem::line).startsWith(lines(2, 200).toArray(Integer[]::new));
        assertThat(problems.subList(199, 201).stream().map(Problem::toString))
                .containsExactly(
                        "line 202, column 1: expected a cell of which every quote is closed, and a comma or the end of"
                                + " the line behind it, found a quote that is not closed, text behind it or more than"
                                + " one cell can hold",
                        "line 201, column 1, /199/row: expected at most 200 problems in a table, found more; reading"
                                + " stopped here");
    }
}
