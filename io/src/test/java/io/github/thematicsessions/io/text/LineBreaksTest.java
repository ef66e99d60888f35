package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            panel-1         | panel-1
            各专家小组      | 各/专/家/小/组
            会议，共两天。  | 会/议，/共/两/天。
            （甲）乙        | （甲）/乙
            “甲”乙          | “甲”/乙
            5至7分钟        | 5至/7分/钟
            对照panel-1检查 | 对/照/panel-1检/查
            A乙             | A/乙
            ⺀⺀            | ⺀/⺀
            A⺀B            | A/⺀/B
            """)
    void a_line_is_broken_at_ideographs_but_not_before_what_closes_or_behind_what_opens(String word, String parts) {
        assertThat(String.join("/", LineBreaks.parts(word))).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({"甲<a b>乙, 甲/<a b>/乙", "甲<乙>丙, 甲/<乙>/丙", "<甲>。, <甲>。"})
    void isolates_stay_with_what_they_hold(String word, String parts) {
        assertThat(String.join("/", LineBreaks.parts(marked(word)))).isEqualTo(marked(parts));
    }

    @ParameterizedTest
    @CsvSource({"甲乙丙, 0, 0", "甲乙丙, 1, 1", "甲乙丙, 2, 2", "甲乙丙, 3, 2", "panel-1, 4, 0", "甲panel-1, 4, 1"})
    void the_last_break_is_not_behind_the_letters_that_fit_nor_at_the_end(String words, int letters, int last) {
        assertThat(LineBreaks.last(words, letters)).isEqualTo(last);
    }

    private static String marked(String text) {
        return text.replace('<', Isolates.FIRST_STRONG).replace('>', Isolates.POP);
    }
}
