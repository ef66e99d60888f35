package io.github.thematicsessions.core.report;

import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.note.Provision;
import java.util.Set;

/**
 * A provision as a check sees it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param provision the provision with its title, clauses, strength, basis, bearer, norm and reading
 * @param inForce whether it holds under the readings that are chosen
 * @param stages where it can be judged, in the order in which the stages are declared
 */
public record CatalogueEntry(Provision provision, boolean inForce, Set<Stage> stages) {

    /**
     * Makes the entry of a provision.
     *
     * @param provision the provision
     * @param inForce whether it holds under the readings that are chosen
     * @return the entry, with the stages of the provision's kind of norm
     */
    public static CatalogueEntry of(Provision provision, boolean inForce) {
        return new CatalogueEntry(provision, inForce, provision.norm().kind().stages());
    }
}
