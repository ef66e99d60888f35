package io.github.thematicsessions.io.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words with places for arguments, each known by its name: {@code {title} [{id}]}. An argument is put in as it is; braces in
 * it mean nothing.
 */
final class Message {

    /** Words at even places, names of arguments at odd ones. */
    private final List<String> parts;

    private Message(List<String> parts) {
        this.parts = parts;
    }

    /**
     * Reads a message.
     *
     * @throws IllegalArgumentException if a brace is not closed or not opened
     */
    static Message parse(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("expected } after { in: " + text);
            }
            parts.add(words(text.substring(from, open), text));
            parts.add(text.substring(open + 1, close));
            from = close + 1;
        }
        parts.add(words(text.substring(from), text));
        return new Message(List.copyOf(parts));
    }

    private static String words(String words, String text) {
        if (words.indexOf('}') >= 0) {
            throw new IllegalArgumentException("expected { before } in: " + text);
        }
        return words;
    }

    /** Lists the names of the arguments, in the order of the words. */
    Set<String> arguments() {
        Set<String> names = new LinkedHashSet<>();
        for (int part = 1; part < parts.size(); part += 2) {
            names.add(parts.get(part));
        }
        return Collections.unmodifiableSet(names);
    }

    /**
     * Puts arguments in.
     *
     * @throws IllegalArgumentException if one that the words ask for is not given
     */
    String with(Map<String, String> arguments) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        StringBuilder text = new StringBuilder();
        for (int part = 0; part < parts.size(); part++) {
            text.append(part % 2 == 0 ? parts.get(part) : argument(arguments, parts.get(part)));
        }
        return text.toString();
    }

    private static String argument(Map<String, String> arguments, String name) {
        String argument = arguments.get(name);
        if (argument == null) {
            throw new IllegalArgumentException("expected an argument " + name + ", found " + arguments.keySet());
        }
        return argument;
    }
}
