package io.github.thematicsessions.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.report.Pointer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Problem AT_A_MEMBER =
            new Problem(Pointer.parse("/days/0/date"), 12, 7, "a date as 2017-10-12", "\"12 October\"");
    private static final Problem AT_THE_ROOT = new Problem(Pointer.root(), 1, 1, "an object", "6");

    @Test
    void a_problem_reads_as_one_line() {
        assertThat(AT_A_MEMBER)
                .hasToString("line 12, column 7, /days/0/date: expected a date as 2017-10-12, found \"12 October\"");
    }

    @Test
    void a_problem_with_the_whole_document_names_no_pointer() {
        assertThat(AT_THE_ROOT).hasToString("line 1, column 1: expected an object, found 6");
    }

    @Test
    void lines_and_columns_count_from_1() {
        assertThat(new Problem(Pointer.root(), 1, 1, "an object", "6")).isEqualTo(AT_THE_ROOT);
        assertThatThrownBy(() -> new Problem(Pointer.root(), 0, 1, "a", "b"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("line: expected a number from 1, found 0");
        assertThatThrownBy(() -> new Problem(Pointer.root(), 1, 0, "a", "b"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("column: expected a number from 1, found 0");
    }

    @Test
    void the_message_counts_the_problems_and_lists_each_on_a_line() {
        DocumentException exception = DocumentException.of(List.of(AT_THE_ROOT, AT_A_MEMBER));

        assertThat(exception.source()).isEmpty();
        assertThat(exception.problems()).containsExactly(AT_THE_ROOT, AT_A_MEMBER);
        assertThat(exception).hasMessage("2 problems\n" + AT_THE_ROOT + "\n" + AT_A_MEMBER);
    }

    @Test
    void the_message_names_the_document_where_it_has_a_name() {
        DocumentException exception = DocumentException.of(List.of(AT_THE_ROOT)).in("plan.json");

        assertThat(exception.source()).contains("plan.json");
        assertThat(exception.problems()).containsExactly(AT_THE_ROOT);
        assertThat(exception).hasMessage("plan.json: 1 problem\n" + AT_THE_ROOT);
    }

    @Test
    void serialization_keeps_the_message() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(DocumentException.of(List.of(AT_THE_ROOT)));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            DocumentException copy = (DocumentException) in.readObject();

            assertThat(copy).hasMessage("1 problem\n" + AT_THE_ROOT);
            assertThat(copy.problems()).isEmpty();
        }
    }
}
