package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.time.TimeRange;

/**
 * A side event in the break between two plenary meetings of a day keeps to a window. Before the first and after the last
 * meeting of the day any time will do, and one that runs into a meeting is judged by {@link SideEventApart}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param window the hours for side events inside the break
 */
public record SideEventWindow(TimeRange window) implements Norm {

    @Override
    public NormKind kind() {
        return NormKind.SIDE_EVENT_WINDOW;
    }
}
