package io.github.thematicsessions.rules;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes the events of a record: {@code delay} moves the instants of all events from one to another, {@code set} merges
 * members (null takes one away), {@code move} puts events before another, {@code insert} puts new ones before or after
 * another, {@code remove} takes events away; in this order.
 *
 * <p>Events are named as the record has them before any change: by number, as {@code end p1-floor-1} by kind and turn, or
 * as {@code p1-floor-1} or {@code panel-1} all of one turn or segment.
 */
final class RecordChange {

    private final List<Event> before;
    private final List<Event> after;

    private RecordChange(List<ObjectNode> events) {
        this.before = events.stream().map(Event::new).toList();
        this.after = new ArrayList<>(before);
    }

    /** An event that stays the same, whatever is changed of it, and is equal to no other. */
    private static final class Event {

        private final ObjectNode members;

        Event(ObjectNode members) {
            this.members = members;
        }

        boolean is(String member, String value) {
            return members.path(member).asString("").equals(value);
        }
    }

    static List<ObjectNode> apply(JsonNode change, List<ObjectNode> events) {
        RecordChange record = new RecordChange(events);
        change.path("delay").forEach(record::delay);
        change.path("set")
                .propertyNames()
                .forEach(name -> record.set(name, change.get("set").get(name)));
        change.path("move").forEach(record::move);
        change.path("insert").forEach(record::insert);
        change.path("remove").forEach(name -> record.after.removeAll(record.named(name)));
        return record.after.stream().map(event -> event.members).toList();
    }

    private void delay(JsonNode delay) {
        int first = before.indexOf(first(delay.get("from")));
        int last = before.indexOf(last(delay.get("until")));
        Duration by = Duration.parse(delay.get("by").stringValue());
        for (Event event : before.subList(first, last + 1)) {
            OffsetDateTime at = OffsetDateTime.parse(event.members.get("at").stringValue());
            event.members.put("at", at.plus(by).toString());
        }
    }

    private void set(String name, JsonNode members) {
        named(name).forEach(event -> SessionChange.merge(event.members, members));
    }

    private void move(JsonNode move) {
        List<Event> moved = named(move.get(0));
        after.removeAll(moved);
        after.addAll(after.indexOf(first(move.get(1))), moved);
    }

    private void insert(JsonNode insert) {
        int place = insert.has("after")
                ? after.indexOf(last(insert.get("after"))) + 1
                : after.indexOf(first(insert.get("before")));
        List<Event> events = StreamSupport.stream(insert.get("events").spliterator(), false)
                .map(event -> new Event((ObjectNode) event))
                .toList();
        after.addAll(place, events);
    }

    private Event first(JsonNode name) {
        return named(name).get(0);
    }

    private Event last(JsonNode name) {
        List<Event> named = named(name);
        return named.get(named.size() - 1);
    }

    private List<Event> named(JsonNode name) {
        return named(name.stringValue());
    }

    private List<Event> named(String name) {
        if (name.chars().allMatch(Character::isDigit)) {
            return List.of(before.get(Integer.parseInt(name) - 1));
        }
        String[] words = name.split(" ", 2);
        List<Event> named = words.length == 2
                ? before.stream()
                        .filter(event -> event.is("kind", words[0]) && event.is("turn", words[1]))
                        .toList()
                : before.stream()
                        .filter(event -> event.is("turn", name) || event.is("segment", name))
                        .toList();
        if (named.isEmpty()) {
            throw new IllegalStateException("no event " + name);
        }
        return named;
    }
}
