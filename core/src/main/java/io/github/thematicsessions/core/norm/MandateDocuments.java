package io.github.thematicsessions.core.norm;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.session.DocumentSymbol;
import java.util.List;

/**
 * The plan names the documents that ask for the session.
 *
 * <p>Immutable and thread-safe.
 *
 * @param documents the symbols, at least one
 */
public record MandateDocuments(List<DocumentSymbol> documents) implements Norm {

    /**
     * Checks the figures.
     *
     * @throws InvalidValueException if there is no document
     */
    public MandateDocuments {
        documents = List.copyOf(documents);
        InvalidValueException.unless(!documents.isEmpty(), "documents", "at least one symbol", documents);
    }

    @Override
    public NormKind kind() {
        return NormKind.MANDATE_DOCUMENTS;
    }
}
