package io.github.thematicsessions.core.comparison;

import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.session.Chair;
import java.util.List;
import java.util.Optional;

/**
 * An element, or the session, for which two plans name different people.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface PeopleChange {

    /**
     * Returns of what the people have changed.
     *
     * @return the element in the later plan; the root of the document with the id of the session for the session
     */
    Location at();

    /**
     * A slot with another speaker.
     *
     * @param at the slot in the later plan
     * @param before who spoke, or empty if nobody was named
     * @param after who speaks, or empty if nobody is named
     */
    record Speaker(Location at, Optional<Participant> before, Optional<Participant> after) implements PeopleChange {}

    /**
     * A segment, or the session, with other chairs.
     *
     * @param at the segment or the session in the later plan
     * @param before who chaired, empty if nobody was named
     * @param after who chairs, empty if nobody is named
     */
    record Chairs(Location at, List<Chair> before, List<Chair> after) implements PeopleChange {

        /** Copies the lists. */
        public Chairs {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * A side event with other organizers.
     *
     * @param at the side event in the later plan
     * @param before who organized it, empty if nobody was named
     * @param after who organizes it, empty if nobody is named
     */
    record Organizers(Location at, List<String> before, List<String> after) implements PeopleChange {

        /** Copies the lists. */
        public Organizers {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
