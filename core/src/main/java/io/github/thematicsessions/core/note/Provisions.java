package io.github.thematicsessions.core.note;

import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The provisions of a note as they are written down, one after the other, with what recurs among them. */
final class Provisions {

    static final String SECRETARIAT = "secretariat";
    static final String CO_FACILITATORS = "co-facilitators";
    static final String MODERATOR_OF_PANEL = "moderator";

    private final List<Provision> provisions = new ArrayList<>();

    List<Provision> all() {
        return List.copyOf(provisions);
    }

    /** A stated figure gives two provisions, one for each way to read it. */
    void statedTime(String id, String title, String bearer, SlotSelector slots, Duration figure, String clause) {
        add(provision(
                        id,
                        title,
                        Strength.REQUIRED,
                        bearer,
                        new SpeakingTime(slots, Share.TOGETHER, Allotment.stated(figure)),
                        clause)
                .withPremise(premise("stated-minutes", "ceiling")));
        add(provision(
                        id + "-exact",
                        title.replace(" takes ", " takes exactly ").replace(" take ", " take exactly "),
                        Strength.REQUIRED,
                        bearer,
                        new SpeakingTime(slots, Share.TOGETHER, Allotment.between(figure, figure)),
                        clause)
                .withBasis(Basis.INTERPRETED)
                .withPremise(premise("stated-minutes", "exact")));
    }

    static SpeakingTime each(SlotSelector slots, Allotment time) {
        return new SpeakingTime(slots, Share.EACH, time);
    }

    static Premise premise(String reading, String option) {
        return new Premise(ReadingId.of(reading), option);
    }

    void stated(String id, String title, Norm norm, String... clauses) {
        add(provision(id, title, Strength.STATED, SECRETARIAT, norm, clauses));
    }

    void required(String id, String title, String bearer, Norm norm, String... clauses) {
        add(provision(id, title, Strength.REQUIRED, bearer, norm, clauses));
    }

    void add(Provision provision) {
        provisions.add(provision);
    }

    static Provision provision(
            String id, String title, Strength strength, String bearer, Norm norm, String... clauses) {
        Provision.Builder builder = Provision.builder()
                .id(ProvisionId.of(id))
                .title(title)
                .strength(strength)
                .bearer(bearer)
                .norm(norm);
        for (String clause : clauses) {
            builder.addClauses(Locator.of(clause));
        }
        return builder.build();
    }
}
