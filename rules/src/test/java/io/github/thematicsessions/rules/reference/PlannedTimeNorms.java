package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.norm.DividedTime;
import io.github.thematicsessions.core.norm.ReducedTime;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.norm.TurnCount;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.Allotment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a note says of the time that a plan gives to its slots. */
final class PlannedTimeNorms {

    private static final Duration WHOLE_DAY = Duration.ofDays(1);

    private PlannedTimeNorms() {}

    static void speakingTime(SpeakingTime norm, Layout layout, Answer answer) {
        Figure figure = new Figure(norm.time(), norm.application());
        layout.each(norm.slots().segment(), answer, row -> {
            row.findMissingPurposes(norm.slots(), answer);
            if (norm.share() == Share.TOGETHER) {
                together(row.selected(norm.slots()), figure, answer);
                return;
            }
            for (Entry slot : row.selected(norm.slots())) {
                if (isTimeKnown(slot, answer)) {
                    answer.judged();
                    judge(slot, figure, answer);
                }
            }
        });
    }

    static void reducedTime(ReducedTime norm, Layout layout, Answer answer) {
        Figure full = new Figure(norm.time(), norm.application());
        Figure reduced = new Figure(norm.reduced(), norm.application());
        layout.each(norm.slots().segment(), answer, row -> {
            row.findMissingPurposes(norm.slots(), answer);
            Optional<Integer> inscribed = inscribed(row);
            for (Entry slot : row.selected(norm.slots())) {
                if (!isTimeKnown(slot, answer)) {
                    continue;
                }
                if (inscribed.isEmpty() && keeps(slot, full) != keeps(slot, reduced)) {
                    answer.missing(Input.INSCRIBED, row.at("inscribed"));
                    continue;
                }
                answer.judged();
                boolean many = inscribed.isPresent() && inscribed.get() > norm.above();
                judge(slot, many ? reduced : full, answer);
            }
        });
    }

    static void dividedTime(DividedTime norm, Layout layout, Answer answer) {
        Figure together = Figure.atMost(norm.total(), norm.application());
        layout.each(norm.slots().segment(), answer, row -> {
            row.findMissingPurposes(norm.slots(), answer);
            Optional<Integer> inscribed = inscribed(row).filter(number -> number > 0);
            Duration sum = Duration.ZERO;
            for (Entry slot : row.selected(norm.slots())) {
                if (!isTimeKnown(slot, answer)) {
                    continue;
                }
                sum = sum.plus(longest(slot));
                if (inscribed.isEmpty()) {
                    answer.missing(Input.INSCRIBED, row.at("inscribed"));
                } else {
                    answer.judged();
                    judge(slot, Figure.atMost(part(norm, inscribed.get()), norm.application()), answer);
                }
            }
            turnsOfDividedTime(norm, row.selected(norm.slots()).size(), row.at(), answer);
            if (together.isOver(sum)) {
                together.judge(sum, row.at(), answer);
            }
        });
    }

    static Duration part(DividedTime norm, int inscribed) {
        return inscribed > norm.turns()
                ? norm.turn()
                : Duration.ofSeconds(norm.total().toSeconds() / inscribed);
    }

    static void turnsOfDividedTime(DividedTime norm, int turns, Spot at, Answer answer) {
        if (turns > norm.turns()) {
            answer.fail(
                    Discrepancy.TOO_MANY,
                    Figure.atMost(norm.total(), norm.application()).over(),
                    at,
                    List.of(),
                    Optional.of(Measure.of(turns)),
                    Optional.of(Measure.of(norm.turns())),
                    Optional.of(Measure.of(turns - norm.turns())));
        }
    }

    /** A slot for a run of turns that names nobody may stand for any number of them. */
    static void turnCount(TurnCount norm, Layout layout, Answer answer) {
        layout.each(norm.slots().segment(), answer, row -> {
            boolean certain = !row.findMissingPurposes(norm.slots(), answer);
            List<Entry> slots = row.selected(norm.slots());
            for (Entry slot : slots) {
                if (!slot.isOfPerson()) {
                    answer.missing(Input.SPEAKER, slot.at("speaker"));
                    certain = false;
                }
            }
            if (certain || slots.size() > norm.turns().atMost()) {
                answer.count(slots.size(), norm.turns(), row.at());
            }
        });
    }

