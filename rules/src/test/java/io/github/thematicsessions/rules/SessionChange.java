package io.github.thematicsessions.rules;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes a session document by the ids of its elements: {@code move} puts one element before another, {@code add} puts a
 * new one before or after another, {@code set} merges members (null takes one away), {@code remove} takes elements away,
 * {@code addDays} adds days. A day is called {@code day-1}, {@code day-2}.
 */
final class SessionChange {

    private SessionChange() {}

    static JsonNode apply(JsonNode change, JsonNode session) {
        for (JsonNode move : change.path("move")) {
            Place from = place(session, move.get(0).stringValue());
            JsonNode element = from.list().remove(from.index());
            Place to = place(session, move.get(1).stringValue());
            to.list().insert(to.index(), element);
        }
        for (JsonNode add : change.path("add")) {
            boolean after = add.has("after");
            Place there = place(session, add.get(after ? "after" : "before").stringValue());
            there.list().insert(there.index() + (after ? 1 : 0), add.get("element"));
        }
        for (String id : change.path("set").propertyNames()) {
            merge(element(session, id), change.get("set").get(id));
        }
        for (JsonNode id : change.path("remove")) {
            Place there = place(session, id.stringValue());
            there.list().remove(there.index());
        }
        for (JsonNode day : change.path("addDays")) {
            ((ArrayNode) session.get("days")).add(day);
        }
        return session;
    }

    /** Where an element stands in its list. */
    private record Place(ArrayNode list, int index) {}

    private static Place place(JsonNode session, String id) {
        return find(session, id).orElseThrow(() -> new IllegalStateException("no element " + id));
    }

    private static Optional<Place> find(JsonNode node, String id) {
        if (node instanceof ArrayNode list) {
            for (int index = 0; index < list.size(); index++) {
                if (id.equals(list.get(index).path("id").asString(""))) {
                    return Optional.of(new Place(list, index));
                }
            }
        }
        for (JsonNode child : node) {
            Optional<Place> found = find(child, id);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static ObjectNode element(JsonNode session, String id) {
        if (id.equals(session.get("id").stringValue())) {
            return (ObjectNode) session;
        }
        if (id.startsWith("day-")) {
            return (ObjectNode) session.get("days").get(Integer.parseInt(id.substring("day-".length())) - 1);
        }
        Place there = place(session, id);
        return (ObjectNode) there.list().get(there.index());
    }

    static void merge(ObjectNode target, JsonNode members) {
        for (String name : members.propertyNames()) {
            JsonNode value = members.get(name);
            if (value.isNull()) {
                target.remove(name);
            } else if (value.isObject() && target.path(name).isObject()) {
                merge((ObjectNode) target.get(name), value);
            } else {
                target.set(name, value);
            }
        }
    }
}
