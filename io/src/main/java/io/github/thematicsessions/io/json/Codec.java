package io.github.thematicsessions.io.json;

import org.jspecify.annotations.Nullable;

/**
 * One form of value in a document, read and written.
 *
 * @param <T> the type of the value
 */
interface Codec<T> {

    /**
     * Reads the value whose first token is the current one and stops at its last token.
     *
     * @param in the document
     * @return the value, or null if it cannot be read; then the document knows at least one problem with it
     */
    @Nullable
    T read(JsonInput in);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where to write
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold the value
     */
    void write(T value, JsonOutput out);
}
