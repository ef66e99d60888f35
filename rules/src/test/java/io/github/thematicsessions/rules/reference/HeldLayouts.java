package io.github.thematicsessions.rules.reference;

/**
 * What was held, laid out in three ways.
 *
 * @param everyTurn with every turn
 * @param tellingTurns with the turns that tell the order
 * @param people with the turns that tell who took part
 */
record HeldLayouts(Layout everyTurn, Layout tellingTurns, Layout people) {

    static HeldLayouts of(Retold retold) {
        HeldLayout layout = new HeldLayout(retold);
        return new HeldLayouts(
                layout.with(Sitting::everyTurn), layout.with(Sitting::tellingTurns), layout.with(Sitting::people));
    }
}
