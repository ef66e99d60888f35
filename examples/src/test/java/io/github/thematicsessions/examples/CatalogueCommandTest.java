package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatalogueCommandTest {

    @Test
    void the_page_of_the_catalogue_is_what_the_command_prints() {
        assertThat(CapturedRun.of("catalogue", "--format", "md"))
                .isEqualTo(new CapturedRun(0, TestFiles.text(Path.of("CATALOGUE.md")), ""));
    }

    @Test
    void the_catalogue_as_a_document_lists_every_provision_with_where_it_can_be_judged() {
        JsonNode catalogue = JsonMapper.shared()
                .readTree(CapturedRun.of("catalogue", "--format", "json").out());
        assertThat(catalogue.get("format").stringValue()).isEqualTo("thematic-sessions/catalogue");
        assertThat(catalogue.get("provisions").size()).isEqualTo(65);
    }

    @Test
    void the_catalogue_of_another_note_is_printed_as_text() {
        String note = CapturedRun.of("example", "upr-adoption").out();
        CapturedRun run = CapturedRun.reading(note, "catalogue", "--note", "-");
        assertThat(run).isEqualTo(new CapturedRun(0, TestFiles.expected("catalogue-upr-adoption.txt"), ""));
    }
}
