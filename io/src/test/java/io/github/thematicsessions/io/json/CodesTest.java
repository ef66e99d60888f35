package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.io.json.Fragment.Pair;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Words of closed lists, alone and in lists, and values that are always the same. */
class CodesTest {

    @ParameterizedTest
    @EnumSource
    void a_word_is_written_and_read_by_its_code(Capacity word) {
        Codes<Capacity> codes = Codes.of(Capacity.class);
        String escaped = String.format(Locale.ROOT, "\\u%04x", (int) word.code().charAt(0))
                + word.code().substring(1);

        Fragment.assertSame(codes, new Pair<>(word, "'" + word.code() + "'"));
        assertThat(Fragment.read(codes, "'" + escaped + "'")).isEqualTo(word);
        assertThat(codes.find(word.code())).isEqualTo(word);
    }

    /** Longer than the longest code, as long as it, and as long as none. */
    @ParameterizedTest
    @CsvSource({
        "secretary-general-of-the-conference-",
        "secretary-general-of-the-conferences",
        "secretary-general-of-the-conferenc1",
        "Moderator",
        "a",
        "''"
    })
    void another_word_is_none(String word) {
        Codes<Capacity> codes = Codes.of(Capacity.class);
        String allowed = Coded.codes(Capacity.class);

        assertThat(Fragment.problems(codes, "'" + word + "'"))
                .containsExactly("line 1, column 1: expected one of " + allowed + ", found \"" + word + '"');
        assertThat(codes.find(word)).isNull();
    }

    @Test
    void lists_and_sets_are_arrays() {
        Codec<List<String>> texts = Lists.of(Texts.TEXT);
        Codec<Set<Capacity>> words = Lists.setOf(Capacity.class);

        Fragment.assertSame(texts, new Pair<>(List.of("a", "b", "a"), "['a','b','a']"));
        Fragment.assertSame(texts, new Pair<>(List.of(), "[]"));
        Fragment.assertSame(words, new Pair<>(Set.of(Capacity.EXPERT), "['expert']"));
        assertThat(Fragment.problems(texts, "['a',7,'b',{}]"))
                .containsExactly(
                        "line 1, column 6, /1: expected text, found 7",
                        "line 1, column 12, /3: expected text, found an object");
        assertThat(Fragment.problems(words, "['expert','moderator','expert']"))
                .containsExactly("line 1, column 23, /2: expected each word once, found \"expert\"");
        assertThat(Fragment.problems(words, "'expert'"))
                .containsExactly("line 1, column 1: expected an array, found \"expert\"");
    }

    @Test
    void what_is_always_the_same_is_written_as_it_is_and_read_as_nothing_else() {
        Constant two = Constant.number(2);
        Constant hall = Constant.text("hall");

        Fragment.assertSame(two, new Pair<>(2, "2"));
        Fragment.assertSame(hall, new Pair<>("hall", "'hall'"));
        assertThat(Fragment.problems(two, "'2'")).containsExactly("line 1, column 1: expected 2, found \"2\"");
        assertThat(Fragment.problems(two, "3")).containsExactly("line 1, column 1: expected 2, found 3");
        assertThat(Fragment.problems(hall, "'Hall'"))
                .containsExactly("line 1, column 1: expected \"hall\", found \"Hall\"");
        assertThat(Fragment.problems(hall, "{'hall':1}"))
                .containsExactly("line 1, column 1: expected \"hall\", found an object");
    }
}
