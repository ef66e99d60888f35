package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.fit.SetAside;
import io.github.thematicsessions.core.note.Ground;
import io.github.thematicsessions.core.report.Waiver;
import java.util.ArrayList;
import java.util.List;

/** The provisions that are not held to, with the waivers that say so. Not thread-safe: each layout has its own. */
final class Exceptions {

    private final List<Waiver> waivers;
    private final List<SetAside> all = new ArrayList<>();

    Exceptions(List<Waiver> waivers) {
        this.waivers = waivers;
    }

    /** Tells whether a provision is held to at a place, and takes note if not. */
    boolean isHeldTo(Ground asked, Stretch at, boolean agreesWithThePlan) {
        if (isWaived(asked, at)) {
            add(asked, at, SetAside.Reason.WAIVED);
            return false;
        }
        if (!agreesWithThePlan) {
            add(asked, at, SetAside.Reason.PLAN_SAYS_OTHERWISE);
        }
        return agreesWithThePlan;
    }

    private boolean isWaived(Ground asked, Stretch at) {
        if (waivers.isEmpty()) {
            return false;
        }
        Part part = at.part();
        return waivers.stream().anyMatch(waiver -> waiver.waives(asked.provision(), part.at()));
    }

    /** Takes note that turns which share a time do not follow one another. */
    void apart(Ground asked, Stretch first) {
        add(asked, first, SetAside.Reason.TURNS_APART);
    }

    private void add(Ground asked, Stretch at, SetAside.Reason reason) {
        all.add(new SetAside(asked.provision(), at.part(), reason));
    }

    List<SetAside> all() {
        return all;
    }
}
