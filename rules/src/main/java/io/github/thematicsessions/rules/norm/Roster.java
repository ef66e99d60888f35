package io.github.thematicsessions.rules.norm;

import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.ParticipantKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many people fill a selection of slots: at least and at most, as far as the plan says who they are.
 *
 * <p>One person may fill several slots, and two who are described in different ways may be one. They are two only where
 * something that is said of both differs, or where a purpose has several slots and nobody is said to fill two of them.
 */
final class Roster {

    private final People everybody = new People();
    private final Map<Integer, People> byPurpose = new HashMap<>();
    private int slotsThatMayBeAnybody;

    private Roster() {}

    /**
     * Counts the people, with what is in doubt read in favour of the plan.
     *
     * @param asked how many are asked for
     * @return a number that is too small or too large only if that is certain
     */
    static int count(PlannedSegment segment, Selection selection, Quantity asked) {
        Participant first = null;
        boolean same = true;
        boolean anybody = true;
        int slots = 0;
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (selection.selectsPerson(segment, slot)) {
                Participant speaker = segment.speaker(slot);
                first = first == null ? speaker : first;
                same &= speaker != null && speaker.equals(first);
                anybody &= mayBeAnybody(speaker);
                slots++;
            }
        }
        if (anybody && asked.holds(slots)) {
            return slots;
        }
        return same && slots > 0
                ? clamp(asked.atLeast(), 1, anybody ? slots : 1)
                : of(segment, selection).clamp(asked.atLeast());
    }

    private static Roster of(PlannedSegment segment, Selection selection) {
        Roster roster = new Roster();
        for (int slot = 0; slot < segment.slots().size(); slot++) {
            if (selection.selectsPerson(segment, slot)) {
                roster.add(segment.speaker(slot), segment.purposeBit(slot));
            }
        }
        return roster;
    }

    private int clamp(int number) {
        return clamp(number, atLeast(), atMost());
    }

    private static int clamp(int number, int least, int most) {
        return Math.max(least, Math.min(number, most));
    }

    /** Tells whether nothing says that a speaker is not one of the others: no name, or one to be confirmed. */
    private static boolean mayBeAnybody(@Nullable Participant speaker) {
        return speaker == null || speaker.name().isEmpty() || speaker.toBeConfirmed();
    }

    private void add(@Nullable Participant speaker, int purpose) {
        everybody.add(speaker);
        if (mayBeAnybody(speaker)) {
            slotsThatMayBeAnybody++;
        }
        if (speaker == null && purpose != 0) {
            byPurpose.computeIfAbsent(purpose, key -> new People()).unnamed++;
        } else if (purpose != 0) {
            byPurpose.computeIfAbsent(purpose, key -> new People()).add(speaker);
        }
    }

    /** Returns how many people there are at least. */
    private int atLeast() {
        int least = everybody.atLeast();
        for (People people : byPurpose.values()) {
            least = Math.max(least, people.atLeast() + people.unnamed);
        }
        return least == 0 && slotsThatMayBeAnybody > 0 ? 1 : least;
    }

    /** Returns how many people there may be: everybody with a name, and somebody else in every other slot. */
    private int atMost() {
        return everybody.named.size() + slotsThatMayBeAnybody;
    }

    /** People of whom something is said. */
    private static final class People {

        private final Set<Who> named = new HashSet<>();
        private final Map<ParticipantKind, Described> kinds = new EnumMap<>(ParticipantKind.class);
        private int unnamed;

        void add(@Nullable Participant speaker) {
            if (speaker == null) {
                return;
            }
            kinds.computeIfAbsent(speaker.kind(), kind -> new Described()).add(speaker);
            if (!mayBeAnybody(speaker)) {
                named.add(Who.of(speaker));
            }
        }

        int atLeast() {
            int people = 0;
            for (Described described : kinds.values()) {
                people += described.atLeast();
            }
            return people;
        }
    }

    /** People of one kind by what is said of them: any two lists may speak of the same people, one list does not. */
    private static final class Described {

        private final Set<String> parties = new HashSet<>();
        private final Set<String> names = new HashSet<>();
        private final Set<String> others = new HashSet<>();

        void add(Participant speaker) {
            if (!Who.isKnown(speaker)) {
                others.add(speaker.toString());
            }
            speaker.party().ifPresent(parties::add);
            speaker.name().map(SameText::key).ifPresent(names::add);
        }

        int atLeast() {
            return Math.max(Math.max(parties.size(), names.size()), others.size());
        }
    }
}
