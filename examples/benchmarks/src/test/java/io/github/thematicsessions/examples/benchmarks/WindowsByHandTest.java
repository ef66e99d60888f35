package io.github.thematicsessions.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.fit.PartWindow;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.rules.NoteCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All three work out the same windows, or the comparison would be worth nothing. */
class WindowsByHandTest {

    private static final int DAY = 86_400;
    private static final ThematicSession SESSION = LongProgramme.of(50);

    /** The ends of all slots: earliest, latest. */
    private static List<List<Integer>> byHand(int[] earliest, int[] latest) {
        List<List<Integer>> ends = new ArrayList<>();
        int point = 1;
        for (int day = 0; day < SESSION.days().size(); day++) {
            for (Segment segment : SESSION.days().get(day).segments()) {
                point++;
                for (SpeakingSlot slot : segment.slots()) {
                    assertThat(slot.id()).isNotNull();
                    ends.add(List.of(earliest[point] - day * DAY, latest[point] - day * DAY));
                    point++;
                }
            }
        }
        return ends;
    }

    @Test
    void the_windows_by_hand_are_those_of_the_timetable() {
        List<List<Integer>> ours = new ArrayList<>();
        for (PartWindow window :
                NoteCheck.of(ProceduralNotes.sixthSession()).fit(SESSION).windows()) {
            if (window.part().at().within().isPresent()) {
                ours.add(List.of(
                        window.end().earliest().toSecondOfDay(),
                        window.end().latest().toSecondOfDay()));
            }
        }
        WindowsByHand network = new WindowsByHand(SESSION);

        assertThat(byHand(network.earliest(), network.latest())).hasSize(50).isEqualTo(ours);
    }

    @Test
    void the_solver_finds_the_same() {
        WindowsByHand network = new WindowsByHand(SESSION);
        int[][] solved = WindowsByChoco.windows(network, SESSION.days().size());

        assertThat(solved[0]).isEqualTo(network.earliest());
        assertThat(solved[1]).isEqualTo(network.latest());
    }

    @Test
    void floyd_and_warshall_find_the_same() {
        WindowsByHand network = new WindowsByHand(SESSION);
        int[][] longest = FloydWarshall.longest(
                network.points(),
                each(network, network::from),
                each(network, network::to),
                each(network, network::weight));

        assertThat(longest[0]).isEqualTo(network.earliest());
        assertThat(IntStream.range(0, network.points())
                        .map(point -> -longest[point][0])
                        .toArray())
                .isEqualTo(network.latest());
    }

    private static int[] each(WindowsByHand network, IntUnaryOperator of) {
        return IntStream.range(0, network.edges()).map(of).toArray();
    }
}
