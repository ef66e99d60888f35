package io.github.thematicsessions.io.table;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.DocumentSymbol;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.time.Allotment;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The columns of what is planned, beside those of hours and of people. */
final class ProgrammeColumns {

    static final Column<ProgrammeRow> ROW = new Column<>("row", Forms.codes(ProgrammeRow.class));
    static final Column<ElementId> ID = new Column<>("id", Forms.ID);
    static final Column<ElementId> WITHIN = new Column<>("within", Forms.ID);
    static final Column<Integer> DAY = new Column<>("day", Forms.NUMBER_FROM_1);
    static final Column<SegmentKind> KIND = new Column<>("kind", Forms.codes(SegmentKind.class));
    static final Column<Integer> NUMBER = new Column<>("number", Forms.NUMBER_FROM_1);
    static final Column<String> TITLE = new Column<>("title", Forms.TEXT);
    static final Column<String> THEME = new Column<>("theme", Forms.TEXT);
    static final Column<String> DESCRIPTION = new Column<>("description", Forms.TEXT);
    static final Column<Capacity> CAPACITY = new Column<>("capacity", Forms.codes(Capacity.class));
    static final Column<Purpose> PURPOSE = new Column<>("purpose", Forms.codes(Purpose.class));
    static final Column<Capacity> APPOINTED_BY = new Column<>("appointed_by", Forms.codes(Capacity.class));
    static final Column<Allotment> ALLOTTED = new Column<>("allotted", Forms.ALLOTMENT);
    static final Column<Duration> ALLOTTED_MIN = new Column<>("allotted_min_s", Forms.SECONDS);
    static final Column<Duration> ALLOTTED_MAX = new Column<>("allotted_max_s", Forms.SECONDS);
    static final Column<String> CITY = new Column<>("city", Forms.TEXT);
    static final Column<String> VENUE = new Column<>("venue", Forms.TEXT);
    static final Column<String> ROOM = new Column<>("room", Forms.TEXT);
    static final Column<ZoneId> ZONE = new Column<>("zone", Forms.ZONE);
    static final Column<Boolean> COORDINATED = new Column<>("coordinated", Forms.FLAG);
    static final Column<Integer> INSCRIBED = new Column<>("inscribed", Forms.NUMBER_FROM_0);
    static final Column<DocumentSymbol> SYMBOL = new Column<>("symbol", Forms.SYMBOL);
    static final Column<URI> URL = new Column<>("url", Forms.URL);
    static final Column<LocalDate> READ = new Column<>("read", Forms.DATE);
    static final Column<String> ILLUSTRATIVE = new Column<>("illustrative", Forms.TEXT);
    static final Column<String> AS_PUBLISHED = new Column<>("as_published", Forms.TEXT);

    static final List<Column<?>> ALL = Sheet.columns(
            List.of(ROW, ID, WITHIN, DAY),
            Hours.ALL,
            List.of(KIND, NUMBER, TITLE, THEME, DESCRIPTION),
            List.of(CAPACITY, PURPOSE, APPOINTED_BY, ALLOTTED, ALLOTTED_MIN, ALLOTTED_MAX),
            PersonColumns.ALL,
            List.of(CITY, VENUE, ROOM, ZONE, COORDINATED, INSCRIBED),
            List.of(SYMBOL, URL, READ, ILLUSTRATIVE, AS_PUBLISHED));

    private ProgrammeColumns() {}

    static void putAllotted(Sheet.Row row, Allotment allotted) {
        row.put(ALLOTTED, Optional.of(allotted).filter(Allotment::isGiven));
        row.put(ALLOTTED_MIN, shortest(allotted)).put(ALLOTTED_MAX, allotted.longest());
    }

    static Allotment findAllotted(Cells cells) {
        Allotment allotted = cells.find(ALLOTTED).orElse(Allotment.unstated());
        cells.agree(ALLOTTED_MIN, shortest(allotted));
        cells.agree(ALLOTTED_MAX, allotted.longest());
        return allotted;
    }

    private static Optional<Duration> shortest(Allotment allotted) {
        return Optional.of(allotted.shortest()).filter(length -> !length.isZero());
    }
}
