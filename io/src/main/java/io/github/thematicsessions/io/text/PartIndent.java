package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.fit.PartKind;
import io.github.thematicsessions.core.session.Purpose;

/** How far each of the parts of a session, which come one after the other, stands to the right under that in which it lies. */
final class PartIndent {

    private static final String STEP = "  ";

    private int segment;
    private boolean inDiscussion;

    /**
     * Returns the spaces before the name of the next part.
     *
     * @param part the part
     * @param outer in how many parts it lies if it is a segment or a side event
     */
    String next(Part part, int outer) {
        int depth = depth(part, outer);
        if (part.kind() == PartKind.SEGMENT) {
            segment = depth;
        }
        inDiscussion = part.kind() == PartKind.DISCUSSION || (inDiscussion && isOfTheFloor(part));
        return STEP.repeat(depth);
    }

    private int depth(Part part, int outer) {
        return switch (part.kind()) {
            case DAY -> 0;
            case MEETING -> 1;
            case SEGMENT, SIDE_EVENT -> outer;
            case DISCUSSION -> segment + 1;
            case SLOT -> segment + (inDiscussion && isOfTheFloor(part) ? 2 : 1);
        };
    }

    private static boolean isOfTheFloor(Part part) {
        return part.kind() == PartKind.SLOT
                && part.purpose()
                        .filter(purpose -> purpose == Purpose.INTERVENTION || purpose == Purpose.ANSWER)
                        .isPresent();
    }
}
