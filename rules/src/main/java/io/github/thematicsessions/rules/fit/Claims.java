package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.DemandKind;
import io.github.thematicsessions.core.note.Ground;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The claims of one day in the order in which they are laid out, as columns: a claim is an object only when it is to be told.
 *
 * <p>Not thread-safe while a day is laid out, and not changed afterwards.
 */
final class Claims {

    private static final int FEW = 64;

    private int[] from = new int[FEW];
    private int[] to = new int[FEW];
    private int[] weight = new int[FEW];
    private DemandKind[] kind = new DemandKind[FEW];
    private Stretch[] of = new Stretch[FEW];
    private @Nullable Stretch[] other = new Stretch[FEW];
    private @Nullable Stretch[] across = new Stretch[FEW];
    private @Nullable Ground[] asked = new Ground[FEW];
    private int size;

    /** Adds a claim; the parts are those of {@link Claim}. */
    void add(
            int starts,
            int ends,
            int seconds,
            DemandKind what,
            Stretch part,
            @Nullable Stretch another,
            @Nullable Stretch between,
            @Nullable Ground ground) {
        if (size == from.length) {
            grow();
        }
        from[size] = starts;
        to[size] = ends;
        weight[size] = seconds;
        kind[size] = what;
        of[size] = part;
        other[size] = another;
        across[size] = between;
        asked[size++] = ground;
    }

    private void grow() {
        int more = 2 * size;
        from = Arrays.copyOf(from, more);
        to = Arrays.copyOf(to, more);
        weight = Arrays.copyOf(weight, more);
        kind = Arrays.copyOf(kind, more);
        of = Arrays.copyOf(of, more);
        other = Arrays.copyOf(other, more);
        across = Arrays.copyOf(across, more);
        asked = Arrays.copyOf(asked, more);
    }

    Claim get(int index) {
        return new Claim(
                from[index],
                to[index],
                weight[index],
                kind[index],
                of[index],
                other[index],
                across[index],
                asked[index]);
    }

    /** Returns the time between the points of a claim, whose length it bounds, or null. */
    @Nullable
    Stretch across(int index) {
        return across[index];
    }

    boolean needsTime(int index) {
        return Claim.needsTime(kind[index]);
    }

    TemporalNetwork network(int points) {
        return new TemporalNetwork(
                points, Arrays.copyOf(from, size), Arrays.copyOf(to, size), Arrays.copyOf(weight, size));
    }
}
