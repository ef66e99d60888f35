package io.github.thematicsessions.io.table;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.floor.SpeakingLedger;
import io.github.thematicsessions.core.floor.SpeakingTally;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.session.ElementId;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Who has spoken for how long, as a table: the ledgers of one or more segments, one row for each sum. It is not read.
 *
 * <p>The column {@code by} says of what a row is the sum: {@code total}, {@code floor} and {@code unnamed} of all turns, of
 * those from the floor and of those of nobody knows whom; {@code participant}, {@code state}, {@code group}, {@code capacity}
 * and {@code category} as in a {@link SpeakingLedger}; {@code floor-participant} of what a participant said from the floor. The
 * sums overlap: never add rows of different kinds. {@code of} is the code of a State, a capacity or a category; who a
 * participant is stands in the columns of participants.
 *
 * <p>{@code spoken_s} is in seconds with the precision of the record, {@code turns} a number.
 *
 * <p>Thread-safe.
 */
public final class SpeakingTimeTable {

    /** Of what a row is the sum. */
    private enum Sum implements Coded {
        TOTAL,
        FLOOR,
        UNNAMED,
        PARTICIPANT,
        STATE,
        GROUP,
        CAPACITY,
        CATEGORY,
        FLOOR_PARTICIPANT
    }

    private static final Column<ElementId> SESSION = new Column<>("session", Forms.ID);
    private static final Column<ElementId> SEGMENT = new Column<>("segment", Forms.ID);
    private static final Column<Sum> BY = new Column<>("by", Forms.codes(Sum.class));
    private static final Column<String> OF = new Column<>("of", Forms.TEXT);
    private static final Column<Duration> SPOKEN = new Column<>("spoken_s", Forms.SECONDS);
    private static final Column<Integer> TURNS = new Column<>("turns", Forms.NUMBER_FROM_0);

    private static final List<Column<?>> COLUMNS =
            Sheet.columns(List.of(SESSION, SEGMENT, BY, OF), PersonColumns.ALL, List.of(SPOKEN, TURNS));

    private final Sheet sheet = new Sheet(COLUMNS);

    private final ElementId session;

    private SpeakingTimeTable(ElementId session) {
        this.session = session;
    }

    /**
     * Makes the table of speaking times.
     *
     * @param session the session, which each row names so that tables of several can be put together
     * @param ledgers what was spoken in each segment, in the order in which it is to be listed
     * @return the table
     * @throws io.github.thematicsessions.core.InvalidValueException if a text of it is longer than a cell may be
     */
    public static Table of(ElementId session, Map<ElementId, SpeakingLedger> ledgers) {
        SpeakingTimeTable table = new SpeakingTimeTable(session);
        ledgers.forEach(table::add);
        return table.sheet.table();
    }

    private void add(ElementId segment, SpeakingLedger ledger) {
        row(segment, Sum.TOTAL, ledger.total());
        row(segment, Sum.FLOOR, ledger.floor());
        row(segment, Sum.UNNAMED, ledger.unnamed());
        addPeople(segment, Sum.PARTICIPANT, ledger.participants());
        ledger.states().forEach((state, sum) -> row(segment, Sum.STATE, sum).put(OF, state.code()));
        addPeople(segment, Sum.GROUP, ledger.groups());
        ledger.capacities()
                .forEach((capacity, sum) -> row(segment, Sum.CAPACITY, sum).put(OF, capacity.code()));
        ledger.categories()
                .forEach((category, sum) -> row(segment, Sum.CATEGORY, sum).put(OF, category.code()));
        addPeople(segment, Sum.FLOOR_PARTICIPANT, ledger.floorByParticipant());
    }

    private void addPeople(ElementId segment, Sum kind, Map<Participant, SpeakingTally> sums) {
        sums.forEach((who, sum) -> PersonColumns.put(row(segment, kind, sum), who));
    }

    private Sheet.Row row(ElementId segment, Sum kind, SpeakingTally sum) {
        return sheet.row()
                .put(SESSION, session)
                .put(SEGMENT, segment)
                .put(BY, kind)
                .put(SPOKEN, sum.spoken())
                .put(TURNS, sum.turns());
    }
}
