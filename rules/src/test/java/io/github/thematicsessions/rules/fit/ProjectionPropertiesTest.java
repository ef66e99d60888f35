package io.github.thematicsessions.rules.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.arbitrary.FloorRecords;
import io.github.thematicsessions.core.arbitrary.Sessions;
import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.core.fit.Forecast;
import io.github.thematicsessions.core.fit.PartKind;
import io.github.thematicsessions.core.fit.Projection;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.rules.NoteCheck;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What follows once some of a plan has happened, against constraints of the test's own. */
class ProjectionPropertiesTest {

    private static final NoteCheck SIXTH = NoteCheck.of(ProceduralNotes.sixthSession());

    @Provide
    Arbitrary<ThematicSession> plans() {
        return SmallPlans.any().map(session -> session.withSideEvents());
    }

    @Provide
    Arbitrary<ProceduralNote> notes() {
        return Arbitraries.of(SmallNotes.silent(), SmallNotes.limits(), SmallNotes.full());
    }

    /** A session and a record that names its elements. */
    record Held(ThematicSession session, FloorRecord record) {}

    @Provide
    Arbitrary<Held> held() {
        return Arbitraries.oneOf(Sessions.any(), Sessions.regular(), SmallPlans.any())
                .flatMap(session -> Combinators.combine(Arbitraries.just(session), FloorRecords.of(session))
                        .as(Held::new));
    }

    private static LocalDateTime at(int day, int second) {
        return SmallPlans.DATE.plusDays(day).atStartOfDay().plusSeconds(second);
    }

    @Property(tries = 3000)
    void before_anything_has_happened_all_is_expected_as_planned_and_can_be_when_its_window_says(
            @ForAll("plans") ThematicSession session, @ForAll("notes") ProceduralNote note) {
        Timetable timetable = NoteCheck.of(note).timetable(session);
        Feasibility fit = timetable.feasibility();
        for (int day = 0; day < session.days().size(); day++) {
            Assume.that(session.days().get(day).date().isPresent());
            Projection projection = timetable.progress().projection(at(day, 0));
            isAsPlanned(projection);
            assertThat(projection.moved()).isEmpty();
            int number = day + 1;
            if (fit.conflicts().stream().noneMatch(conflict -> conflict.day() == number)) {
                List<String> windows = fit.windows().stream()
                        .map(window -> FitText.part(window.part()) + " " + window.start() + " " + window.end())
                        .toList();
                List<String> forecasts = projection.forecasts().stream()
                        .map(forecast -> FitText.part(forecast.part()) + " " + forecast.start() + " " + forecast.end())
                        .toList();
                assertThat(windows).containsAll(forecasts);
            }
        }
    }

    @Property(tries = 3000)
    void what_is_expected_of_a_day_that_can_hold_is_one_schedule_that_keeps_all_constraints(
            @ForAll("plans") ThematicSession session, @ForAll("notes") ProceduralNote note) {
        Timetable timetable = NoteCheck.of(note).timetable(session);
        PlanModel model = PlanModel.of(session, 0, note);
        Assume.that(session.days().get(0).date().isPresent());
        Assume.that(timetable.feasibility().conflicts().stream().noneMatch(conflict -> conflict.day() == 1));
        Assume.that(model.spans().stream().map(PlanModel.Span::key).distinct().count()
                == model.spans().size());
        Map<Integer, Integer> moments = new HashMap<>(Map.of(0, 0));
        for (Forecast forecast : timetable.progress().projection(at(0, 0)).forecasts()) {
            for (PlanModel.Span span : model.spans()) {
                if (span.key().equals(FitText.part(forecast.part()))) {
                    moments.put(span.start(), forecast.expectedStart().toSecondOfDay());
                    moments.put(span.end(), forecast.expectedEnd().toSecondOfDay());
                }
            }
        }
        for (Differences.Edge edge : model.differences().edges()) {
            if (moments.containsKey(edge.from()) && moments.containsKey(edge.to())) {
                assertThat(moments.get(edge.to()) - moments.get(edge.from()))
                        .as(edge + " of " + model.spans())
                        .isGreaterThanOrEqualTo(edge.weight());
            }
        }
    }

    private static void isAsPlanned(Projection projection) {
        for (Forecast forecast : projection.forecasts()) {
            boolean start = forecast.isRunning() || forecast.expectedStart().equals(forecast.plannedStart());
            assertThat(start && forecast.expectedEnd().equals(forecast.plannedEnd()))
                    .as(FitText.forecast(forecast) + " planned " + forecast.plannedStart() + " until "
                            + forecast.plannedEnd() + " at " + projection.at())
                    .isTrue();
        }
    }

    @Property(tries = 3000)
    void while_all_goes_as_the_plan_expects_all_that_follows_is_expected_as_planned(
            @ForAll("plans") ThematicSession session, @ForAll("notes") ProceduralNote note) {
        Timetable timetable = NoteCheck.of(note).timetable(session);
        Assume.that(session.days().get(0).date().isPresent());
        Assume.that(timetable.feasibility().conflicts().stream().noneMatch(conflict -> conflict.day() == 1));
        Course course = Course.of(timetable.progress().projection(at(0, 0)));
        Progress progress = timetable.progress();
        for (Course.Step step : course.steps()) {
            progress = progress.after(step.event(step.planned()));
            Projection projection = progress.projection(at(0, step.planned()));
            isAsPlanned(projection);
        }
    }

