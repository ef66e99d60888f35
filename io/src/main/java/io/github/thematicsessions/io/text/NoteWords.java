package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.note.Clause;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.Provision;
import java.util.HashMap;
import java.util.Map;

/**
 * The sentences of the note that comes with this SDK, in each language. A sentence is translated wherever a document has it
 * word for word; any other one stays as its document says it, since who wrote it knows best in what language.
 */
final class NoteWords {

    private static final String SUBJECT = "sixth-session";

    private NoteWords() {}

    /** Says a sentence or a title of a note, or who bears a duty. */
    static String said(String words, Messages messages) {
        String translated = in(messages.language()).get(words);
        return translated == null ? messages.apart(words) : translated;
    }

    private static Map<String, String> in(Language language) {
        return switch (language) {
            case ARABIC -> Arabic.WORDS;
            case CHINESE -> Chinese.WORDS;
            case ENGLISH -> Map.of();
            case FRENCH -> French.WORDS;
            case RUSSIAN -> Russian.WORDS;
            case SPANISH -> Spanish.WORDS;
        };
    }

    private static Map<String, String> load(Language language) {
        Map<String, String> translated = MessageFile.read(SUBJECT, language);
        Map<String, String> words = new HashMap<>();
        english().forEach((key, english) -> words.put(english, translated.get(key)));
        return Map.copyOf(words);
    }

    /** Lists what the note says in English, by the keys under which the other languages have it. */
    static Map<String, String> english() {
        ProceduralNote note = ProceduralNotes.sixthSession();
        Map<String, String> words = new HashMap<>();
        words.put("title", note.title());
        for (Provision provision : note.provisions()) {
            words.put("provision." + provision.id(), provision.title());
            words.put(bearer(provision.bearer()), provision.bearer());
        }
        for (Clause clause : note.clauses()) {
            words.put(bearer(clause.bearer()), clause.bearer());
            clause.notCheckable().ifPresent(why -> words.put("clause." + clause.locator(), why));
        }
        return words;
    }

    private static String bearer(String bearer) {
        return "bearer." + bearer.replace(' ', '-');
    }

    private static final class Arabic {
        static final Map<String, String> WORDS = load(Language.ARABIC);
    }

    private static final class Chinese {
        static final Map<String, String> WORDS = load(Language.CHINESE);
    }

    private static final class French {
        static final Map<String, String> WORDS = load(Language.FRENCH);
    }

    private static final class Russian {
        static final Map<String, String> WORDS = load(Language.RUSSIAN);
    }

    private static final class Spanish {
        static final Map<String, String> WORDS = load(Language.SPANISH);
    }
}
