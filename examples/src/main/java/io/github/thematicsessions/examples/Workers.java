package io.github.thematicsessions.examples;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Does the same work with one thing after the other, on several threads, and hands the answers over in the order of the
 * things. Only a few things for each thread are in memory, however many come.
 *
 * @param <T> the things
 * @param <A> the answers
 */
final class Workers<T, A> {

    private static final int FOR_EACH_THREAD = 4;

    private final ExecutorService threads;
    private final Function<T, A> work;
    private final Predicate<A> take;
    private final Deque<Future<A>> atWork = new ArrayDeque<>();
    private final int most;

    private Workers(int count, ExecutorService threads, Function<T, A> work, Predicate<A> take) {
        this.threads = threads;
        this.work = work;
        this.take = take;
        this.most = count * FOR_EACH_THREAD;
    }

    /**
     * Does the work with all things, or until an answer is the last that is wanted.
     *
     * @param count how many threads work
     * @param things the things, asked for by the thread that calls
     * @param work is done with each of them, by any thread
     * @param take is given each answer by the thread that calls, and tells whether another one is wanted
     * @throws UncheckedIOException if no further thing can be read; the answers to those before it are given
     */
    static <T, A> void work(int count, Iterator<T> things, Function<T, A> work, Predicate<A> take) {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            new Workers<>(count, threads, work, take).work(things);
        } finally {
            threads.shutdownNow();
        }
    }

    private void work(Iterator<T> things) {
        boolean wanted = true;
        try {
            while (wanted && things.hasNext()) {
                T thing = things.next();
                atWork.add(threads.submit(() -> work.apply(thing)));
                wanted = atWork.size() < most || take.test(answer());
            }
        } catch (UncheckedIOException broken) {
            finish(wanted);
            throw broken;
        }
        finish(wanted);
    }

    private void finish(boolean more) {
        boolean wanted = more;
        while (wanted && !atWork.isEmpty()) {
            wanted = take.test(answer());
        }
    }

    /** Waits for the answer that is next. */
    private A answer() {
        try {
            return atWork.remove().get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the work with one of the things has failed", failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while others are at work", stopped);
        }
    }
}
