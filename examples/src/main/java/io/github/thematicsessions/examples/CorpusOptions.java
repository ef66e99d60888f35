package io.github.thematicsessions.examples;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which corpus is checked in place of one session, and how. */
final class CorpusOptions {

    @Option(
            names = "--corpus",
            paramLabel = "CORPUS",
            description =
                    "Many sessions in place of one: a file with a session in each line, - for standard input, or a"
                            + " folder, in which and below which each X.json is a session and X.jsonl beside it its record. The"
                            + " reports are JSON Lines in the order of the sessions; what cannot be read is told and stepped"
                            + " over.")
    private @Nullable String corpus;

    @Option(names = "--fail-fast", description = "Stops at the first document of a corpus that cannot be read.")
    private boolean failFast;

    CorpusOptions() {}

    @Nullable
    String name() {
        return corpus;
    }

    boolean failFast() {
        return failFast;
    }
}