    /** As the segment says or, where each turn from the floor names its speaker, as many as there are. */
    private static Optional<Integer> inscribed(Row row) {
        if (row.segment().inscribed().isPresent()) {
            return Optional.of(row.segment().inscribed().getAsInt());
        }
        List<Entry> floor = row.entries().stream()
                .filter(slot -> OrderNorms.isFloor(slot.capacity()))
                .toList();
        boolean named = floor.stream().allMatch(slot -> slot.speaker().isPresent());
        return named && !floor.isEmpty() ? Optional.of(floor.size()) : Optional.empty();
    }

    private static boolean isTimeKnown(Entry slot, Answer answer) {
        boolean known = slot.allotted().isGiven() || clock(slot).isPresent();
        if (!known) {
            answer.missing(Input.SPEAKING_TIME, slot.at("allotted"));
        }
        return known;
    }

    /** The hours of a run of turns are not the time of one turn. */
    private static Optional<Allotment> clock(Entry slot) {
        return slot.isRun() ? Optional.empty() : slot.time().map(time -> Allotment.stated(time.length()));
    }

    private static Optional<Allotment> allotted(Entry slot) {
        return Optional.of(slot.allotted()).filter(Allotment::isGiven);
    }

    private static Duration longest(Entry slot) {
        Duration given = allotted(slot).flatMap(Allotment::longest).orElse(Duration.ZERO);
        Duration hours = clock(slot).flatMap(Allotment::longest).orElse(Duration.ZERO);
        return given.compareTo(hours) > 0 ? given : hours;
    }

    private static boolean keeps(Entry slot, Figure figure) {
        return allotted(slot).filter(time -> !figure.keeps(time)).isEmpty()
                && clock(slot).filter(time -> !figure.keeps(time)).isEmpty();
    }

    /** The time that is allotted counts and, if that keeps to the figure, the hours. */
    private static void judge(Entry slot, Figure figure, Answer answer) {
        Optional<Allotment> broken = allotted(slot)
                .filter(time -> !figure.keeps(time))
                .or(() -> clock(slot).filter(time -> !figure.keeps(time)));
        broken.ifPresent(time -> figure.judge(time, slot.at(), List.of(), answer));
    }

    /** First what is allotted, or the hours where nothing is; then, if that keeps to the figure, the hours alone. */
    private static void together(List<Entry> slots, Figure figure, Answer answer) {
        List<Allotment> given = new ArrayList<>();
        List<Allotment> hours = new ArrayList<>();
        for (Entry slot : slots) {
            if (isTimeKnown(slot, answer)) {
                given.add(allotted(slot).or(() -> clock(slot)).orElseThrow());
            }
            clock(slot).ifPresent(hours::add);
        }
        if (given.isEmpty()) {
            return;
        }
        answer.judged();
        List<ElementId> others = slots.stream().skip(1).map(Entry::id).toList();
        if (others.isEmpty()) {
            judge(slots.get(0), figure, answer);
        } else if (!judge(given, slots, others, figure, answer)) {
            judge(hours, slots, others, figure, answer);
        }
    }

    /** A sum of which a part is missing can be over, and not under. */
    private static boolean judge(
            List<Allotment> times, List<Entry> slots, List<ElementId> others, Figure figure, Answer answer) {
        if (times.isEmpty()) {
            return false;
        }
        Allotment sum = sum(times);
        boolean complete = times.size() == slots.size();
        boolean broken = complete ? !figure.keeps(sum) : figure.isOver(sum);
        if (complete) {
            figure.judge(sum, slots.get(0).at(), others, answer);
        } else {
            figure.judgeOver(sum, slots.get(0).at(), others, answer);
        }
        return broken;
    }

    /** One ceiling among them makes the sum a ceiling; only figures make a figure. */
    private static Allotment sum(List<Allotment> times) {
        Duration shortest = Duration.ZERO;
        Duration longest = Duration.ZERO;
        boolean ceiling = false;
        boolean stated = true;
        for (Allotment time : times) {
            shortest = shortest.plus(time.shortest());
            longest = longest.plus(time.longest().orElseThrow());
            ceiling |= time.wording() == Allotment.Wording.AT_MOST;
            stated &= time.wording() == Allotment.Wording.STATED;
        }
        Duration most = longest.compareTo(WHOLE_DAY) > 0 ? WHOLE_DAY : longest;
        if (stated) {
            return Allotment.stated(most);
        }
        return ceiling
                ? Allotment.atMost(most)
                : Allotment.between(shortest.compareTo(WHOLE_DAY) > 0 ? WHOLE_DAY : shortest, most);
    }
}
