package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.ObserverState;
import io.github.thematicsessions.core.people.State;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.io.programme.Plan.PlannedDay;
import io.github.thematicsessions.io.programme.Plan.PlannedEvent;
import io.github.thematicsessions.io.programme.Plan.PlannedRow;
import io.github.thematicsessions.io.programme.Plan.Speaker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Plans to be rendered in the styles in which programmes are published. */
final class Plans {

    private static final List<String> TITLES = List.of(
            "Pathways",
            "Skills and qualifications",
            "Decent work, fair recruitment and what follows",
            "Rights of migrants: a view from the ground",
            "Labour mobility – ten years on",
            "Summer of work",
            "Tomorrow's borders",
            "L’intégration",
            "ÉCONOMIE",
            "Work (part two)",
            "A/RES/71/280 in practice");

    private static final Map<SegmentKind, List<String>> KINDS = Map.of(
            SegmentKind.OPENING, List.of("Opening segment", "OPENING", "Welcome"),
            SegmentKind.CLOSING, List.of("Closing segment", "Conclusions: closing", "Closing"),
            SegmentKind.BREAK, List.of("Lunch", "Lunch / Space for side-events", "Coffee break"),
            SegmentKind.REGISTRATION, List.of("Registration", "Registration of participants"),
            SegmentKind.KEYNOTE, List.of("Keynote address"),
            SegmentKind.DIALOGUE, List.of("Dialogue with stakeholders"),
            SegmentKind.CEREMONY, List.of("Opening ceremony"),
            SegmentKind.DISCUSSION, List.of("General discussion"));

    private static final List<Speaker> SPEAKERS = List.of(
            new Speaker("Kenya", MemberState.of("KE")),
            new Speaker(
                    "H.E. Ms. N. One, Permanent Representative of Kenya (TBC)",
                    MemberState.builder()
                            .state(State.of("KE"))
                            .name("H.E. Ms. N. One")
                            .title("Permanent Representative of Kenya")
                            .toBeConfirmed(true)
                            .build()),
            new Speaker(
                    "Permanent Representative of Bolivia (Plurinational State of) to the United Nations",
                    MemberState.builder()
                            .state(State.of("BO"))
                            .title("Permanent Representative of Bolivia (Plurinational State of) to the United Nations")
                            .build()),
            new Speaker(
                    "Permanent Observer of the Holy See",
                    ObserverState.builder()
                            .state(State.of("VA"))
                            .title("Permanent Observer of the Holy See")
                            .build()),
            new Speaker(
                    "Mr. N. Two, Director, Institute of Studies, Geneva",
                    Individual.builder()
                            .name("Mr. N. Two")
                            .title("Director")
                            .affiliation("Institute of Studies, Geneva")
                            .build()),
            new Speaker(
                    "N. Three (Germany)",
                    Individual.builder().name("N. Three").affiliation("Germany").build()),
            new Speaker(
                    "International Labour Organization",
                    Individual.builder()
                            .affiliation("International Labour Organization")
                            .build()),
            new Speaker(
                    "To be confirmed", Individual.builder().toBeConfirmed(true).build()),
            new Speaker("N. Four", Individual.builder().name("N. Four").build()));

    private Plans() {}

    static Arbitrary<Plan> any() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 700),
                        rows().list()
                                .ofMinSize(1)
                                .ofMaxSize(6)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        events().list().ofMaxSize(4))
                .as(Plans::plan);
    }

    private static Plan plan(int start, List<List<PlannedRow>> rows, List<PlannedEvent> events) {
        LocalDate first = LocalDate.of(2016, 2, 1).plusDays(start);
        List<PlannedDay> days = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            days.add(new PlannedDay(first.plusDays(i), rows.get(i)));
        }
        List<PlannedEvent> held = events.stream()
                .filter(event -> event.day() < days.size())
                .sorted(Comparator.comparingInt(PlannedEvent::day))
                .toList();
        return new Plan(days, held);
    }

    private static Arbitrary<PlannedRow> rows() {
        Arbitrary<PlannedRow> panels = Combinators.combine(
                        Arbitraries.of(SegmentKind.EXPERT_PANEL, SegmentKind.SUMMARY_PANEL),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of(TITLES),
                        ends(),
                        Arbitraries.of(SPEAKERS).list().ofMaxSize(2),
                        Arbitraries.of(SPEAKERS).list().ofMaxSize(3),
                        Arbitraries.of("", "It is about this and that. It goes on."))
                .as((kind, number, title, ends, moderators, experts, description) -> new PlannedRow(
                        kind,
                        kind == SegmentKind.EXPERT_PANEL ? number : 0,
                        title,
                        ends.start(),
                        ends.end(),
                        moderators,
                        experts,
                        description));
        Arbitrary<PlannedRow> others = Combinators.combine(
                        Arbitraries.of(KINDS.keySet().stream().sorted().toList())
                                .flatMap(kind -> Arbitraries.of(KINDS.get(kind)).map(title -> Tuple.of(kind, title))),
                        ends())
                .as((row, ends) ->
                        new PlannedRow(row.get1(), 0, row.get2(), ends.start(), ends.end(), List.of(), List.of(), ""));
        return Arbitraries.oneOf(panels, others);
    }

    private record Ends(Optional<LocalTime> start, Optional<LocalTime> end) {}

    private static Arbitrary<Ends> ends() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 285),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(0, 9))
                .as((start, length, form) -> {
                    LocalTime from = LocalTime.MIN.plusMinutes(start * 5L);
                    LocalTime until = LocalTime.MIN.plusMinutes(Math.min(1435, (start + length) * 5));
                    boolean bare = form == 0;
                    boolean open = form == 1 || !until.isAfter(from);
                    return new Ends(
                            bare ? Optional.empty() : Optional.of(from),
                            bare || open ? Optional.empty() : Optional.of(until));
                });
    }

    private static Arbitrary<PlannedEvent> events() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(TITLES),
                        Arbitraries.of("XXVII", "IV", "S-4", "12"),
                        Arbitraries.integers().between(7 * 12, 20 * 12),
                        Arbitraries.integers().between(1, 24),
                        Arbitraries.of("A Permanent Mission", "An entity, its friends")
                                .list()
                                .ofMaxSize(2))
                .as((day, title, room, start, length, organizers) -> new PlannedEvent(
                        day,
                        title,
                        room,
                        LocalTime.MIN.plusMinutes(start * 5L),
                        LocalTime.MIN.plusMinutes((start + length) * 5L),
                        organizers));
    }
}
