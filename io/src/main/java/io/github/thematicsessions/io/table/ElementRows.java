package io.github.thematicsessions.io.table;

import static io.github.thematicsessions.io.table.ProgrammeColumns.APPOINTED_BY;
import static io.github.thematicsessions.io.table.ProgrammeColumns.AS_PUBLISHED;
import static io.github.thematicsessions.io.table.ProgrammeColumns.CAPACITY;
import static io.github.thematicsessions.io.table.ProgrammeColumns.COORDINATED;
import static io.github.thematicsessions.io.table.ProgrammeColumns.DESCRIPTION;
import static io.github.thematicsessions.io.table.ProgrammeColumns.ID;
import static io.github.thematicsessions.io.table.ProgrammeColumns.INSCRIBED;
import static io.github.thematicsessions.io.table.ProgrammeColumns.KIND;
import static io.github.thematicsessions.io.table.ProgrammeColumns.NUMBER;
import static io.github.thematicsessions.io.table.ProgrammeColumns.PURPOSE;
import static io.github.thematicsessions.io.table.ProgrammeColumns.ROOM;
import static io.github.thematicsessions.io.table.ProgrammeColumns.TITLE;
import static io.github.thematicsessions.io.table.ProgrammeColumns.findAllotted;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.time.Allotment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Makes segments, slots and side events of the cells of their rows. */
final class ElementRows {

    private ElementRows() {}

    /** Returns a segment without its parts, or null after what is wrong has been told. */
    static @Nullable Segment segment(
            Cells cells, @Nullable ElementId id, Optional<LocalDate> date, Optional<ZoneId> zone) {
        SegmentKind kind = cells.require(KIND);
        OptionalInt number = cells.findNumber(NUMBER);
        Optional<String> title = cells.find(TITLE);
        Optional<String> description = cells.find(DESCRIPTION);
        Optional<String> room = cells.find(ROOM);
        OptionalInt inscribed = cells.findNumber(INSCRIBED);
        Optional<String> asPublished = cells.find(AS_PUBLISHED);
        Hours.Ends ends = Hours.ends(cells);
        Hours.agree(cells, ends, date, zone);
        if (id == null || kind == null) {
            return null;
        }
        return cells.make(
                ID,
                () -> Segment.builder()
                        .id(id)
                        .kind(kind)
                        .number(number)
                        .title(title)
                        .description(description)
                        .start(ends.start())
                        .end(ends.end())
                        .room(room)
                        .inscribed(inscribed)
                        .asPublished(asPublished)
                        .build());
    }

    /** Returns a slot, or null after what is wrong has been told. */
    static @Nullable SpeakingSlot slot(
            Cells cells, @Nullable ElementId id, Optional<LocalDate> date, Optional<ZoneId> zone) {
        Capacity capacity = cells.require(CAPACITY);
        Optional<Purpose> purpose = cells.find(PURPOSE);
        Optional<String> title = cells.find(TITLE);
        Optional<Capacity> appointedBy = cells.find(APPOINTED_BY);
        Hours.Ends ends = Hours.ends(cells);
        Hours.agree(cells, ends, date, zone);
        Allotment allotted = findAllotted(cells);
        Optional<Participant> speaker = PersonColumns.find(cells);
        if (id == null || capacity == null) {
            return null;
        }
        return cells.make(
                ID,
                () -> SpeakingSlot.builder()
                        .id(id)
                        .capacity(capacity)
                        .purpose(purpose)
                        .title(title)
                        .start(ends.start())
                        .end(ends.end())
                        .allotted(allotted)
                        .speaker(speaker)
                        .appointedBy(appointedBy)
                        .build());
    }

    /** Returns a side event without its parts, or null after what is wrong has been told. */
    static @Nullable SideEvent sideEvent(
            Cells cells, @Nullable ElementId id, Optional<LocalDate> date, Optional<ZoneId> zone) {
        String title = cells.require(TITLE);
        Optional<String> room = cells.find(ROOM);
        Optional<Boolean> coordinated = cells.find(COORDINATED);
        Optional<String> asPublished = cells.find(AS_PUBLISHED);
        Hours.Ends ends = Hours.ends(cells);
        Hours.agree(cells, ends, date, zone);
        if (id == null || title == null) {
            return null;
        }
        return cells.make(
                ID,
                () -> SideEvent.builder()
                        .id(id)
                        .title(title)
                        .date(date)
                        .start(ends.start())
                        .end(ends.end())
                        .room(room)
                        .coordinated(coordinated)
                        .asPublished(asPublished)
                        .build());
    }
}
