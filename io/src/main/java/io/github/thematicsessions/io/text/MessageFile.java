package io.github.thematicsessions.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** A file of messages that stands beside this class: keys and words as in a file of properties, in UTF-8. */
final class MessageFile {

    private MessageFile() {}

    /** Reads the words of a language as they stand there, by key. */
    static Map<String, String> read(String subject, Language language) {
        String name = subject + "." + language.code() + ".properties";
        Properties read = new Properties();
        try (InputStream file = MessageFile.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("expected the resource " + name + " beside " + MessageFile.class);
            }
            Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8);
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("expected to read the resource " + name, e);
        }
        Map<String, String> words = new HashMap<>();
        read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
        return words;
    }
}
