package io.github.thematicsessions.examples;

/** Counts what has come out of a corpus so far. */
final class CorpusTally {

    private int documents;
    private int breaking;
    private int unreadable;

    CorpusTally() {}

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

    boolean hasErrors() {
        return breaking > 0;
    }

    /** Returns the counts as a line without its end. */
    @Override
    public String toString() {
        return documents + (documents == 1 ? " document: " : " documents: ") + breaking + " with errors, " + unreadable
                + " that cannot be read";
    }
}
