package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The same work on several threads. */
class WorkersTest {

    @Property(tries = 200)
    void the_answers_are_those_of_one_thread_in_the_same_order(
            @ForAll @Size(max = 100) List<@IntRange(min = 0, max = 20) Integer> sizes,
            @ForAll @IntRange(min = 1, max = 8) int threads) {
        List<Long> answers = new ArrayList<>();

        Workers.work(threads, sizes.iterator(), WorkersTest::sum, answers::add);

        assertThat(answers).isEqualTo(sizes.stream().map(WorkersTest::sum).toList());
    }

    /** Takes longer for some things than for others. */
    private static long sum(int size) {
        return IntStream.range(0, size * 1000).asLongStream().sum();
    }

    @Property(tries = 100)
    void behind_the_last_answer_that_is_wanted_no_other_is_given(
            @ForAll @IntRange(min = 1, max = 50) int wanted, @ForAll @IntRange(min = 1, max = 8) int threads) {
        List<Integer> answers = new ArrayList<>();
        Iterator<Integer> endless = IntStream.iterate(1, number -> number + 1).iterator();

        Workers.work(threads, endless, number -> number, answer -> {
            answers.add(answer);
            return answer < wanted;
        });

        assertThat(answers).isEqualTo(IntStream.rangeClosed(1, wanted).boxed().toList());
    }

    @Property(tries = 50)
    void only_a_few_things_for_each_thread_are_in_memory(@ForAll @IntRange(min = 1, max = 8) int threads) {
        int[] given = {0};
        int[] taken = {0};
        int[] most = {0};
        Iterator<Integer> things =
                IntStream.range(0, 1000).peek(thing -> given[0]++).iterator();

        Workers.work(threads, things, thing -> thing, answer -> {
            most[0] = Math.max(most[0], given[0] - taken[0]);
            taken[0]++;
            return true;
        });

        assertThat(taken[0]).isEqualTo(1000);
        assertThat(most[0]).isEqualTo(4 * threads);
    }

    @Test
    void several_things_are_at_work_at_the_same_time() {
        CountDownLatch all = new CountDownLatch(3);
        List<Boolean> answers = new ArrayList<>();

        Workers.work(3, List.of(1, 2, 3).iterator(), thing -> met(all), answers::add);

        assertThat(answers).containsExactly(true, true, true);
    }

    /** Ends only when all others have begun as well. */
    private static boolean met(CountDownLatch all) {
        all.countDown();
        try {
            all.await();
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    @Test
    void work_that_fails_is_a_defect_that_is_not_kept_back() {
        IllegalStateException defect = new IllegalStateException("a defect");

        assertThatThrownBy(() -> Workers.work(
                        2,
                        List.of(1, 2, 3).iterator(),
                        thing -> {
                            throw defect;
                        },
                        answer -> true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the work with one of the things has failed")
                .hasCause(defect);
    }

    @Test
    void things_that_break_off_come_behind_the_answers_to_those_before() {
        List<Integer> answers = new ArrayList<>();
        Iterator<Integer> things = IntStream.iterate(1, number -> number + 1)
                .peek(number -> {
                    if (number == 4) {
                        throw new UncheckedIOException(new IOException("cut"));
                    }
                })
                .iterator();

        assertThatThrownBy(() -> Workers.work(2, things, thing -> thing, answers::add))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(answers).containsExactly(1, 2, 3);
    }
}
