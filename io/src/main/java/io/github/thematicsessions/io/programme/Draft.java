package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.session.ElementId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An element that is being read. It gets its id when everything is read, and what was told of it refers to it until then. */
class Draft {

    private @Nullable ElementId id;

    final void name(ElementId name) {
        this.id = name;
    }

    final ElementId id() {
        return Objects.requireNonNull(id, "id");
    }
}
