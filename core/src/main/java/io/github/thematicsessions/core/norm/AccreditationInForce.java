package io.github.thematicsessions.core.norm;

/**
 * An accredited stakeholder speaks only with an accreditation in force and a registered representative.
 *
 * <p>Immutable and thread-safe.
 */
public record AccreditationInForce() implements Norm {

    @Override
    public NormKind kind() {
        return NormKind.ACCREDITATION_IN_FORCE;
    }
}
