package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.PrintableText;

/** Counts what has come out of a corpus so far. */
final class CorpusTally {

    private long documents;
    private long breaking;
    private long unreadable;

    /** Starts with nothing. */
    CorpusTally() {
        this(0, 0, 0);
    }

    /**
     * Takes what others have counted.
     *
     * @param documents how many there are
     * @param breaking how many break the note with an error
     * @param unreadable how many cannot be read
     */
    CorpusTally(long documents, long breaking, long unreadable) {
        this.documents = documents;
        this.breaking = breaking;
        this.unreadable = unreadable;
    }

    void add(CorpusAnswer answer) {
        documents++;
        breaking += answer.breaks() ? 1 : 0;
        unreadable += answer.report().isEmpty() ? 1 : 0;
    }

    boolean isEmpty() {
        return documents == 0;
    }

    boolean hasUnreadable() {
        return unreadable > 0;
    }

    /** Returns the exit code of a corpus that was looked through to its end. */
    int code() {
        if (isEmpty() || hasUnreadable()) {
            return ThematicSessions.UNREADABLE;
        }
        return breaking > 0 ? ThematicSessions.BREAKS : ThematicSessions.FOLLOWS;
    }

    /** Returns the counts of a corpus of that name, or that there is nothing to count, as a line without its end. */
    String summary(String corpus) {
        return isEmpty() ? PrintableText.of(corpus + ": expected at least one session, found none") : toString();
    }

    /** Returns the counts as a line without its end. */
    @Override
    public String toString() {
        return documents + (documents == 1 ? " document: " : " documents: ") + breaking + " with errors, " + unreadable
                + " that cannot be read";
    }
}
