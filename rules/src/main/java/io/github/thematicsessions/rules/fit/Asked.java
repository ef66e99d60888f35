package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.ProvisionId;

/**
 * A provision that asks something of the time of a session.
 *
 * @param provision which provision
 * @param citation the sentence to cite
 */
record Asked(ProvisionId provision, Citation citation) {}
