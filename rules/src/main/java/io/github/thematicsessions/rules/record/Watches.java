package io.github.thematicsessions.rules.record;

import io.github.thematicsessions.core.norm.DividedTime;
import io.github.thematicsessions.core.norm.NoInscription;
import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.norm.NormKind;
import io.github.thematicsessions.core.norm.ReducedTime;
import io.github.thematicsessions.core.norm.SameSpeakers;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakerCount;
import io.github.thematicsessions.core.norm.SpeakerKind;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.norm.TurnCount;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.rules.norm.Judge;
import io.github.thematicsessions.rules.norm.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The provisions that judge a record turn by turn. Which of them speak of a kind of turn is looked up once and remembered.
 *
 * <p>Not thread-safe: each check has its own.
 */
public final class Watches {

    private static final int CAPACITIES = Capacity.values().length;
    private static final int PURPOSES = Purpose.values().length + 1;

    private final Map<Judge, TurnWatch> watches = new LinkedHashMap<>();
    private final List<InscriptionWatch> inscriptions = new ArrayList<>();
    private final List<SlotSelector> people = new ArrayList<>();
    private final @Nullable Cell[] cells = new Cell[SegmentKind.values().length * CAPACITIES * PURPOSES];

    private Watches(List<Judge> judges) {
        for (Judge judge : judges) {
            if (judge.isInForce()) {
                add(judge, judge.provision().norm());
            }
        }
    }

    /**
     * Begins a check.
     *
     * @param judges the provisions
     * @return what judges turn by turn
     */
    public static Watches of(List<Judge> judges) {
        return new Watches(judges);
    }

    private void add(Judge judge, Norm norm) {
        if (norm instanceof SpeakingTime time) {
            watches.put(judge, new SpeakingTimeWatch(judge, time));
        } else if (norm instanceof ReducedTime time) {
            watches.put(judge, new ReducedTimeWatch(judge, time));
        } else if (norm instanceof DividedTime time) {
            watches.put(judge, new DividedTimeWatch(judge, time));
        } else if (norm instanceof TurnCount count) {
            watches.put(judge, new TurnCountWatch(judge, count));
        } else if (norm instanceof SpeakerKind kind) {
            watches.put(judge, new SpeakerKindWatch(judge, kind));
        } else if (norm.kind() == NormKind.ACCREDITATION_IN_FORCE) {
            watches.put(judge, new AccreditationWatch(judge));
        } else if (norm instanceof NoInscription inscription) {
            InscriptionWatch watch = new InscriptionWatch(judge, inscription);
            inscriptions.add(watch);
            watches.put(judge, watch);
        } else if (norm instanceof SpeakerCount count) {
            people.add(count.slots());
        } else if (norm instanceof SameSpeakers same) {
            people.add(same.slots());
            people.add(same.expected());
        }
    }

    /** Returns what is to be done with a kind of turn. */
    @SuppressWarnings("EnumOrdinal") // an index that lives as long as one check and is never written down
    Cell cell(SegmentKind segment, Capacity capacity, @Nullable Purpose purpose) {
        int index = (segment.ordinal() * CAPACITIES + capacity.ordinal()) * PURPOSES
                + (purpose == null ? PURPOSES - 1 : purpose.ordinal());
        Cell known = cells[index];
        if (known == null) {
            known = newCell(segment, capacity, purpose);
            cells[index] = known;
        }
        return known;
    }

    private Cell newCell(SegmentKind segment, Capacity capacity, @Nullable Purpose purpose) {
        List<TurnWatch> clear = watches.values().stream()
                .filter(watch -> watch.speaksOf(segment, capacity, purpose))
                .toList();
        List<TurnWatch> unclear = watches.values().stream()
                .filter(watch -> purpose == null && watch.mightSpeakOf(segment, capacity))
                .toList();
        boolean counts = people.stream().anyMatch(slots -> SelectedTurns.selects(slots, segment, capacity, purpose));
        return new Cell(clear, unclear, counts);
    }

    /** Goes through the list by number: an iterator would be an object for each request. */
    void requested(HeldSegment segment, int event, FloorEvent request) {
        if (!segment.isDiscussionOpened()) {
            for (int watch = 0; watch < inscriptions.size(); watch++) {
                inscriptions.get(watch).requested(segment, event, request);
            }
        }
    }

    void opened(HeldSegment segment) {
        for (InscriptionWatch watch : inscriptions) {
            watch.opened(segment);
        }
    }

    /** Looks back at a segment: what was held of it or, where the record says nothing of it, that it does not. */
    void conclude(HeldSegment segment) {
        for (TurnWatch watch : watches.values()) {
            if (segment.isRecorded()) {
                watch.concluded(segment);
            } else if (segment.isCovered() && watch.looksAt(segment.kind())) {
                watch.verdict().missing(Input.RECORD, segment.at());
            }
        }
    }

    /**
     * Returns what a provision has found out.
     *
     * @param judge the provision
     * @return its verdict, not yet closed, or empty if it does not judge turn by turn
     */
    public Optional<Verdict> verdict(Judge judge) {
        return Optional.ofNullable(watches.get(judge)).map(TurnWatch::verdict);
    }
}
