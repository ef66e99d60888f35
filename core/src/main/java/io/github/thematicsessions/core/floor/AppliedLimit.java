package io.github.thematicsessions.core.floor;

import io.github.thematicsessions.core.norm.Application;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.note.Ground;
import io.github.thematicsessions.core.time.Allotment;
import java.util.Optional;

/**
 * The time that applies to a turn. Where several apply, it is the one of which the least is left.
 *
 * <p>Immutable and thread-safe.
 *
 * @param time the figure: the whole of it, not what is left
 * @param share whether it is for this turn alone or for all such turns of the segment together
 * @param application how it is applied: what the chair does about it, and how far a turn may be over it
 * @param ground the provision from which it comes, or empty where the plan alone allots it
 */
public record AppliedLimit(Allotment time, Share share, Application application, Optional<Ground> ground) {}
