package io.github.thematicsessions.core.norm;

/**
 * No room and no person is planned for two things at once.
 *
 * <p>Immutable and thread-safe.
 *
 * @param resource what cannot be in two places
 */
public record NoDoubleBooking(Resource resource) implements Norm {

    @Override
    public NormKind kind() {
        return NormKind.NO_DOUBLE_BOOKING;
    }
}
