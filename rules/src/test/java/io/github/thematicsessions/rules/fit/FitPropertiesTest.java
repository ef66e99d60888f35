package io.github.thematicsessions.rules.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.fit.Conflict;
import io.github.thematicsessions.core.fit.Demand;
import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.fit.PartKind;
import io.github.thematicsessions.core.fit.PartWindow;
import io.github.thematicsessions.core.fit.Remedy;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.rules.NoteCheck;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What is answered of random plans, against constraints and methods of the test's own. */
class FitPropertiesTest {

    @Provide
    Arbitrary<ThematicSession> plans() {
        return SmallPlans.any();
    }

    @Provide
    Arbitrary<ThematicSession> tiny() {
        return SmallPlans.tiny();
    }

    @Provide
    Arbitrary<ProceduralNote> notes() {
        return Arbitraries.of(SmallNotes.silent(), SmallNotes.limits(), SmallNotes.full());
    }

    @Property(tries = 6000)
    void windows_are_those_of_floyd_and_warshall_over_constraints_of_the_tests_own(
            @ForAll("plans") ThematicSession session, @ForAll("notes") ProceduralNote note) {
        Feasibility fit = NoteCheck.of(note).fit(session);
        List<String> expected = new ArrayList<>();
        for (int day = 0; day < session.days().size(); day++) {
            PlanModel model = PlanModel.of(session, day, note);
            Differences differences = model.differences();
            int number = day + 1;
            boolean feasible = fit.conflicts().stream().noneMatch(conflict -> conflict.day() == number);
            assertThat(feasible).as("day " + number).isEqualTo(differences.isFeasible());
            Statistics.label("a day can hold").collect(feasible);
            if (feasible) {
                long[][] paths = differences.longestPaths();
                model.spans().forEach(span -> expected.add(window(span, paths)));
            }
        }
        assertThat(FitText.windows(fit)).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Days of which no schedule is out of reach: all points are within a minute of one another. */
    @Property(tries = 3000)
    void windows_of_very_small_plans_are_those_of_all_schedules_one_after_the_other(
            @ForAll("tiny") ThematicSession session, @ForAll("notes") ProceduralNote note) {
        PlanModel model = PlanModel.of(session, 0, note);
        List<PlanModel.Span> spans = model.spans();
        long[][] least = new long[spans.size()][3];
        long[][] most = new long[spans.size()][3];
        for (int span = 0; span < spans.size(); span++) {
            Arrays.fill(least[span], Long.MAX_VALUE);
            Arrays.fill(most[span], Long.MIN_VALUE);
        }
        long[] schedules = {0};
        boolean small = Enumeration.run(model.differences(), moments -> {
            schedules[0]++;
            for (int span = 0; span < spans.size(); span++) {
                long start = moments[spans.get(span).start()];
                long end = moments[spans.get(span).end()];
                long[] figures = {start, end, end - start};
                for (int figure = 0; figure < 3; figure++) {
                    least[span][figure] = Math.min(least[span][figure], figures[figure]);
                    most[span][figure] = Math.max(most[span][figure], figures[figure]);
                }
            }
        });
        Assume.that(small);
        List<String> expected = new ArrayList<>();
        for (int span = 0; span < spans.size() && schedules[0] > 0; span++) {
            expected.add(spans.get(span).key() + " " + clock(least[span][0], most[span][0]) + " "
                    + clock(least[span][1], most[span][1]) + " " + length(least[span][2], most[span][2]));
        }
        Feasibility fit = NoteCheck.of(note).fit(session);
        assertThat(fit.isFeasible()).isEqualTo(schedules[0] > 0);
        assertThat(FitText.windows(fit)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 1000)
    void each_end_of_each_window_is_reached_by_some_schedule(
            @ForAll("plans") ThematicSession session, @ForAll("notes") ProceduralNote note) {
        Feasibility fit = NoteCheck.of(note).fit(session);
        for (int day = 0; day < session.days().size(); day++) {
            PlanModel model = PlanModel.of(session, day, note);
            Assume.that(hasNoTwins(model));
            for (PlanModel.Span span : model.spans()) {
                PartWindow window = fit.windows().stream()
                        .filter(known -> FitText.part(known.part()).equals(span.key()))
                        .findFirst()
                        .orElse(null);
                if (window != null) {
                    Differences all = model.differences();
                    isReached(all, 0, span.start(), window.start().earliest().toSecondOfDay());
                    isReached(all, 0, span.start(), window.start().latest().toSecondOfDay());
                    isReached(all, 0, span.end(), window.end().earliest().toSecondOfDay());
                    isReached(all, 0, span.end(), window.end().latest().toSecondOfDay());
                    isReached(all, span.start(), span.end(), (int)
                            window.length().shortest().toSeconds());
                    isReached(all, span.start(), span.end(), (int)
                            window.length().longest().toSeconds());
                }
            }
        }
    }

    private static void isReached(Differences all, int from, int to, int seconds) {
        Differences exactly =
                all.with(new Differences.Edge(from, to, seconds), new Differences.Edge(to, from, -seconds));
        long[] schedule = exactly.schedule();
        assertThat(schedule).isNotNull();
        assertThat(all.isKeptBy(Objects.requireNonNull(schedule))).isTrue();
        assertThat(schedule[to] - schedule[from]).isEqualTo(seconds);
    }

    private static boolean hasNoTwins(PlanModel model) {
        return model.spans().stream().map(PlanModel.Span::key).distinct().count()
                == model.spans().size();
    }

    @Property(tries = 5000)
    void the_demands_of_a_conflict_cannot_hold_by_themselves_and_can_without_any_one_of_them(
            @ForAll("plans") ThematicSession session, @ForAll("notes") ProceduralNote note) {
        Feasibility fit = NoteCheck.of(note).fit(session);
        Statistics.label("conflicts").collect(Math.min(3, fit.conflicts().size()));
        for (Conflict conflict : fit.conflicts()) {
            PlanModel model = PlanModel.of(session, conflict.day() - 1, note);
            Assume.that(hasNoTwins(model));
            List<Differences.Edge[]> demands = conflict.demands().stream()
                    .map(demand -> read(demand, model))
                    .toList();
            assertThat(isMinimal(model, demands, 0))
                    .as(FitText.conflict(conflict).toString())
                    .isTrue();
        }
    }

    /** A demand to fill is of one end of a part, one to lie within of one or both: one way to read all of them is meant. */
    private static boolean isMinimal(PlanModel model, List<Differences.Edge[]> demands, int from) {
        for (int demand = from; demand < demands.size(); demand++) {
            Differences.Edge[] ends = demands.get(demand);
            if (ends.length == 2) {
                int next = demand + 1;
                return isMinimal(model, with(demands, demand, ends[0]), next)
                        || isMinimal(model, with(demands, demand, ends[1]), next)
                        || isMinimal(model, demands, next);
            }
        }
        boolean minimal = !together(model, demands, -1).isFeasible();
        for (int left = 0; left < demands.size(); left++) {
            minimal &= together(model, demands, left).isFeasible();
        }
        return minimal;
    }

    private static List<Differences.Edge[]> with(List<Differences.Edge[]> demands, int demand, Differences.Edge end) {
        List<Differences.Edge[]> read = new ArrayList<>(demands);
        read.set(demand, new Differences.Edge[] {end});
        return read;
    }

    /** Only that turns follow one another at the same moment is known besides. */
    private static Differences together(PlanModel model, List<Differences.Edge[]> demands, int without) {
        List<Differences.Edge> edges = new ArrayList<>(model.touching());
        for (int demand = 0; demand < demands.size(); demand++) {
            if (demand != without) {
                edges.addAll(List.of(demands.get(demand)));
            }
        }
        return new Differences(model.differences().points(), edges);
    }

    private static Differences.Edge[] read(Demand demand, PlanModel model) {
        PlanModel.Span part = span(model, demand.part());
        PlanModel.Span other = demand.other().map(known -> span(model, known)).orElse(part);
        int clock = demand.clock().map(LocalTime::toSecondOfDay).orElse(0);
        int length = (int) demand.length().orElse(Duration.ZERO).toSeconds();
        return switch (demand.kind()) {
            case STARTS_NOT_BEFORE -> edges(0, part.start(), clock);
            case STARTS_NOT_AFTER -> edges(part.start(), 0, -clock);
            case ENDS_NOT_BEFORE -> edges(0, part.end(), clock);
            case ENDS_NOT_AFTER -> edges(part.end(), 0, -clock);
            case TAKES_AT_LEAST -> edges(part.start(), other.end(), length);
            case TAKES_AT_MOST -> edges(other.end(), part.start(), -length);
            case FOLLOWS -> edges(other.end(), part.start(), 0);
            case FOLLOWS_CLOSELY -> edges(part.start(), other.end(), -length);
            case LIES_WITHIN ->
                new Differences.Edge[] {
                    new Differences.Edge(other.start(), part.start(), 0),
                    new Differences.Edge(part.end(), other.end(), 0)
                };
            case FILLS ->
                new Differences.Edge[] {
                    new Differences.Edge(part.start(), other.start(), -length),
                    new Differences.Edge(other.end(), part.end(), -length)
                };
        };
    }

    private static Differences.Edge[] edges(int from, int to, int weight) {
        return new Differences.Edge[] {new Differences.Edge(from, to, weight)};
    }

    private static PlanModel.Span span(PlanModel model, Part part) {
        return model.spans().stream()
                .filter(span -> span.key().equals(FitText.part(part)))
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 3000)
    void a_conflict_misses_what_its_demands_need_more_than_they_leave(
            @ForAll("plans") ThematicSession session, @ForAll("notes") ProceduralNote note) {
        for (Conflict conflict : NoteCheck.of(note).fit(session).conflicts()) {
            long clock = 0;
            long length = 0;
            for (Demand demand : conflict.demands()) {
                long moment = demand.clock().map(LocalTime::toSecondOfDay).orElse(0);
                long seconds = demand.length().orElse(Duration.ZERO).toSeconds();
                switch (demand.kind()) {
                    case STARTS_NOT_BEFORE, ENDS_NOT_BEFORE -> clock += moment;
                    case STARTS_NOT_AFTER, ENDS_NOT_AFTER -> clock -= moment;
                    case TAKES_AT_LEAST -> length += seconds;
                    case TAKES_AT_MOST, FOLLOWS_CLOSELY, FILLS -> length -= seconds;
                    case FOLLOWS, LIES_WITHIN -> {}
                }
            }
            assertThat(conflict.missing()).isEqualTo(Duration.ofSeconds(clock + length));
        }
    }

    @Property(tries = 3000)
    void no_two_conflicts_share_a_demand_other_than_midnight(
            @ForAll("plans") ThematicSession session, @ForAll("notes") ProceduralNote note) {
        List<String> demands = NoteCheck.of(note).fit(session).conflicts().stream()
                .flatMap(conflict -> conflict.demands().stream().distinct())
                .filter(demand -> !demand.clock().equals(Optional.of(LocalTime.MIDNIGHT))
                        && !demand.clock().equals(Optional.of(LocalTime.of(23, 59, 59))))
                .map(Demand::toString)
                .toList();
        assertThat(demands).doesNotHaveDuplicates();
    }

    @Property(tries = 5000)
    void after_a_remedy_the_conflict_is_gone_and_a_plan_without_another_holds(
            @ForAll("plans") ThematicSession session, @ForAll("notes") ProceduralNote note) {
        NoteCheck check = NoteCheck.of(note);
        Feasibility fit = check.fit(session);
        for (Conflict conflict : fit.conflicts()) {
            for (Remedy remedy : conflict.remedies()) {
                Statistics.label("remedies").collect(remedy.getClass().getSimpleName());
                Changes.Changed changed = Changes.apply(remedy, session, check);
                Feasibility after = changed.check().fit(changed.session());
                assertThat(after.conflicts())
                        .as(FitText.remedy(remedy) + " for " + FitText.conflict(conflict))
                        .extracting(Conflict::demands)
                        .doesNotContain(conflict.demands());
                if (fit.conflicts().size() == 1 && !movesARow(remedy, session)) {
                    assertThat(FitText.conflicts(after))
                            .as(FitText.remedy(remedy) + " for " + FitText.conflict(conflict))
                            .isEmpty();
                }
            }
        }
    }

    /** Where a side event belongs is not chosen anew while a row moves; after that it may be elsewhere. */
    private static boolean movesARow(Remedy remedy, ThematicSession session) {
        return !session.sideEvents().isEmpty()
                && remedy instanceof Remedy.Move move
                && move.part().kind() == PartKind.SEGMENT;
    }

    @Property(tries = 5000)
    void a_remedy_with_a_second_less_does_not_do(
            @ForAll("plans") ThematicSession session, @ForAll("notes") ProceduralNote note) {
        NoteCheck check = NoteCheck.of(note);
        Feasibility fit = check.fit(session);
        Assume.that(fit.conflicts().size() == 1);
        Conflict conflict = fit.conflicts().get(0);
        for (Remedy remedy : conflict.remedies()) {
            if (!(remedy instanceof Remedy.Waive)) {
                assertThat(Changes.apply(remedy, session, check, 1).isFeasible())
                        .as(FitText.remedy(remedy) + " for " + FitText.conflict(conflict))
                        .isFalse();
            }
        }
    }

    /** The shortest times of the notes are three seconds for opening remarks and two for presentations. */
    @Property(tries = 3000)
    void no_turn_becomes_shorter_than_the_note_allows(
            @ForAll("plans") ThematicSession session, @ForAll("notes") ProceduralNote note) {
        for (Conflict conflict : NoteCheck.of(note).fit(session).conflicts()) {
            for (Remedy remedy : conflict.remedies()) {
                if (remedy instanceof Remedy.Shorten shorten) {
                    for (Remedy.Cut cut : shorten.cuts()) {
                        int least = switch (cut.part().purpose().orElseThrow()) {
                            case OPENING_REMARKS -> 3;
                            case PRESENTATION -> 2;
                            default -> 1;
                        };
                        assertThat(cut.to()).isGreaterThanOrEqualTo(Duration.ofSeconds(least));
                    }
                }
            }
        }
    }

    private static String window(PlanModel.Span span, long[][] paths) {
        return span.key() + " " + clock(paths[0][span.start()], -paths[span.start()][0]) + " "
                + clock(paths[0][span.end()], -paths[span.end()][0]) + " "
                + length(paths[span.start()][span.end()], -paths[span.end()][span.start()]);
    }

    private static String clock(long earliest, long latest) {
        LocalTime from = LocalTime.ofSecondOfDay(earliest);
        return earliest == latest ? from.toString() : from + "/" + LocalTime.ofSecondOfDay(latest);
    }

    private static String length(long shortest, long longest) {
        Duration from = Duration.ofSeconds(shortest);
        return shortest == longest ? from.toString() : from + "/" + Duration.ofSeconds(longest);
    }
}
