package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.norm.DividedTime;
import io.github.thematicsessions.core.norm.NoInscription;
import io.github.thematicsessions.core.norm.ReducedTime;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakerKind;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.norm.TurnCount;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** What a note says of the turns that were held, one by one or all of a segment. */
final class TurnNorms {

    private final List<Sitting> sittings;
    private final Answer answer;

    TurnNorms(Retold retold, Answer answer) {
        this.sittings = retold.sittings();
        this.answer = answer;
    }

    /** Those of a kind that are recorded; of those that should be and are not, the record is missing. */
    private List<Sitting> recorded(Predicate<SegmentKind> kinds) {
        List<Sitting> ofKind = sittings.stream()
                .filter(sitting -> kinds.test(sitting.segment().kind()))
                .toList();
        for (Sitting sitting : ofKind) {
            if (!sitting.isRecorded() && sitting.isCovered()) {
                answer.missing(Input.RECORD, sitting.at());
            }
        }
        return ofKind.stream().filter(Sitting::isRecorded).toList();
    }

    /** The same for the kind of a selector; says of turns that might be selected that their purpose is missing. */
    private List<Sitting> recorded(SlotSelector slots) {
        answer.exempt(Exemption.NO_SUCH_TURN);
        List<Sitting> recorded = recorded(kind -> kind == slots.segment());
        for (Sitting sitting : recorded) {
            for (Turn turn : sitting.turns()) {
                if (turn.mightBeSelected(slots)) {
                    answer.missing(Input.PURPOSE, turn.at());
                }
            }
        }
        return recorded;
    }

    private static List<Turn> selected(Sitting sitting, SlotSelector slots) {
        return sitting.turns().stream().filter(turn -> turn.isSelected(slots)).toList();
    }

    /** Those of which the length is known; of the others it is missing. */
    private List<Turn> timed(Sitting sitting, SlotSelector slots) {
        for (Turn turn : selected(sitting, slots)) {
            if (turn.spoken().isEmpty()) {
                answer.missing(Input.TURN, turn.at());
            }
        }
        return selected(sitting, slots).stream()
                .filter(turn -> turn.spoken().isPresent())
                .toList();
    }

    private static Duration sum(List<Turn> turns) {
        return turns.stream().map(turn -> turn.spoken().orElseThrow()).reduce(Duration.ZERO, Duration::plus);
    }

    void speakingTime(SpeakingTime norm) {
        Figure figure = new Figure(norm.time(), norm.application());
        for (Sitting sitting : recorded(norm.slots())) {
            List<Turn> timed = timed(sitting, norm.slots());
            if (norm.share() == Share.TOGETHER) {
                together(sitting, timed, selected(sitting, norm.slots()), figure);
                continue;
            }
            for (Turn turn : timed) {
                answer.judged();
                figure.judge(turn.spoken().orElseThrow(), turn.at(), answer);
            }
        }
    }

    /** A sum of which a part is missing, or more of which may follow, can be over, and not under. */
    private void together(Sitting sitting, List<Turn> timed, List<Turn> selected, Figure figure) {
        if (selected.isEmpty()) {
            return;
        }
        boolean complete = timed.size() == selected.size();
        if ((complete && !sitting.isOpen()) || figure.isOver(sum(timed))) {
            Turn first = selected.stream()
                    .filter(Turn::hasEnded)
                    .min(Comparator.comparingInt(Turn::endNumber))
                    .orElseThrow();
            answer.judged();
            figure.judge(sum(timed), first.at(), answer);
        } else if (complete) {
            answer.missing(Input.END_OF_SEGMENT, sitting.at());
        }
    }

    void reducedTime(ReducedTime norm) {
        Figure full = new Figure(norm.time(), norm.application());
        Figure reduced = new Figure(norm.reduced(), norm.application());
        for (Sitting sitting : recorded(norm.slots())) {
            for (Turn turn : timed(sitting, norm.slots())) {
                Duration spoken = turn.spoken().orElseThrow();
                Optional<Integer> inscribed = sitting.inscribed(turn.endNumber());
                if (inscribed.isEmpty() && full.keeps(spoken) != reduced.keeps(spoken)) {
                    answer.missing(Input.INSCRIBED, turn.at());
                    continue;
                }
                answer.judged();
                boolean many = inscribed.isPresent() && inscribed.get() > norm.above();
                (many ? reduced : full).judge(spoken, turn.at(), answer);
            }
        }
    }

