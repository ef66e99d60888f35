package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import io.github.thematicsessions.io.Problem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Schema and reader say of every example what it says of itself. */
class SchemaExamplesTest {

    /**
     * One example.
     *
     * @param schema the schema with which it comes
     * @param content what the file says of it
     */
    record Example(JsonSchema schema, JsonNode content) {

        JsonNode document() {
            return content.get("document");
        }

        String at() {
            return content.get("at").stringValue();
        }

        /** Returns the pointers that the reader tells; a catalogue has none. */
        List<String> told() {
            return problems().stream()
                    .map(problem -> problem.pointer().toString())
                    .toList();
        }

        List<Problem> problems() {
            return SchemaCheck.problems(schema, document().toString());
        }

        @Override
        public String toString() {
            return schema.code() + ": " + content.get("says").stringValue();
        }
    }

    @ParameterizedTest
    @MethodSource
    void what_is_valid_is_taken(Example valid) {
        assertThat(SchemaCheck.errors(valid.schema(), valid.document())).isEmpty();
        if (valid.schema() != JsonSchema.CATALOGUE) {
            assertThat(valid.problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource
    void what_is_invalid_is_refused_where_it_says(Example invalid) {
        assertThat(SchemaCheck.errors(invalid.schema(), invalid.document()))
                .isNotEmpty()
                .allMatch(error -> isNear(error, invalid.at()));
        if (invalid.schema() != JsonSchema.CATALOGUE) {
            assertThat(invalid.told()).containsExactly(invalid.at());
        }
    }

    /** A schema tells some things of the object or the list that the reader tells of what is in it, and the other way round. */
    private static boolean isNear(Error error, String pointer) {
        String place = error.getInstanceLocation().toString();
        return place.equals(pointer) || holds(place, pointer) || holds(pointer, place);
    }

    private static boolean holds(String outer, String inner) {
        return inner.lastIndexOf('/') == outer.length() && inner.startsWith(outer);
    }

    @ParameterizedTest
    @MethodSource
    void what_is_beyond_the_schema_is_refused_by_the_reader_for_the_reason_it_says(Example beyond) {
        assertThat(SchemaCheck.errors(beyond.schema(), beyond.document())).isEmpty();
        assertThat(beyond.told()).containsExactly(beyond.at());
        assertThat(BeyondSchema.of(beyond.problems().get(0)).map(BeyondSchema::code))
                .isEqualTo(Optional.of(beyond.content().get("rule").stringValue()));
    }

    @Test
    void every_rule_beyond_the_schemas_has_an_example() {
        Set<String> rules = what_is_beyond_the_schema_is_refused_by_the_reader_for_the_reason_it_says()
                .map(beyond -> beyond.content().get("rule").stringValue())
                .collect(Collectors.toSet());

        assertThat(rules)
                .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(BeyondSchema.class).stream()
                        .map(BeyondSchema::code)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void the_examples_name_their_schema_and_have_valid_and_invalid_ones(JsonSchema schema) {
        JsonNode examples = JsonMapper.shared().readTree(schema.examples());

        assertThat(examples.propertyNames()).containsExactly("schema", "valid", "invalid", "beyond");
        assertThat(examples.get("schema").stringValue()).isEqualTo(schema.id());
        assertThat(examples.get("valid").size()).isPositive();
        assertThat(examples.get("invalid").size()).isPositive();
    }

    static Stream<Example> what_is_valid_is_taken() {
        return examples("valid");
    }

    static Stream<Example> what_is_invalid_is_refused_where_it_says() {
        return examples("invalid");
    }

    static Stream<Example> what_is_beyond_the_schema_is_refused_by_the_reader_for_the_reason_it_says() {
        return examples("beyond");
    }

    private static Stream<Example> examples(String part) {
        return Arrays.stream(JsonSchema.values())
                .flatMap(schema -> JsonMapper.shared()
                        .readTree(schema.examples())
                        .get(part)
                        .valueStream()
                        .map(content -> new Example(schema, content)));
    }
}
