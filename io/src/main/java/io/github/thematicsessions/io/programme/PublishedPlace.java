package io.github.thematicsessions.io.programme;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place as published: {@code Palais des Nations, Room XIX, Geneva}.
 *
 * @param venue the building, or null
 * @param room the room, or null
 * @param city the city, or null
 * @param inferred whether venue or city follow from their order alone
 * @param left parts that are neither
 */
record PublishedPlace(
        @Nullable String venue,
        @Nullable String room,
        @Nullable String city,
        boolean inferred,
        List<String> left) {

    /** Where sessions and their sister meetings were held. */
    private static final List<String> CITIES = List.of("geneva", "new york", "vienna", "bonn", "marrakech", "nairobi");

    private static final List<String> BUILDINGS = List.of(
            "palais des nations",
            "headquarters",
            "international centre",
            "conference centre",
            "building",
            "palace",
            "united nations office");
    private static final String[] ROOM_LABELS = {"conference room", "room", "salle", "venue"};

    /** Tells whether words without a date are those of a place. */
    static boolean isPlace(String words) {
        String lower = Wording.lower(words);
        return Wording.split(lower, ',').stream()
                .anyMatch(part -> isRoom(part) || CITIES.contains(part) || Wording.hasAnyWord(part, BUILDINGS));
    }

    static PublishedPlace of(String words) {
        String venue = null;
        String room = null;
        String city = null;
        List<String> others = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (String part : Wording.split(words, ',')) {
            String lower = Wording.lower(part);
            String name = isRoom(lower) ? roomName(part) : "";
            if (room == null && !name.isEmpty()) {
                room = name;
            } else if (city == null && CITIES.contains(lower)) {
                city = part;
            } else if (venue == null && Wording.hasAnyWord(lower, BUILDINGS)) {
                venue = part;
            } else if (isRoom(lower)) {
                left.add(part);
            } else {
                others.add(part);
            }
        }
        boolean inferred = false;
        if (venue == null && !others.isEmpty()) {
            venue = others.remove(0);
            inferred = true;
        }
        if (city == null && !others.isEmpty()) {
            city = others.remove(0);
            inferred = true;
        }
        others.addAll(left);
        return new PublishedPlace(venue, room, city, inferred, List.copyOf(others));
    }

    /** Joins a place on a later line. Of what both name, that is taken which is no guess, else the first; the other is left. */
    PublishedPlace completedBy(PublishedPlace later) {
        PublishedPlace first = inferred ? later : this;
        PublishedPlace second = inferred ? this : later;
        List<String> over = new ArrayList<>(later.left);
        return new PublishedPlace(
                either(first.venue, second.venue, over),
                either(first.room, second.room, over),
                either(first.city, second.city, over),
                first.inferred,
                List.copyOf(over));
    }

    private static @Nullable String either(@Nullable String first, @Nullable String second, List<String> over) {
        if (first != null && second != null && !first.equals(second)) {
            over.add(second);
        }
        return first == null ? second : first;
    }

    private static boolean isRoom(String lower) {
        return Wording.hasWord(lower, "room") || Wording.hasWord(lower, "chamber") || Wording.hasWord(lower, "salle");
    }

    /**
     * Tells whether words begin with a label and not with a title such as {@code Room to grow}: behind a label stands a mark or a
     * name, and a word in lower case only if it says that nothing is known yet.
     */
    static boolean isLabelled(String words, String... labels) {
        String lower = Wording.lower(words);
        for (String label : labels) {
            if (Wording.isWordAt(lower, 0, label)) {
                int next = Wording.skipBlanks(words, label.length());
                boolean goesOn = next < words.length() && Character.isLowerCase(words.charAt(next));
                return !goesOn || ToBeConfirmed.isFirst(lower.substring(next));
            }
        }
        return false;
    }

    /** Returns {@code XIX} of {@code Conference room XIX}, all of {@code ECOSOC Chamber}, and nothing of a room that is not known. */
    static String roomName(String part) {
        String name = withoutLabel(part, ROOM_LABELS);
        return ToBeConfirmed.isAll(Wording.lower(name)) ? "" : name;
    }

    /** Takes a label and what follows it as a mark from the beginning of words. */
    static String withoutLabel(String words, String... labels) {
        String lower = Wording.lower(words);
        for (String label : labels) {
            if (Wording.isWordAt(lower, 0, label)) {
                return words.substring(Wording.skipPunctuation(words, label.length()));
            }
        }
        return words;
    }
}
