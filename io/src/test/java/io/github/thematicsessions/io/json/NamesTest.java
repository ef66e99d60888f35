package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.io.json.Fragment.Pair;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names that a document declares once, and what refers to them. */
class NamesTest {

    /**
     * A row.
     *
     * @param id its name
     * @param behind the row before it
     * @param lane a number that a lane has
     */
    private record Row(String id, Optional<String> behind, Optional<Integer> lane) {}

    private static Codec<List<Row>> rows() {
        return Lists.of(new Shape<>() {
            private final Field<String> id = required("id", Names.declaring("row", Texts.TEXT), Row::id);
            private final Field<Optional<String>> behind =
                    optional("behind", Names.referringTo("row", "the id of a row", Texts.TEXT), Row::behind);
            private final Field<Optional<Integer>> lane = optional(
                    "lane",
                    Names.fitting(
                            "a lane that is a row",
                            Scalars.NUMBER_FROM_0,
                            (references, number) -> references.isDeclared("row", number.toString())),
                    Row::lane);

            @Override
            Row make(Values v) {
                return new Row(v.get(id), v.get(behind), v.get(lane));
            }
        });
    }

    @Test
    void a_reference_may_stand_before_what_it_refers_to() {
        Fragment.assertSame(
                rows(),
                new Pair<>(
                        List.of(
                                new Row("a", Optional.of("2"), Optional.of(2)),
                                new Row("2", Optional.empty(), Optional.empty())),
                        "[{'id':'a','behind':'2','lane':2},{'id':'2'}]"));
    }

    @Test
    void a_name_that_is_given_again_and_a_reference_to_nothing_are_told() {
        assertThat(Fragment.problems(rows(), "[{'id':'a','behind':'b','lane':3},{'id':'a'},{'id':7,'behind':7}]"))
                .containsExactly(
                        "line 1, column 21, /0/behind: expected the id of a row, found \"b\"",
                        "line 1, column 32, /0/lane: expected a lane that is a row, found 3",
                        "line 1, column 41, /1/id: expected a name that is not given yet, found \"a\" again, first at"
                                + " /0/id",
                        "line 1, column 52, /2/id: expected text, found 7",
                        "line 1, column 63, /2/behind: expected text, found 7");
    }

    @Test
    void elements_are_named_by_their_numbers_from_1() {
        Codec<List<Integer>> numbers = Lists.of(Names.numbered(
                "number",
                Names.fitting(
                        "a number up to that of the last",
                        Scalars.NUMBER_FROM_1,
                        (references, number) -> references.isDeclared("number", number.toString()))));

        Fragment.assertSame(numbers, new Pair<>(List.of(3, 1, 2), "[3,1,2]"));
        assertThat(Fragment.problems(numbers, "[3,4,2]"))
                .containsExactly("line 1, column 4, /1: expected a number up to that of the last, found 4");
    }
}
