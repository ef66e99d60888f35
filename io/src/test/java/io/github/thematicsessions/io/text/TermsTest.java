package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The terms that stand beside the messages, with where each was looked up. */
class TermsTest {

    @Test
    void every_term_is_the_one_that_is_used() throws Exception {
        assertThat(rows()).allSatisfy(row -> {
            Language language = Language.of(row[1]);
            String words = String.join(
                    "\n",
                    String.join("\n", MessageFile.read("report", language).values()),
                    String.join(
                            "\n", MessageFile.read("sixth-session", language).values()));
            assertThat(words.toLowerCase(Locale.ROOT)).contains(row[2].toLowerCase(Locale.ROOT));
        });
    }

    @Test
    void every_term_is_there_for_the_five_languages_beside_english() throws Exception {
        assertThat(rows().stream().collect(Collectors.groupingBy(row -> row[0])).values())
                .hasSize(32)
                .allSatisfy(
                        of -> assertThat(of).extracting(row -> row[1]).containsExactly("ar", "zh", "fr", "ru", "es"));
    }

    /** Term, language, words, and all else; only the last has commas. */
    private static List<String[]> rows() throws Exception {
        try (InputStream file = Objects.requireNonNull(MessageFile.class.getResourceAsStream("terms.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 4))
                    .toList();
        }
    }
}
