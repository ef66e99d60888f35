package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.thematicsessions.core.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonSchemaTest {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    @Test
    void a_schema_is_found_by_its_code() {
        assertThat(JsonSchema.of("record-event")).isEqualTo(JsonSchema.RECORD_EVENT);
        assertThatThrownBy(() -> JsonSchema.of("agenda"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("code: expected one of session, note, record-heading, record-event, waivers, report,"
                        + " feasibility, projection, floor-status, catalogue, found agenda");
    }

    @Test
    void the_id_of_a_schema_is_a_name_with_the_version_of_the_format() {
        assertThat(JsonSchema.SESSION.id()).isEqualTo("urn:thematic-sessions:schema:session:1");
        assertThat(JsonSchema.RECORD_EVENT.id()).isEqualTo("urn:thematic-sessions:schema:record-event:1");
    }

    @Test
    void a_file_that_the_jar_lacks_is_told_by_its_name() {
        assertThatThrownBy(() -> SchemaFiles.examples("agenda"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the library lacks its own file schema/examples/agenda.json; its jar is not whole");
    }

    @ParameterizedTest
    @EnumSource
    void a_schema_is_one_of_2020_12(JsonSchema schema) {
        Schema dialect = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(DIALECT));

        assertThat(dialect.validate(tree(schema))).isEmpty();
        assertThat(tree(schema).get("$schema").stringValue()).isEqualTo(DIALECT);
        assertThat(tree(schema).get("$id").stringValue()).isEqualTo(schema.id());
    }

    @ParameterizedTest
    @EnumSource
    void a_schema_stands_by_itself(JsonSchema schema) {
        Set<String> ids = new TreeSet<>(tree(schema).findValuesAsString("$id"));

        assertThat(tree(schema).findValuesAsString("$ref"))
                .allMatch(reference -> ids.contains(reference.split("#", 2)[0]) || reference.startsWith("#/$defs/"));
        assertThat(tree(schema).findValuesAsString("$id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void a_document_names_its_format_and_its_version(JsonSchema schema) {
        JsonNode members = tree(schema).get("properties");
        if (schema == JsonSchema.RECORD_EVENT) {
            assertThat(members.has("format")).isFalse();
            return;
        }
        String name = schema == JsonSchema.RECORD_HEADING ? "record" : schema.code();
        assertThat(members.at("/format/const").stringValue()).isEqualTo("thematic-sessions/" + name);
        assertThat(members.at("/version/const").intValue()).isEqualTo(1);
        assertThat(tree(schema).get("required").valueStream().map(JsonNode::stringValue))
                .startsWith("format", "version");
    }

    @ParameterizedTest
    @EnumSource
    void an_object_has_no_members_but_its_own_and_each_is_described(JsonSchema schema) {
        List<String> open = new ArrayList<>();
        List<String> undescribed = new ArrayList<>();
        each(tree(schema), "", (place, node) -> {
            if (node.path("type").asString("").equals("object")
                    && !node.at("/then/allOf").isArray()) {
                boolean closed = node.path("additionalProperties").isBoolean()
                        && !node.get("additionalProperties").booleanValue();
                if (!closed || !node.has("title") || !node.has("description")) {
                    open.add(place);
                }
                node.get("properties").properties().forEach(member -> {
                    JsonNode form = member.getValue();
                    boolean referring = form.path("$ref").asString("").startsWith("#/$defs/");
                    if (!form.has("description") && !form.has("const") && !referring) {
                        undescribed.add(place + "/" + member.getKey());
                    }
                });
            }
        });

        assertThat(open).isEmpty();
        assertThat(undescribed).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_a_document_must_have_is_a_member_of_it(JsonSchema schema) {
        List<String> unknown = new ArrayList<>();
        each(tree(schema), "", (place, node) -> {
            if (node.has("type") && node.has("required")) {
                node.get("required")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .filter(name -> !node.get("properties").has(name))
                        .forEach(name -> unknown.add(place + "/" + name));
            }
        });

        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_pattern_is_one_for_every_engine_and_speaks_of_the_whole_text(JsonSchema schema) {
        Pattern special = Pattern.compile("\\(\\?[^:]|\\\\[pPdDwWsSbBxk1-9]|[*+?}][+?]");
        List<String> patterns = new ArrayList<>();
        each(tree(schema), "", (place, node) -> {
            if (node.path("type").asString("").equals("string") && node.has("pattern")) {
                patterns.add(node.get("pattern").stringValue());
            }
        });

        assertThat(patterns).isNotEmpty().allMatch(pattern -> pattern.startsWith("^") && pattern.endsWith("$"));
        assertThat(tree(schema).findValuesAsString("pattern"))
                .noneMatch(pattern -> special.matcher(pattern).find());
    }

    @Test
    void the_examples_of_a_form_have_it() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(SchemaFiles.id("values"), SchemaFiles.whole("values"))));
        JsonNode forms =
                JsonMapper.shared().readTree(SchemaFiles.whole("values")).get("$defs");
        List<String> wrong = new ArrayList<>();
        forms.properties().forEach(form -> {
            Schema schema =
                    registry.getSchema("{\"$ref\": \"" + SchemaFiles.id("values") + "#/$defs/" + form.getKey() + "\"}");
            form.getValue().path("examples").forEach(example -> {
                if (!schema.validate(example).isEmpty()) {
                    wrong.add(form.getKey() + " " + example);
                }
            });
        });

        assertThat(wrong).isEmpty();
    }

    private static JsonNode tree(JsonSchema schema) {
        return JsonMapper.shared().readTree(schema.text());
    }

    private static void each(JsonNode node, String place, BiConsumer<String, JsonNode> look) {
        if (node.isObject()) {
            look.accept(place, node);
        }
        node.properties().forEach(member -> each(member.getValue(), place + "/" + member.getKey(), look));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            each(node.get(i), place + "/" + i, look);
        }
    }
}
