package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.norm.Alternation;
import io.github.thematicsessions.core.norm.Answering;
import io.github.thematicsessions.core.norm.NoInscription;
import io.github.thematicsessions.core.norm.Position;
import io.github.thematicsessions.core.norm.SlotOrder;
import io.github.thematicsessions.core.norm.SlotPosition;
import io.github.thematicsessions.core.norm.SlotPresence;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a note says of the order of the turns in a segment. */
final class OrderNorms {

    private OrderNorms() {}

    static void presence(SlotPresence norm, Layout layout, Answer answer) {
        layout.each(norm.slots().segment(), answer, row -> presence(norm, row, answer));
    }

    private static void presence(SlotPresence norm, Row row, Answer answer) {
        if (!row.selected(norm.slots()).isEmpty()) {
            answer.judged();
            return;
        }
        if (row.findMissingPurposes(norm.slots(), answer)) {
            return;
        }
        if (row.open()) {
            answer.missing(Input.END_OF_SEGMENT, row.at());
            return;
        }
        answer.judged();
        answer.fail(Discrepancy.MISSING, row.at(), Answer.NO_MEASURE, words(norm.slots()), Answer.NO_MEASURE);
    }

    static void order(SlotOrder norm, Layout layout, Answer answer) {
        layout.each(norm.earlier().segment(), answer, row -> order(norm, row, answer));
    }

    private static void order(SlotOrder norm, Row row, Answer answer) {
        row.findMissingPurposes(norm.earlier(), answer);
        row.findMissingPurposes(norm.later(), answer);
        List<Entry> earlier = row.selected(norm.earlier());
        if (earlier.isEmpty()) {
            return;
        }
        Entry last = earlier.get(earlier.size() - 1);
        for (Entry later : row.selected(norm.later())) {
            answer.judged();
            if (row.entries().indexOf(later) < row.entries().indexOf(last)) {
                answer.fail(
                        Discrepancy.OUT_OF_ORDER,
                        Severity.ERROR,
                        later.at(),
                        List.of(last.id()),
                        Answer.NO_MEASURE,
                        Answer.NO_MEASURE,
                        Answer.NO_MEASURE);
            }
        }
    }

    static void position(SlotPosition norm, Layout layout, Answer answer) {
        layout.each(norm.slots().segment(), answer, row -> position(norm, row, answer));
    }

    private static void position(SlotPosition norm, Row row, Answer answer) {
        if (norm.position() == Position.LAST && row.open()) {
            answer.missing(Input.END_OF_SEGMENT, row.at());
            return;
        }
        Entry there = row.entries()
                .get(norm.position() == Position.FIRST ? 0 : row.entries().size() - 1);
        if (there.isSelected(norm.slots())) {
            answer.judged();
            return;
        }
        boolean onlyNames =
                row.entries().stream().allMatch(entry -> entry.purpose().isEmpty());
        if (onlyNames || there.mightBeSelected(norm.slots())) {
            answer.missing(Input.PURPOSE, there.at("purpose"));
            return;
        }
        answer.judged();
        Optional<Measure> found = Optional.of(new Measure.Words(there.words()));
        answer.fail(Discrepancy.DIFFERENT, there.at(), found, words(norm.slots()), Answer.NO_MEASURE);
    }

    private static Optional<Measure> words(SlotSelector selector) {
        List<String> words = new ArrayList<>();
        selector.capacities().forEach(capacity -> words.add(capacity.code()));
        selector.purposes().forEach(purpose -> words.add(purpose.code()));
        return Optional.of(new Measure.Words(words));
    }

    static void alternation(Alternation norm, Layout layout, Answer answer) {
        layout.each(norm.segment(), answer, row -> alternation(norm, row, answer));
    }

    private static void alternation(Alternation norm, Row row, Answer answer) {
        List<Entry> floor = row.entries().stream().filter(OrderNorms::isFloor).toList();
        if (floor.isEmpty()) {
            answer.missing(Input.RUNS, row.at("slots"));
            return;
        }
        Optional<Entry> unanswered = norm.answering() == Answering.AT_LEAST_ONCE
                ? Optional.of(floor.get(0)).filter(first -> !isAnswered(first, row))
                : floor.stream().filter(entry -> !isAnswered(entry, row)).findFirst();
        if (unanswered.isPresent() && row.open()) {
            answer.missing(Input.END_OF_SEGMENT, row.at());
            return;
        }
        answer.judged();
        unanswered.ifPresent(entry -> answer.fail(
                Discrepancy.UNANSWERED, entry.at(), Answer.NO_MEASURE, Answer.NO_MEASURE, Answer.NO_MEASURE));
    }

    /** Some panelist answers later. */
    private static boolean isAnswered(Entry entry, Row row) {
        return row.entries().subList(row.entries().indexOf(entry), row.entries().size()).stream()
                .anyMatch(OrderNorms::isAnswer);
    }

    static boolean isFloor(Entry entry) {
        return isFloor(entry.capacity()) && entry.purpose().equals(Optional.of(Purpose.INTERVENTION));
    }

    static boolean isFloor(Capacity capacity) {
        return switch (capacity) {
            case DELEGATION, GROUP_OF_STATES, MEMBER, OBSERVER, ACCREDITED_STAKEHOLDER -> true;
            default -> false;
        };
    }

    static boolean isAnswer(Entry entry) {
        boolean panelist = entry.capacity() == Capacity.EXPERT || entry.capacity() == Capacity.THEMATIC_EXPERT;
        return panelist && entry.purpose().equals(Optional.of(Purpose.ANSWER));
    }

    /** A plan names nobody who speaks from the floor. */
    static void noInscription(NoInscription norm, Layout layout, Answer answer) {
        answer.exempt(Exemption.NO_SUCH_SEGMENT);
        for (Row row : layout.of(norm.segment())) {
            answer.judged();
            for (Entry entry : row.entries()) {
                if (isFloor(entry.capacity())
                        && entry.speaker().filter(Person::isKnown).isPresent()) {
                    Measure who = Measure.of(Person.label(entry.speaker().get()));
                    answer.fail(
                            Discrepancy.NAMED_BEFOREHAND,
                            entry.at("speaker"),
                            Optional.of(who),
                            Answer.NO_MEASURE,
                            Answer.NO_MEASURE);
                }
            }
        }
    }
}
