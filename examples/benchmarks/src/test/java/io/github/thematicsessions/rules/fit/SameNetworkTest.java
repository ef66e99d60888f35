package io.github.thematicsessions.rules.fit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** All of them solve the same network, or the comparison would be worth nothing. */
class SameNetworkTest {

    @Test
    void each_finds_the_same_windows() {
        SameNetwork same = new SameNetwork();
        same.slots = 30;
        same.layOut();
        SmallNetwork small = new SmallNetwork();
        small.slots = 30;
        small.layOut();

        assertThat(new long[] {same.bellmanFordByHand(), same.choco(), small.floydWarshallByHand()})
                .containsOnly(same.network());
        assertThat(same.network()).isEqualTo(4 * 36_000L);
    }
}
