package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.PrintableText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a report says, in one language. A message is known by its key; where it depends on a number there is one for each
 * {@link PluralCategory} of the language, whose code stands in brackets behind the key.
 */
final class Messages {

    private static final Map<String, String> NONE = Map.of();

    private final Language language;
    private final boolean isolating;
    private final Map<String, Message> messages;

    private Messages(Language language, boolean isolating, Map<String, Message> messages) {
        this.language = language;
        this.isolating = isolating;
        this.messages = messages;
    }

    private static Messages load(Language language) {
        Map<String, Message> messages = new HashMap<>();
        MessageFile.read("report", language).forEach((key, words) -> messages.put(key, Message.parse(words)));
        return new Messages(language, true, messages);
    }

    /** Returns what is said in a language; each is read once, when it is first asked for. */
    static Messages in(Language language) {
        return switch (language) {
            case ARABIC -> Arabic.MESSAGES;
            case CHINESE -> Chinese.MESSAGES;
            case ENGLISH -> English.MESSAGES;
            case FRENCH -> French.MESSAGES;
            case RUSSIAN -> Russian.MESSAGES;
            case SPANISH -> Spanish.MESSAGES;
        };
    }

    /** English for texts that come in no other language yet: it leaves to them what has to be done to foreign text. */
    static Messages english() {
        return English.BARE;
    }

    Language language() {
        return language;
    }

    /** Says a message that has no arguments. */
    String say(String key) {
        return say(key, NONE);
    }

    /**
     * Says a message with its arguments.
     *
     * @throws IllegalArgumentException if there is no such message, or an argument is not given
     */
    String say(String key, Map<String, String> arguments) {
        Message message = messages.get(key);
        if (message == null) {
            throw new IllegalArgumentException("expected a message " + key + " in " + language.code());
        }
        return message.with(arguments);
    }

    /** Says a message that has one argument. */
    String say(String key, String name, String argument) {
        return say(key, Map.of(name, argument));
    }

    /** Says the words for a word of a closed list. */
    String say(String list, Coded word) {
        return say(list + "." + word.code());
    }

    /** Says a number of things. */
    String count(String key, long number) {
        return count(key, number, "");
    }

    /** Says a number of things, which has a fraction: digits behind a point, or none. */
    String count(String key, long whole, String fraction) {
        PluralCategory category = PluralCategory.of(language, whole, !fraction.isEmpty());
        String digits = whole + (fraction.isEmpty() ? "" : say("number.point") + fraction);
        return say(key + "[" + category.code() + "]", "count", digits);
    }

    /** Says several things, one behind the other, by a message for two. */
    String joined(String key, List<String> parts) {
        return String.join(say(key, Map.of("first", "", "second", "")), parts);
    }

    /** Says several things with commas between them. */
    String list(List<String> parts) {
        return joined("list.comma", parts);
    }

    /**
     * Takes in text of a document, an id, a date or a time: makes it printable and, where it may be written in another direction
     * than what stands around it, sets it apart from that.
     */
    String apart(String foreign) {
        if (!isolating) {
            return foreign;
        }
        String printable = PrintableText.of(foreign);
        return language.isRightToLeft() || Isolates.isNeeded(printable) ? Isolates.of(printable) : printable;
    }

    /** Says the code of a closed list in words, if it has any; else the code itself. */
    String code(String code) {
        Message words = messages.get("code." + code);
        return words == null ? apart(code) : words.with(NONE);
    }

    /** Takes in several texts of a document and lists them. */
    String listApart(List<?> foreign) {
        return list(foreign.stream().map(Object::toString).map(this::apart).toList());
    }

    private static final class Arabic {
        static final Messages MESSAGES = load(Language.ARABIC);
    }

    private static final class Chinese {
        static final Messages MESSAGES = load(Language.CHINESE);
    }

    private static final class English {
        static final Messages MESSAGES = load(Language.ENGLISH);
        static final Messages BARE = new Messages(Language.ENGLISH, false, MESSAGES.messages);
    }

    private static final class French {
        static final Messages MESSAGES = load(Language.FRENCH);
    }

    private static final class Russian {
        static final Messages MESSAGES = load(Language.RUSSIAN);
    }

    private static final class Spanish {
        static final Messages MESSAGES = load(Language.SPANISH);
    }
}
