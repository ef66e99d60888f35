package io.github.thematicsessions.examples.benchmarks;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An event of a record as one would bind it: text wherever the format has text, nothing checked. */
record PlainEvent(
        String kind,
        OffsetDateTime at,
        @Nullable String segment,
        @Nullable String slot,
        @Nullable String turn,
        @Nullable PlainParticipant speaker,
        @Nullable String capacity,
        @Nullable String purpose,
        @Nullable String answerTo,
        @Nullable String remark) {}
