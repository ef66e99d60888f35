package io.github.thematicsessions.io.programme;

/**
 * Something to tell of words that were just read, before it is known to which element they belong.
 *
 * @param kind what is told
 * @param from where the words begin
 * @param until where they end
 * @param readAs what they were read as
 */
record Guess(DiagnosticKind kind, int from, int until, String readAs) {}
