package io.github.thematicsessions.core.floor;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The turn that is held, at one instant.
 *
 * <p>Immutable and thread-safe.
 *
 * @param speaker who speaks, in what role and for what
 * @param began when the turn began
 * @param elapsed how long was spoken, pauses left out; not negative
 * @param remaining how long may still be spoken until the upper end of the limit; negative once that is passed, empty where
 *     no limit applies. A tolerance is not time that is left.
 * @param limit the limit that applies, or empty where none does
 */
public record RunningTurn(
        Speaker speaker,
        OffsetDateTime began,
        Duration elapsed,
        Optional<Duration> remaining,
        Optional<AppliedLimit> limit) {}
