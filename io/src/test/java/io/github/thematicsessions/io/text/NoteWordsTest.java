package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The note that comes with the SDK, in each language. */
class NoteWordsTest {

    private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}");

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = Mode.EXCLUDE)
    void every_sentence_of_the_note_is_there_and_no_other(Language language) {
        assertThat(words(language).keySet())
                .isEqualTo(NoteWords.english().keySet())
                .hasSize(82);
    }

    private static Map<String, String> words(Language language) {
        return MessageFile.read("sixth-session", language);
    }

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = Mode.EXCLUDE)
    void a_sentence_has_the_hours_of_the_note_and_ends_as_a_sentence(Language language) {
        Map<String, String> words = words(language);
        NoteWords.english().forEach((key, english) -> {
            assertThat(hours(words.get(key))).as(key).isEqualTo(hours(english));
            assertThat(words.get(key).matches(".*[.。]")).as(key).isEqualTo(english.endsWith("."));
        });
    }

    private static List<String> hours(String words) {
        return TIME.matcher(words).results().map(MatchResult::group).toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "CHINESE", "RUSSIAN"})
    void nothing_but_the_number_of_the_room_is_in_latin_letters(Language language) {
        assertThat(words(language).values())
                .allSatisfy(words -> assertThat(words.replace("XIX", "")).doesNotContainPattern("[A-Za-z]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ARABIC  | تستغرق الجلسة يومين.
            CHINESE | 会期两天。
            ENGLISH | The session takes two days.
            FRENCH  | La session dure deux jours.
            RUSSIAN | Сессия длится два дня.
            SPANISH | La sesión dura dos días.
            """)
    void a_sentence_of_the_note_is_said_in_the_language(Language language, String sentence) {
        assertThat(NoteWords.said("The session takes two days.", Messages.in(language)))
                .isEqualTo(sentence);
    }

    @Test
    void a_sentence_of_another_note_stays_as_it_is() {
        assertThat(NoteWords.said("The session takes three days.", Messages.in(Language.FRENCH)))
                .isEqualTo("The session takes three days.");
        assertThat(NoteWords.said("The session takes three days.", Messages.in(Language.ARABIC)))
                .isEqualTo("\u2068The session takes three days.\u2069");
    }
}
