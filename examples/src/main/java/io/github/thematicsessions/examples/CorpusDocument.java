package io.github.thematicsessions.examples;

/** A document of a corpus that is not read yet. */
interface CorpusDocument {

    /** Reads and checks it. Several threads may do so with the documents of one corpus. */
    CorpusAnswer check(SessionCheck check);
}
