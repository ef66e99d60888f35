package io.github.thematicsessions.core.arbitrary;

import java.time.LocalTime;
import java.util.Optional;

/**
 * Both ends of something as far as they are known.
 *
 * @param start the start, or empty
 * @param end the end, after the start, or empty
 */
public record Ends(Optional<LocalTime> start, Optional<LocalTime> end) {}
