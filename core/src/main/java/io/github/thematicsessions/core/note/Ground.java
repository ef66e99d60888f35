package io.github.thematicsessions.core.note;

/**
 * The provision on which something rests.
 *
 * <p>Immutable and thread-safe.
 *
 * @param provision which provision
 * @param citation the sentence of the note that asks for it
 */
public record Ground(ProvisionId provision, Citation citation) {}
