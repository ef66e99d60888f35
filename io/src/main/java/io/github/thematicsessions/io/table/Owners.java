package io.github.thematicsessions.io.table;

import io.github.thematicsessions.core.session.ElementId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The elements that rows above have named, for rows that belong to one of them; not thread-safe. */
final class Owners {

    private final Set<ElementId> taken = new HashSet<>();
    private final Map<ElementId, Owner> owners = new HashMap<>();

    /**
     * An element that others belong to.
     *
     * @param kind what it is
     * @param day the number of its day, or empty for what is on none
     * @param date the date, or empty if it is not known
     */
    record Owner(ProgrammeRow kind, Optional<Integer> day, Optional<LocalDate> date) {}

    /** Takes the id of an element that nothing belongs to. Returns null after what is wrong with it has been told. */
    @Nullable
    ElementId take(Cells cells) {
        ElementId id = cells.require(ProgrammeColumns.ID);
        if (id != null && !taken.add(id)) {
            cells.refuse(
                    ProgrammeColumns.ID, "an id that no other element of the session has", Words.quoted(id.text()));
        }
        return id;
    }

    /** Takes the id of an element that others belong to, also where something else is wrong with it. */
    @Nullable
    ElementId take(Cells cells, Owner owner) {
        ElementId id = take(cells);
        if (id != null) {
            owners.putIfAbsent(id, owner);
        }
        return id;
    }

    /** Returns to what a row belongs, or null after what is wrong has been told. */
    @Nullable
    ElementId find(Cells cells, List<ProgrammeRow> kinds) {
        ElementId within = cells.require(ProgrammeColumns.WITHIN);
        if (within == null) {
            return null;
        }
        Owner owner = owners.get(within);
        if (owner == null || !kinds.contains(owner.kind())) {
            String expected = kinds.stream().map(ProgrammeRow::code).collect(Collectors.joining(" or "));
            cells.refuseWhole(
                    ProgrammeColumns.WITHIN, "the id of a " + expected + " above", Words.quoted(within.text()));
            return null;
        }
        return within;
    }

    @Nullable
    Owner get(ElementId id) {
        return owners.get(id);
    }
}
