package io.github.thematicsessions.examples.benchmarks;

import org.jspecify.annotations.Nullable;

/** A participant of any kind as one would bind it, with the members of all kinds. */
record PlainParticipant(
        String kind,
        @Nullable String state,
        @Nullable String organization,
        @Nullable String category,
        @Nullable PlainAccreditation accreditation,
        @Nullable String affiliation,
        @Nullable String name,
        @Nullable String title,
        @Nullable Boolean toBeConfirmed) {

    /** The accreditation of a stakeholder. */
    record PlainAccreditation(
            String basis, @Nullable String status, @Nullable Boolean registered) {}
}