    /** Ends in the middle of a course in which turns take other times than planned. */
    @Property(tries = 6000, maxDiscardRatio = 20)
    void what_can_still_be_is_what_the_constraints_leave_of_it(
            @ForAll("plans") ThematicSession session, @ForAll("notes") ProceduralNote note, @ForAll Random random) {
        Timetable timetable = NoteCheck.of(note).timetable(session);
        Feasibility fit = timetable.feasibility();
        Assume.that(session.days().get(0).date().isPresent());
        Assume.that(fit.conflicts().stream().noneMatch(conflict -> conflict.day() == 1));
        PlanModel model = PlanModel.of(session, 0, note);
        Assume.that(model.spans().stream().map(PlanModel.Span::key).distinct().count()
                == model.spans().size());
        Course course = Course.of(timetable.progress().projection(at(0, 0)));
        Assume.that(!course.steps().isEmpty() && !course.isAmbiguous());
        SoFar held = SoFar.some(course, random);
        Progress progress = timetable.progress();
        for (Course.Done done : held.done()) {
            progress = progress.after(done.step().event(done.second()));
        }
        int now = held.now();
        Projection projection = progress.projection(at(0, now));
        Left left = Left.of(model, course, held.done(), now);
        Map<String, long[]> earliest = left.earliest();
        for (Forecast forecast : projection.forecasts()) {
            String key = FitText.part(forecast.part());
            long[] moments = earliest.get(key);
            assertThat(moments).as(key).isNotNull();
            assertThat((long) forecast.end().earliest().toSecondOfDay())
                    .as("earliest end of " + key + " at " + now + " after " + held.done())
                    .isEqualTo(moments[1]);
            if (!forecast.isRunning()) {
                assertThat((long) forecast.start().earliest().toSecondOfDay())
                        .as("earliest start of " + key + " at " + now + " after " + held.done())
                        .isEqualTo(moments[0]);
            }
        }
        Map<String, long[]> latest = left.latest();
        Statistics.label("the delay is absorbed").collect(latest != null);
        if (latest != null) {
            for (Forecast forecast : projection.forecasts()) {
                String key = FitText.part(forecast.part());
                assertThat((long) forecast.end().latest().toSecondOfDay())
                        .as("latest end of " + key + " at " + now + " after " + held.done())
                        .isEqualTo(latest.get(key)[1]);
                if (!forecast.isRunning()) {
                    assertThat((long) forecast.start().latest().toSecondOfDay())
                            .as("latest start of " + key + " at " + now + " after " + held.done())
                            .isEqualTo(latest.get(key)[0]);
                }
            }
        }
        hoursMoveByTheSmallestAmount(projection, session, now);
    }

    /** A row that has a start is expected at that start, or as soon as all before it can be over. */
    private static void hoursMoveByTheSmallestAmount(Projection projection, ThematicSession session, int now) {
        for (Forecast forecast : projection.forecasts()) {
            boolean row = forecast.part().kind() == PartKind.SEGMENT && !forecast.isRunning();
            if (row && hasStart(session, forecast)) {
                assertThat(forecast.expectedStart()).isEqualTo(forecast.start().earliest());
                if (forecast.startDeviation().isBehind()) {
                    List<Forecast> rows = projection.forecasts().stream()
                            .filter(other -> other.part().kind() == PartKind.SEGMENT)
                            .toList();
                    int place = rows.indexOf(forecast);
                    int before = place == 0
                            ? now
                            : rows.get(place - 1).end().earliest().toSecondOfDay();
                    assertThat(forecast.expectedStart().toSecondOfDay()).isEqualTo(Math.max(now, before));
                }
            }
        }
    }

    private static boolean hasStart(ThematicSession session, Forecast forecast) {
        return session.segments().stream()
                .anyMatch(segment -> forecast.part().id().orElseThrow().equals(segment.id())
                        && segment.start().isPresent());
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void whatever_happens_is_answered_and_what_is_expected_is_between_the_earliest_and_the_latest(
            @ForAll("held") Held held) {
        Progress progress = SIXTH.timetable(held.session()).progress();
        for (FloorEvent event : held.record().events()) {
            progress = progress.after(event);
            LocalDateTime moment = event.at().toLocalDateTime();
            isBetween(progress.projection(moment));
            isBetween(progress.segmentProjection(moment.plusSeconds(90)));
        }
    }

    private static void isBetween(Projection projection) {
        for (Forecast forecast : projection.forecasts()) {
            boolean start = forecast.isRunning() || forecast.start().contains(forecast.expectedStart());
            assertThat(start && forecast.end().contains(forecast.expectedEnd()))
                    .as(FitText.forecast(forecast))
                    .isTrue();
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void the_same_events_give_the_same_answer_however_often_one_was_asked_in_between(@ForAll("held") Held held) {
        Timetable timetable = SIXTH.timetable(held.session());
        Progress asked = timetable.progress();
        List<FloorEvent> events = new ArrayList<>();
        for (FloorEvent event : held.record().events()) {
            asked = asked.after(event);
            events.add(event);
            LocalDateTime moment = event.at().toLocalDateTime();
            Progress replayed = SIXTH.timetable(held.session()).progress();
            for (FloorEvent again : events) {
                replayed = replayed.after(again);
            }
            assertThat(asked.projection(moment)).isEqualTo(replayed.projection(moment));
        }
    }
}
