package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.SessionJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Corpora of the bundled sessions, of sessions that break the note, and of what is no session. */
final class TestCorpus {

    private static final Path DOCUMENTS = Path.of("..", "src", "test", "resources", "documents");
    private static final String MARK = "\uFEFF";
    private static final List<String> NO_SESSIONS = List.of(
            "{\"format\":\"thematic-sessions/note\",\"version\":1}",
            "{",
            MARK + "{}",
            "\u0000",
            "{\"title\":\"\",\"days\":[{\"date\":\"12 October\"},null]}");

    private TestCorpus() {}

    static String document(String name) throws IOException {
        return Files.readString(DOCUMENTS.resolve(name));
    }

    /** Returns sessions that keep and that break the note in several ways. */
    static List<ThematicSession> sessions() throws IOException {
        List<String> broken = List.of(
                "broken-note-session.json",
                "co-moderators.json",
                "fit-overlapping-rows.json",
                "fit-shared-time.json",
                "fit-too-many-slots.json");
        Stream.Builder<ThematicSession> all = Stream.builder();
        all.add(SixthSession.published()).add(SessionJson.read(SixthSession.workedOutDocument()));
        for (String name : broken) {
            all.add(SessionJson.read(document(name)));
        }
        return all.build().toList();
    }

    /** Returns a session in one line, under another id. */
    static String line(ThematicSession session, String id) {
        return SessionJson.writeLine(session.withId(ElementId.of(id)));
    }

    /**
     * Writes 210 sessions of five series, and between them lines that are no session, blank lines, lines that are no UTF-8,
     * and ends of lines as other systems write them. The first line begins with a mark, the last one has no end.
     */
    static Path lines(Path file) throws IOException {
        List<ThematicSession> sessions = sessions();
        ByteArrayOutputStream corpus = new ByteArrayOutputStream();
        corpus.writeBytes(utf8(MARK));
        for (int number = 1; number <= 210; number++) {
            String id = "series-" + (char) ('a' + number % 5) + "-" + number;
            String line = line(sessions.get(number % sessions.size()), id);
            corpus.writeBytes(
                    utf8(number % 13 == 0 ? line.replaceFirst("\\{", "{\r").replace("\n", "\r\n") : line));
            if (number % 10 == 0) {
                corpus.writeBytes(utf8(NO_SESSIONS.get(number / 10 % NO_SESSIONS.size()) + "\n \t\r\n\n"));
                corpus.writeBytes(new byte[] {'"', (byte) 0xC3, '(', '"', '\n'});
            }
        }
        corpus.writeBytes(utf8("{\"format\":\"thematic-sessions/session\","));
        return Files.write(file, corpus.toByteArray());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Fills a folder with sessions, some of which have a record, and with what cannot be read. */
    static Path folder(Path folder) throws IOException {
        List<ThematicSession> sessions = sessions();
        for (int number = 1; number <= 40; number++) {
            Path in = Files.createDirectories(folder.resolve("year " + number % 3));
            String id = "gcm-thematic-" + number;
            Files.writeString(
                    in.resolve(id + ".json"),
                    SessionJson.write(sessions.get(number % sessions.size()).withId(ElementId.of(id))));
            if (number % 4 == 0) {
                String record = SixthSession.recordDocument().replace("\"gcm-thematic-6\"", "\"" + id + "\"");
                Files.writeString(in.resolve(id + ".jsonl"), number % 8 == 0 ? record + "{\"kind\":7}\n" : record);
            }
        }
        Files.writeString(folder.resolve("alone.jsonl"), SixthSession.recordDocument());
        Files.writeString(folder.resolve("note.json"), "{\"format\": 1}");
        Files.writeString(folder.resolve("readme.txt"), "no session");
        return folder;
    }
}
