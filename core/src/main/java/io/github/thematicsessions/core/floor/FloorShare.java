package io.github.thematicsessions.core.floor;

import io.github.thematicsessions.core.InvalidValueException;
import java.math.BigInteger;
import java.time.Duration;

/**
 * A part of the speaking time of the floor, as an exact fraction.
 *
 * <p>Immutable and thread-safe.
 *
 * @param part the part, from none to the whole
 * @param whole the speaking time of the floor, not negative
 */
public record FloorShare(Duration part, Duration whole) {

    private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000);
    private static final BigInteger THOUSAND = BigInteger.valueOf(1_000);

    /**
     * Checks the times.
     *
     * @throws InvalidValueException if the part is negative or more than the whole
     */
    public FloorShare {
        InvalidValueException.unless(
                !part.isNegative() && part.compareTo(whole) <= 0, "part", "from PT0S to " + whole, part);
    }

    /**
     * Returns the share in thousandths, for a display: half a thousandth and more is rounded up, so that the shares of all
     * need not add up to 1,000.
     *
     * @return from 0 to 1,000; 0 of a floor that has said nothing
     */
    public int perMille() {
        if (whole.isZero()) {
            return 0;
        }
        BigInteger twice = nanos(whole).shiftLeft(1);
        return nanos(part)
                .multiply(THOUSAND)
                .shiftLeft(1)
                .add(nanos(whole))
                .divide(twice)
                .intValueExact();
    }

    private static BigInteger nanos(Duration time) {
        return BigInteger.valueOf(time.getSeconds()).multiply(NANOS).add(BigInteger.valueOf(time.getNano()));
    }

    /**
     * Returns the two times.
     *
     * @return such as {@code PT6M of PT1H}
     */
    @Override
    public String toString() {
        return part + " of " + whole;
    }
}
