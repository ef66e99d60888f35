package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.report.Pointer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Names that a document declares once, and references to them. */
final class Names {

    private Names() {}

    /**
     * Returns the form of a name that no other element of its scope may have.
     *
     * @param scope the scope, such as {@code element}
     * @param name the form of the name
     */
    static <V> Codec<V> declaring(String scope, Codec<V> name) {
        return new Codec<>() {
            @Override
            public @Nullable V read(JsonInput in) {
                V value = name.read(in);
                if (value == null) {
                    return null;
                }
                int here = in.offset();
                int first = in.references().declare(scope, value.toString(), here);
                if (first == here) {
                    return value;
                }
                in.problem("a name that is not given yet", in.found() + " again, first at " + in.pointerTo(first));
                return null;
            }

            @Override
            public void write(V value, JsonGenerator out) {
                name.write(value, out);
            }
        };
    }

    /**
     * Returns the form of a name that the document must declare somewhere.
     *
     * @param scope the scope, such as {@code clause}
     * @param expected what the place takes, as a phrase
     * @param name the form of the name
     */
    static <V> Codec<V> referringTo(String scope, String expected, Codec<V> name) {
        return new Codec<>() {
            @Override
            public @Nullable V read(JsonInput in) {
                V value = name.read(in);
                if (value != null) {
                    refer(in, value.toString());
                }
                return value;
            }

            private void refer(JsonInput in, String sought) {
                int offset = in.offset();
                Pointer here = in.path().pointer();
                References references = in.references();
                references.refer(scope, sought);
                references.later(() -> {
                    if (!references.isDeclared(scope, sought)) {
                        in.problems().add(offset, here, expected, Words.quoted(sought));
                    }
                });
            }

            @Override
            public void write(V value, JsonGenerator out) {
                name.write(value, out);
            }
        };
    }
}
