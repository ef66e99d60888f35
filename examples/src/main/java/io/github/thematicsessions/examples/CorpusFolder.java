package io.github.thematicsessions.examples;

import io.github.thematicsessions.io.text.PrintableText;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The documents of a folder and of those in it: each X.json is a session, and X.jsonl beside it is its record. */
final class CorpusFolder {

    private static final String SESSION = ".json";
    private static final String RECORD = ".jsonl";

    private CorpusFolder() {}

    /**
     * Finds the documents, in the order of their paths, which is the same on every system.
     *
     * @throws IOException if the folder cannot be looked at
     * @throws java.io.UncheckedIOException if one in it cannot be
     */
    static List<CorpusDocument> documents(Path folder, boolean salvage) throws IOException {
        return names(folder).stream().map(name -> document(name, salvage)).toList();
    }

    /**
     * Finds the files that are sessions, and those that are records without one, in the order of their paths.
     *
     * @throws IOException if the folder cannot be looked at
     * @throws java.io.UncheckedIOException if one in it cannot be
     */
    static List<String> names(Path folder) throws IOException {
        List<String> files;
        try (Stream<Path> paths = Files.walk(folder)) {
            files = paths.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(SESSION) || name.endsWith(RECORD))
                    .sorted(Comparator.comparing(name -> name.replace(File.separatorChar, '/')))
                    .toList();
        }
        Set<String> all = new HashSet<>(files);
        return files.stream()
                .filter(name -> name.endsWith(SESSION) || !all.contains(session(name)))
                .toList();
    }

    /** Returns the document of a file that {@link #names} has found, which may be done anywhere that has the folder. */
    static CorpusDocument document(String name, boolean salvage) {
        return name.endsWith(SESSION) ? file(name, salvage) : alone(name);
    }

    private static CorpusDocument file(String session, boolean salvage) {
        String record = session.substring(0, session.length() - SESSION.length()) + RECORD;
        return new CorpusFile(session, Optional.of(record).filter(name -> Files.isRegularFile(Path.of(name))), salvage);
    }

    private static String session(String record) {
        return record.substring(0, record.length() - RECORD.length()) + SESSION;
    }

    /** A record that nobody can judge, for want of its session. */
    private static CorpusDocument alone(String record) {
        String complaint = PrintableText.of(record + ": expected its session " + session(record) + ", found none");
        return check -> new CorpusAnswer(Optional.empty(), false, List.of(complaint));
    }
}
