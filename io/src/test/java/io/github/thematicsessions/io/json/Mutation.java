package io.github.thematicsessions.io.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** One change to one place of a document. */
final class Mutation {

    private static final List<JsonNode> SCRAPS =
            JsonMapper.shared().readTree("""
                    [null, true, false, 0, 1, 2, -1, 1.0, 1.5, 1e0, 2147483647, 2147483648, "", " ", "\\u00a0", "x", "1", "true",
                     [], {}, ["x"], {"kind": "other"}, "..", "PT5M", "PT0S", "-PT5M", "PT0.5S", "PT25H", "P1D", "PT", "pt5m",
                     "PT5M/PT3M", "../PT3M", "10:15", "10:15:30", "24:00", "10:15/13:00", "13:00/10:15", "2017-10-12",
                     "2017-02-29", "0000-01-01", "2017-10-12T10:15:00+02:00", "2017-10-12T10:15Z", "2017-10-12T10:15:00",
                     "member-state", "individual", "moderator", "expert-panel", "opening", "intervention", "fail", "waived", "record",
                     "plan", "pass", "not-evaluated", "not-applicable", "special-list", "on-time", "follows", "CH", "ch",
                     "A/RES/71/280", "A/S-30/1/1", "Europe/Zurich", "Europe/Zuerich", "+02:00", "https://www.un.org/", "x:y",
                     "/days/0", "/~", "3", "2..", "..5", "5..3", "a b", "a-b", "A.b", "\\ud83d\\ude00", "\\ud800", "\\u200b",
                     "\\ue000", "\\u0378", "x\\n"]
                    """).valueStream().toList();

    private static final String CHARACTERS = "09TPSMH+-:/.,~%[ azAZ\n\u00a0\u0661\u0378";
    private static final String DIGITS = "0123456789";

    private final Random random;
    private final List<JsonNode> containers = new ArrayList<>();
    private final List<JsonNode> values = new ArrayList<>(SCRAPS);
    private final List<String> names = new ArrayList<>(List.of("kind", "extra", "format", ""));

    private Mutation(Random random) {
        this.random = random;
    }

    /**
     * Changes a document.
     *
     * @param document the document, which stays as it is
     * @param seed tells what is changed
     */
    static JsonNode of(JsonNode document, long seed) {
        JsonNode changed = document.deepCopy();
        Mutation mutation = new Mutation(new Random(seed));
        mutation.look(changed);
        mutation.inside(mutation.any(mutation.containers));
        return changed;
    }

    /** Changes an object or an array. */
    private JsonNode inside(JsonNode container) {
        if (container instanceof ObjectNode object) {
            change(object);
        } else {
            change((ArrayNode) container);
        }
        return container;
    }

    private void look(JsonNode node) {
        if (node.isContainer()) {
            containers.add(node);
        }
        values.add(node.deepCopy());
        names.addAll(node.propertyNames());
        node.forEach(this::look);
    }

    private void change(ObjectNode object) {
        int choice = random.nextInt(object.isEmpty() ? 1 : 8);
        if (choice == 0) {
            object.set(any(names), any(values));
            return;
        }
        List<String> members = List.copyOf(object.propertyNames());
        String name = any(members);
        switch (choice) {
            case 1 -> object.remove(name);
            case 2 -> object.set(any(names), object.remove(name));
            case 3 -> swap(object, name, any(members));
            default -> object.set(name, other(object.get(name)));
        }
    }

    private static void swap(ObjectNode object, String one, String other) {
        JsonNode kept = object.get(one);
        object.set(one, object.get(other));
        object.set(other, kept);
    }

    private void change(ArrayNode array) {
        int choice = random.nextInt(array.isEmpty() ? 1 : 7);
        if (choice == 0) {
            array.insert(random.nextInt(array.size() + 1), any(values));
            return;
        }
        int index = random.nextInt(array.size());
        switch (choice) {
            case 1 -> array.remove(index);
            case 2 -> array.add(array.get(index).deepCopy());
            case 3 -> array.insert(random.nextInt(array.size()), array.remove(index));
            case 4 -> array.removeAll();
            default -> array.set(index, other(array.get(index)));
        }
    }

    private JsonNode other(JsonNode value) {
        return switch (random.nextInt(5)) {
            case 0 -> any(values);
            case 1, 2 -> any(alike(value));
            default -> edited(value);
        };
    }

    private JsonNode edited(JsonNode value) {
        if (value.isString()) {
            return StringNode.valueOf(edited(value.stringValue()));
        }
        if (value.isNumber()) {
            int number = value.intValue() + random.nextInt(-2, 3);
            return random.nextInt(4) == 0
                    ? DecimalNode.valueOf(new BigDecimal(number + ".0"))
                    : IntNode.valueOf(number);
        }
        return value.isContainer() ? inside(value) : any(values);
    }

    /** Returns the values of the document that are of the same type. */
    private List<JsonNode> alike(JsonNode value) {
        return values.stream()
                .skip(SCRAPS.size())
                .filter(other -> other.getNodeType() == value.getNodeType())
                .toList();
    }

    private String edited(String text) {
        int at = random.nextInt(text.length() + 1);
        int until = Math.min(text.length(), at + random.nextInt(2));
        boolean digit = at < until && Character.isDigit(text.charAt(at));
        String characters = digit && random.nextBoolean() ? DIGITS : CHARACTERS;
        int added = random.nextInt(-2, characters.length());
        return text.substring(0, at) + (added < 0 ? "" : characters.charAt(added)) + text.substring(until);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
