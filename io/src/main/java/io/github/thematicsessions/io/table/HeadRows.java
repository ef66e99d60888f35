package io.github.thematicsessions.io.table;

import static io.github.thematicsessions.io.table.ProgrammeColumns.CAPACITY;
import static io.github.thematicsessions.io.table.ProgrammeColumns.CITY;
import static io.github.thematicsessions.io.table.ProgrammeColumns.ID;
import static io.github.thematicsessions.io.table.ProgrammeColumns.ILLUSTRATIVE;
import static io.github.thematicsessions.io.table.ProgrammeColumns.NUMBER;
import static io.github.thematicsessions.io.table.ProgrammeColumns.READ;
import static io.github.thematicsessions.io.table.ProgrammeColumns.ROOM;
import static io.github.thematicsessions.io.table.ProgrammeColumns.SYMBOL;
import static io.github.thematicsessions.io.table.ProgrammeColumns.THEME;
import static io.github.thematicsessions.io.table.ProgrammeColumns.TITLE;
import static io.github.thematicsessions.io.table.ProgrammeColumns.URL;
import static io.github.thematicsessions.io.table.ProgrammeColumns.VENUE;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.session.Chair;
import io.github.thematicsessions.core.session.DocumentSymbol;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Place;
import io.github.thematicsessions.core.session.Source;
import io.github.thematicsessions.core.session.ThematicSession;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Makes the session itself and what belongs to it alone of the cells of their rows. */
final class HeadRows {

    private HeadRows() {}

    /** Returns the session without its parts, or null after what is wrong has been told. */
    static @Nullable ThematicSession session(Cells cells, @Nullable ElementId id, Optional<ZoneId> zone) {
        OptionalInt ordinal = cells.findNumber(NUMBER);
        String title = cells.require(TITLE);
        Optional<String> theme = cells.find(THEME);
        Optional<String> city = cells.find(CITY);
        Optional<String> venue = cells.find(VENUE);
        Optional<String> room = cells.find(ROOM);
        Optional<String> illustrative = cells.find(ILLUSTRATIVE);
        if (id == null || title == null) {
            return null;
        }
        return cells.make(
                ID,
                () -> ThematicSession.builder()
                        .id(id)
                        .ordinal(ordinal)
                        .title(title)
                        .theme(theme)
                        .place(Place.builder()
                                .city(city)
                                .venue(venue)
                                .room(room)
                                .zone(zone)
                                .build())
                        .illustrative(illustrative)
                        .build());
    }

    /** Returns somebody who chairs, or null after what is wrong has been told. */
    static @Nullable Chair chair(Cells cells) {
        Capacity capacity = cells.require(CAPACITY);
        Optional<Participant> who = PersonColumns.find(cells);
        return capacity == null
                ? null
                : Chair.builder().capacity(capacity).participant(who).build();
    }

    /** Returns a source, or null after what is wrong has been told. */
    static @Nullable Source source(Cells cells) {
        String title = cells.require(TITLE);
        Optional<DocumentSymbol> symbol = cells.find(SYMBOL);
        Optional<URI> url = cells.find(URL);
        Optional<LocalDate> read = cells.find(READ);
        return title == null
                ? null
                : Source.builder()
                        .title(title)
                        .symbol(symbol)
                        .url(url)
                        .read(read)
                        .build();
    }
}