    void dividedTime(DividedTime norm) {
        Figure together = Figure.atMost(norm.total(), norm.application());
        for (Sitting sitting : recorded(norm.slots())) {
            List<Turn> timed = timed(sitting, norm.slots());
            for (Turn turn : timed) {
                Optional<Integer> inscribed =
                        sitting.inscribed(turn.endNumber()).filter(number -> number > 0);
                if (inscribed.isEmpty()) {
                    answer.missing(Input.INSCRIBED, turn.at());
                    continue;
                }
                answer.judged();
                Duration part = PlannedTimeNorms.part(norm, inscribed.get());
                Figure.atMost(part, norm.application()).judge(turn.spoken().orElseThrow(), turn.at(), answer);
            }
            int turns = selected(sitting, norm.slots()).size();
            PlannedTimeNorms.turnsOfDividedTime(norm, turns, sitting.at(), answer);
            together.judge(sum(timed), sitting.at(), answer);
        }
    }

    /** A turn of which the purpose is not known may be one of them. */
    void turnCount(TurnCount norm) {
        for (Sitting sitting : recorded(norm.slots())) {
            int turns = selected(sitting, norm.slots()).size();
            boolean certain = sitting.turns().stream().noneMatch(turn -> turn.mightBeSelected(norm.slots()));
            if (turns < norm.turns().atLeast() && sitting.isOpen()) {
                answer.missing(Input.END_OF_SEGMENT, sitting.at());
            } else if (certain || turns > norm.turns().atMost()) {
                answer.count(turns, norm.turns(), sitting.at());
            }
        }
    }

    /** Each turn is looked at by itself. Who leads a discussion need not be said. */
    void speakerKind(SpeakerKind norm) {
        for (Sitting sitting : recorded(norm.slots())) {
            for (Turn turn : selected(sitting, norm.slots())) {
                if (turn.speaker().isPresent()) {
                    PeopleNorms.kind(norm, turn.speaker().get(), turn.at(), answer);
                } else if (!turn.purpose().equals(Optional.of(Purpose.INTERACTIVE_DISCUSSION))) {
                    answer.missing(Input.SPEAKER, turn.at());
                }
            }
        }
    }

    void accreditation() {
        answer.exempt(Exemption.NO_SUCH_TURN);
        recorded(SegmentKind::isPlenary);
        for (Sitting sitting : sittings) {
            for (Turn turn : sitting.turns()) {
                if (turn.capacity().equals(Optional.of(Capacity.ACCREDITED_STAKEHOLDER))) {
                    PeopleNorms.accreditation(turn.speaker(), turn.at(), answer);
                }
            }
        }
    }

    /** Nobody asks for the floor before the discussion is opened; whether that is so is not known until it is. */
    void noInscription(NoInscription norm) {
        answer.exempt(Exemption.NO_SUCH_SEGMENT);
        for (Sitting sitting : recorded(kind -> kind == norm.segment())) {
            if (!sitting.wasOpened() && !sitting.requests().isEmpty()) {
                answer.missing(Input.DISCUSSION_OPENING, sitting.at());
                continue;
            }
            answer.judged();
            for (Sitting.Request early : sitting.earlyRequests()) {
                Spot at = new Spot(
                        sitting.pointer().toString(),
                        early.event().turn(),
                        Optional.of(sitting.segment().id()),
                        OptionalInt.of(early.number()));
                Optional<Measure> who = early.event().speaker().map(speaker -> Measure.of(Person.label(speaker)));
                answer.fail(Discrepancy.TOO_EARLY, at, who, Answer.NO_MEASURE, Answer.NO_MEASURE);
            }
        }
    }
}
