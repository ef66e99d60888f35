package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * One segment as the norms look at it: as it is planned, or as it was held.
 *
 * @param day the index of its day in the plan
 * @param held whether it is looked at as it was held
 * @param open whether more of it may follow, because the record breaks off
 * @param entries its slots, or its turns
 */
record Row(
        Segment segment,
        int day,
        Optional<LocalDate> date,
        Optional<LocalTime> start,
        Optional<LocalTime> end,
        Spot at,
        boolean held,
        boolean open,
        List<Entry> entries) {

    ElementId id() {
        return segment.id();
    }

    SegmentKind kind() {
        return segment.kind();
    }

    Optional<TimeRange> time() {
        return start.isPresent() && end.isPresent()
                ? Optional.of(TimeRange.of(start.get(), end.get()))
                : Optional.empty();
    }

    Spot at(String member) {
        return held ? at : at.member(member);
    }

    /** Nothing is known of what is in it: that is what is missing. */
    void isBare(Answer answer) {
        if (held) {
            answer.missing(Input.RECORD, at);
        } else {
            answer.missing(Input.SPEAKING_SLOTS, at.member("slots"));
        }
    }

    List<Entry> selected(SlotSelector selector) {
        return entries.stream().filter(entry -> entry.isSelected(selector)).toList();
    }

    /** Those that are selected and stand for a person. */
    List<Entry> people(SlotSelector selector) {
        return selected(selector).stream().filter(Entry::isOfPerson).toList();
    }

    /** Says what might be selected; tells whether there is something. */
    boolean findMissingPurposes(SlotSelector selector, Answer answer) {
        boolean found = false;
        for (Entry entry : entries) {
            if (entry.mightBeSelected(selector)) {
                answer.missing(Input.PURPOSE, entry.at("purpose"));
                found = true;
            }
        }
        return found;
    }
}
