package io.github.thematicsessions.rules.fit;

import java.util.Arrays;
import java.util.List;

/**
 * How long each stretch can take, whatever the clock says: by what is claimed of it, by what fills it, and by what it fills
 * together with others. Two walks over the tree of stretches give all of it: from the leaves to the root, a stretch takes at
 * least what its children take together; from the root to the leaves, a child takes at most what its brothers leave.
 */
final class Lengths {

    /** A length without an upper end; so large that the sum of all stretches of a day cannot reach the range of a long. */
    private static final long ENDLESS = Integer.MAX_VALUE;

    private final long[] least;
    private final long[] most;

    private Lengths(int stretches) {
        this.least = new long[stretches];
        this.most = new long[stretches];
        Arrays.fill(most, ENDLESS);
    }

    /** Works out what each stretch takes by itself and by what fills it, whatever is around it. */
    static Lengths alone(List<Stretch> stretches, Claims claims, int[] weights) {
        Lengths lengths = new Lengths(stretches.size());
        lengths.claim(claims, weights);
        lengths.roots(stretches).forEach(lengths::gather);
        return lengths;
    }

    static Lengths of(List<Stretch> stretches, Claims claims, int[] weights) {
        Lengths lengths = new Lengths(stretches.size());
        lengths.claim(claims, weights);
        for (Stretch root : lengths.roots(stretches)) {
            lengths.gather(root);
            lengths.share(root);
        }
        return lengths;
    }

    private List<Stretch> roots(List<Stretch> stretches) {
        boolean[] inner = new boolean[stretches.size()];
        for (Stretch stretch : stretches) {
            for (Stretch child : stretch.children()) {
                inner[child.number()] = true;
            }
        }
        return stretches.stream().filter(stretch -> !inner[stretch.number()]).toList();
    }

    private void claim(Claims claims, int[] weights) {
        for (int index = 0; index < weights.length; index++) {
            Stretch across = claims.across(index);
            if (across == null || weights[index] == TemporalNetwork.LEFT_OUT) {
                continue;
            }
            int stretch = across.number();
            if (claims.needsTime(index)) {
                least[stretch] = Math.max(least[stretch], weights[index]);
            } else {
                most[stretch] = Math.min(most[stretch], -weights[index]);
            }
        }
    }

    private void gather(Stretch stretch) {
        if (stretch.children().isEmpty()) {
            return;
        }
        long together = 0;
        long atMost = 0;
        for (Stretch child : stretch.children()) {
            gather(child);
            together += least[child.number()];
            atMost = Math.min(ENDLESS, atMost + most[child.number()]);
        }
        int number = stretch.number();
        least[number] = Math.max(least[number], together);
        most[number] = Math.min(most[number], atMost);
    }

    private void share(Stretch stretch) {
        if (stretch.children().isEmpty()) {
            return;
        }
        long together = 0;
        long atMost = 0;
        int endless = 0;
        for (Stretch child : stretch.children()) {
            together += least[child.number()];
            boolean open = most[child.number()] >= ENDLESS;
            endless += open ? 1 : 0;
            atMost += open ? 0 : most[child.number()];
        }
        long whole = least[stretch.number()];
        long ceiling = most[stretch.number()];
        for (Stretch child : stretch.children()) {
            int number = child.number();
            long shortest = least[number];
            long longest = most[number];
            boolean open = longest >= ENDLESS;
            if (endless == 0 || (endless == 1 && open)) {
                least[number] = Math.max(shortest, whole - (atMost - (open ? 0 : longest)));
            }
            if (ceiling < ENDLESS) {
                most[number] = Math.min(longest, ceiling - (together - shortest));
            }
        }
        stretch.children().forEach(this::share);
    }

    /** Returns the shortest time of a stretch in seconds. */
    long least(Stretch stretch) {
        return least[stretch.number()];
    }

    /** Returns the longest time of a stretch in seconds; very large if nothing limits it. */
    long most(Stretch stretch) {
        return most[stretch.number()];
    }
}
