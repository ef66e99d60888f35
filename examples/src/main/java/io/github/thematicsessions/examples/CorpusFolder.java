package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.PrintableText;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a folder and of those in it: each X.json is a session, and X.jsonl beside it is its record. Links are
 * followed, but for one that leads back to a folder in which it is itself: what is there is found without it. What cannot
 * be looked at is a document that says so, and hides no other.
 */
final class CorpusFolder extends SimpleFileVisitor<Path> {

    private static final String SESSION = ".json";
    private static final String RECORD = ".jsonl";
    private static final String NO_FILE = ": expected a file, found what is none";
    private static final String NOT_SEEN = ": cannot be looked at";

    private final boolean salvage;
    private final Map<String, CorpusDocument> unreadable = new TreeMap<>(order());
    private final Set<String> files = new TreeSet<>(order());

    /**
     * Makes a folder of which nothing is found yet.
     *
     * @param salvage whether as much of a record is taken as can be read
     */
    CorpusFolder(boolean salvage) {
        this.salvage = salvage;
    }

    /**
     * Finds the documents, in the order of their paths, which is the same on every system.
     *
     * @throws IOException if the folder cannot be looked at
     */
    static List<CorpusDocument> documents(Path folder, boolean salvage) throws IOException {
        return found(folder, salvage).documents();
    }

    private static CorpusFolder found(Path folder, boolean salvage) throws IOException {
        CorpusFolder found = new CorpusFolder(salvage);
        Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, found);
        return found;
    }

    private static Comparator<String> order() {
        return Comparator.comparing((String name) -> name.replace(File.separatorChar, '/'))
                .thenComparing(Comparator.naturalOrder());
    }

    /** A link that leads nowhere is a file that cannot be read; what is no file may wait for ever when it is opened. */
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = file.toString();
        boolean named = name.endsWith(SESSION) || name.endsWith(RECORD);
        if (named && attributes.isOther()) {
            refuse(file, NO_FILE);
        } else if (named) {
            files.add(name);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path place, IOException trouble) {
        if (!(trouble instanceof FileSystemLoopException)) {
            refuse(place, NOT_SEEN);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble) {
        if (trouble != null) {
            refuse(folder, ": cannot be looked through to its end");
        }
        return FileVisitResult.CONTINUE;
    }

    private void refuse(Path place, String why) {
        unreadable.put(place.toString(), complaining(place + why));
    }

    private static CorpusDocument complaining(String complaint) {
        String line = PrintableText.of(complaint);
        return check -> new CorpusAnswer(Optional.empty(), false, List.of(line));
    }

    /** Lists what was found, in the order of the paths. */
    List<CorpusDocument> documents() {
        Map<String, CorpusDocument> documents = new TreeMap<>(unreadable);
        files.stream().filter(this::isJudgedByItself).forEach(name -> documents.put(name, document(name)));
        return List.copyOf(documents.values());
    }

    /** A record is judged with its session. */
    private boolean isJudgedByItself(String name) {
        return name.endsWith(SESSION) || !files.contains(session(name));
    }

    private CorpusDocument document(String name) {
        return name.endsWith(SESSION) ? file(name, files::contains, salvage) : alone(name);
    }

    /**
     * Finds the names of the documents, in the order of their paths, for whoever divides them.
     *
     * @throws IOException if the folder cannot be looked at
     */
    static List<String> names(Path folder) throws IOException {
        CorpusFolder found = found(folder, false);
        Set<String> names = new TreeSet<>(order());
        names.addAll(found.unreadable.keySet());
        found.files.stream().filter(found::isJudgedByItself).forEach(names::add);
        return List.copyOf(names);
    }

    /** Returns the document of a name that {@link #names} has found, which may be done anywhere that has the folder. */
    static CorpusDocument document(String name, boolean salvage) {
        Path place = Path.of(name);
        if (!Files.isRegularFile(place)) {
            boolean other = Files.exists(place) && !Files.isDirectory(place);
            return complaining(name + (other ? NO_FILE : NOT_SEEN));
        }
        return name.endsWith(SESSION)
                ? file(name, record -> Files.isRegularFile(Path.of(record)), salvage)
                : alone(name);
    }

    private static CorpusDocument file(String session, Predicate<String> isThere, boolean salvage) {
        String record = session.substring(0, session.length() - SESSION.length()) + RECORD;
        return new CorpusFile(session, Optional.of(record).filter(isThere), salvage);
    }

    private static String session(String record) {
        return record.substring(0, record.length() - RECORD.length()) + SESSION;
    }

    /** A record that nobody can judge, for want of its session. */
    private static CorpusDocument alone(String record) {
        return complaining(record + ": expected its session " + session(record) + ", found none");
    }
}
