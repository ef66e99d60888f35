package io.github.thematicsessions.rules.record;

import java.util.List;

/** What is to be done with turns of one kind: of a capacity, for a purpose, in a kind of segment. */
final class Cell {

    /** Turns of which no provision speaks. */
    static final Cell IGNORED = new Cell(List.of(), List.of(), false);

    private final TurnWatch[] watches;
    private final TurnWatch[] unclear;
    private final boolean countsPeople;

    /**
     * Says what is to be done.
     *
     * @param watches the provisions that speak of such turns
     * @param unclear the provisions that might speak of them if their purpose were known
     * @param countsPeople whether a provision asks who the people are that take such turns
     */
    Cell(List<TurnWatch> watches, List<TurnWatch> unclear, boolean countsPeople) {
        this.watches = watches.toArray(TurnWatch[]::new);
        this.unclear = unclear.toArray(TurnWatch[]::new);
        this.countsPeople = countsPeople;
    }

    TurnWatch[] watches() {
        return watches;
    }

    TurnWatch[] unclear() {
        return unclear;
    }

    boolean countsPeople() {
        return countsPeople;
    }
}
