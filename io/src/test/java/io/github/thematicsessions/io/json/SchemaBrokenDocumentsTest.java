package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the tests of the reader call a broken document is one for the schemas too, as far as it is JSON. */
class SchemaBrokenDocumentsTest {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @ParameterizedTest
    @EnumSource
    void the_document_without_a_mistake_is_taken(Examples kind) {
        List<String> documents = kind == Examples.RECORD ? kind.text().lines().toList() : List.of(kind.text());
        for (String document : documents) {
            JsonSchema schema = schema(kind, document);
            assertThat(SchemaCheck.errors(schema, STRICT.readTree(document))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_mistake_is_refused_by_the_schema_or_beyond_all_schemas(BrokenDocumentsTest.Case mistake) {
        JsonSchema schema = schema(mistake.kind(), "");

        if (SchemaCheck.takes(schema, STRICT.readTree(mistake.broken()))) {
            assertThat(SchemaCheck.problems(schema, mistake.broken()))
                    .isNotEmpty()
                    .allMatch(problem -> BeyondSchema.of(problem).isPresent());
        }
    }

    @Test
    void most_mistakes_are_refused_by_a_schema() throws Exception {
        assertThat(cases().filter(mistake ->
                        !SchemaCheck.takes(schema(mistake.kind(), ""), STRICT.readTree(mistake.broken()))))
                .hasSizeGreaterThanOrEqualTo(150);
    }

    static Stream<BrokenDocumentsTest.Case> cases() throws Exception {
        return BrokenDocumentsTest.cases()
                .filter(mistake -> mistake.kind() != Examples.RECORD)
                .filter(mistake -> isJson(mistake.broken()));
    }

    private static boolean isJson(String text) {
        try {
            STRICT.readTree(text);
            return true;
        } catch (JacksonException noJson) {
            return false;
        }
    }

    private static JsonSchema schema(Examples kind, String line) {
        return switch (kind) {
            case RECORD -> line.contains("\"format\"") ? JsonSchema.RECORD_HEADING : JsonSchema.RECORD_EVENT;
            case FLOOR -> JsonSchema.FLOOR_STATUS;
            default -> JsonSchema.valueOf(kind.name());
        };
    }
}
