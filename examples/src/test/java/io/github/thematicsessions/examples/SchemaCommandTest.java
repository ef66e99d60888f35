package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.io.json.JsonSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaCommandTest {

    @Test
    void without_a_name_the_schemas_are_listed() {
        assertThat(CapturedRun.of("schema")).isEqualTo(new CapturedRun(0, TestFiles.expected("schemas.txt"), ""));
    }

    @Test
    void the_schema_of_waivers_is_printed_with_all_that_it_needs() {
        assertThat(CapturedRun.of("schema", "waivers"))
                .isEqualTo(new CapturedRun(0, TestFiles.expected("schema-waivers.json"), ""));
    }

    @ParameterizedTest
    @EnumSource
    void every_schema_is_printed_as_the_library_gives_it(JsonSchema schema) {
        assertThat(CapturedRun.of("schema", schema.code())).isEqualTo(new CapturedRun(0, schema.text(), ""));
        assertThat(CapturedRun.of("schema", "--examples", schema.code()))
                .isEqualTo(new CapturedRun(0, schema.examples(), ""));
    }

    @Test
    void an_unknown_document_is_refused_with_those_that_have_a_schema() {
        assertThat(CapturedRun.of("schema", "agenda")).isEqualTo(new CapturedRun(2, "", """
                        Invalid value for positional parameter at index 0 (DOCUMENT): expected one of session, note, \
                        record-heading, record-event, waivers, report, feasibility, projection, floor-status, catalogue, \
                        found agenda
                        See: thematic-sessions schema --help
                        """));
    }

    @Test
    void examples_of_nothing_are_refused() {
        assertThat(CapturedRun.of("schema", "--examples"))
                .isEqualTo(new CapturedRun(2, "", "--examples: expected a document, found none\n"));
    }

    @Test
    void help_is_an_answer() {
        assertThat(CapturedRun.of("schema", "--help"))
                .isEqualTo(new CapturedRun(0, TestFiles.expected("schema-help.txt"), ""));
    }
}
