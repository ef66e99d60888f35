/**
 * What is planned: start with {@link io.github.thematicsessions.core.session.ThematicSession}, which holds days of
 * {@link io.github.thematicsessions.core.session.Segment segments} with their {@link
 * io.github.thematicsessions.core.session.SpeakingSlot speaking slots}, and {@link
 * io.github.thematicsessions.core.session.SideEvent side events}.
 *
 * <p>Published programmes are irregular. These types refuse only what makes no sense, such as an end before its start;
 * what is missing, overlaps or breaks a procedural note is ordinary data.
 */
@NullMarked
@ValueStyle
package io.github.thematicsessions.core.session;

import io.github.thematicsessions.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
