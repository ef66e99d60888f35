package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.Forecast;
import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.fit.PartKind;
import io.github.thematicsessions.core.fit.Projection;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.Purpose;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first day of a plan as a course of events: each row is entered, each turn begins and ends, in the order of the plan. */
final class Course {

    private final List<Step> steps = new ArrayList<>();
    private boolean ambiguous;

    private Course() {}

    /**
     * Something that happens.
     *
     * @param row the key of the row in which it happens
     * @param part what is entered, begins or ends
     * @param ends whether it ends
     * @param planned when the plan expects it, in seconds
     */
    record Step(String row, Part part, boolean ends, int planned) {

        FloorEvent event(int second) {
            FloorEventKind kind = switch (part.kind()) {
                case DISCUSSION -> ends ? FloorEventKind.DISCUSSION_CLOSED : FloorEventKind.DISCUSSION_OPENED;
                case SLOT -> ends ? FloorEventKind.END : FloorEventKind.BEGIN;
                default -> FloorEventKind.FLOOR_GIVEN;
            };
            FloorEvent event = FloorEvent.of(
                            kind,
                            SmallPlans.DATE.atStartOfDay().plusSeconds(second).atOffset(ZoneOffset.UTC))
                    .withSegment(ElementId.of(row));
            if (part.kind() == PartKind.SEGMENT) {
                return event;
            }
            if (part.id().isPresent()) {
                event = event.withSlot(part.id().get());
            } else if (part.kind() == PartKind.SLOT) {
                event = event.withCapacity(part.capacity().orElseThrow())
                        .withPurpose(part.purpose().orElseThrow());
            }
            return part.kind() == PartKind.SLOT ? event.withTurn(ElementId.of("speech")) : event;
        }

        @Override
        public String toString() {
            return (ends ? "end of " : "begin of ") + FitText.part(part);
        }
    }

    /** A step that has been taken. */
    record Done(Step step, int second) {

        @Override
        public String toString() {
            return step + " at " + second;
        }
    }

    static Course of(Projection planned) {
        Course course = new Course();
        String row = "";
        Optional<Forecast> floor = Optional.empty();
        for (Forecast forecast : planned.forecasts()) {
            Part part = forecast.part();
            boolean nested = part.kind() == PartKind.SLOT
                    && part.purpose()
                            .filter(purpose -> purpose == Purpose.INTERVENTION || purpose == Purpose.ANSWER)
                            .isPresent();
            if (!nested && floor.isPresent()) {
                course.end(row, floor.get());
                floor = Optional.empty();
            }
            if (part.kind() == PartKind.SEGMENT) {
                row = FitText.part(part);
                course.steps.add(
                        new Step(row, part, false, forecast.expectedStart().toSecondOfDay()));
            } else if (part.kind() == PartKind.DISCUSSION) {
                floor = Optional.of(forecast);
                course.begin(row, forecast);
            } else {
                course.begin(row, forecast);
                course.end(row, forecast);
            }
        }
        String last = row;
        floor.ifPresent(open -> course.end(last, open));
        course.ambiguous = planned.forecasts().stream()
                .filter(forecast -> forecast.part().kind() == PartKind.DISCUSSION)
                .anyMatch(forecast -> forecast.part().id().isEmpty());
        return course;
    }

    /** A bare part of the floor is neither opened nor closed: its turns are what happens. */
    private static boolean isTold(Forecast forecast) {
        Part part = forecast.part();
        return part.kind() != PartKind.DISCUSSION
                || part.id().isPresent()
                || part.askedBy().isPresent();
    }

    private void begin(String row, Forecast forecast) {
        if (isTold(forecast)) {
            steps.add(new Step(
                    row, forecast.part(), false, forecast.expectedStart().toSecondOfDay()));
        }
    }

    private void end(String row, Forecast forecast) {
        if (isTold(forecast)) {
            steps.add(
                    new Step(row, forecast.part(), true, forecast.expectedEnd().toSecondOfDay()));
        }
    }

    List<Step> steps() {
        return steps;
    }

    /** Whether a part of the floor has no name by which an event could tell it from another. */
    boolean isAmbiguous() {
        return ambiguous;
    }
}
