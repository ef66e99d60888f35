package io.github.thematicsessions.io.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns the members of every object of a document around. */
final class Reversed {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Reversed() {}

    static String members(String document) {
        return MAPPER.writeValueAsString(reversed(MAPPER.readTree(document)));
    }

    private static JsonNode reversed(JsonNode node) {
        if (node.isArray()) {
            ArrayNode array = MAPPER.createArrayNode();
            node.forEach(element -> array.add(reversed(element)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        List<String> names = new ArrayList<>(node.propertyNames());
        Collections.reverse(names);
        ObjectNode object = MAPPER.createObjectNode();
        names.forEach(name -> object.set(name, reversed(node.get(name))));
        return object;
    }
}
