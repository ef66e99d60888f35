package io.github.thematicsessions.examples.benchmarks;

/** The peers, none of which is prepared before it is asked for. */
public enum Peers {
    /** Hibernate Validator. */
    HIBERNATE_VALIDATOR("Hibernate Validator"),
    /** Drools. */
    DROOLS("Drools"),
    /** Easy Rules. */
    EASY_RULES("Easy Rules"),
    /** Timefold. */
    TIMEFOLD("Timefold");

    private final String title;

    Peers(String title) {
        this.title = title;
    }

    /** Returns what the peer is called. */
    String title() {
        return title;
    }

    /**
     * Prepares the peer for plans.
     *
     * @return the peer, which takes the facts of a {@link PlannedSession}
     */
    public Peer ofPlan() {
        return switch (this) {
            case HIBERNATE_VALIDATOR -> new ValidatorPeer();
            case DROOLS -> new DroolsPeer("plan.drl");
            case EASY_RULES -> new EasyRulesPeer(PeerRule.PLAN);
            case TIMEFOLD -> new TimefoldPeer(TimefoldPeer.OfPlan.class);
        };
    }

    /**
     * Prepares the peer for records.
     *
     * @return the peer, which takes each {@link HeldTurn} and each request
     */
    public Peer ofRecord() {
        return switch (this) {
            case HIBERNATE_VALIDATOR -> new ValidatorPeer();
            case DROOLS -> new DroolsPeer("record.drl");
            case EASY_RULES -> new EasyRulesPeer(PeerRule.RECORD);
            case TIMEFOLD -> new TimefoldPeer(TimefoldPeer.OfRecord.class);
        };
    }
}
