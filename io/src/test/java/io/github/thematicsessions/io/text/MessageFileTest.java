package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageFileTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_key_stands_twice_and_no_words_end_with_a_space(Language language) throws Exception {
        List<String> lines = lines("report." + language.code() + ".properties");
        assertThat(lines)
                .doesNotHaveDuplicates()
                .allSatisfy(line -> assertThat(line)
                        .matches("[a-z-]+(\\.[a-z-]+)*(\\[[a-z]+])? = .*")
                        .doesNotEndWith(" "));
        assertThat(lines.stream().map(line -> line.substring(0, line.indexOf(" = "))))
                .doesNotHaveDuplicates();
    }

    private static List<String> lines(String name) throws Exception {
        try (InputStream file = Objects.requireNonNull(MessageFile.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
    }

    @Test
    void a_file_is_read_as_utf_8() {
        assertThat(MessageFile.read("report", Language.CHINESE)).contains(Map.entry("list.comma", "{first}，{second}"));
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThatThrownBy(() -> MessageFile.read("nothing", Language.FRENCH))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("expected the resource nothing.fr.properties beside ");
    }
}
