package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.report.Pointer;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Names that a document declares once, and references to them. */
final class Names {

    private Names() {}

    /** A form that is written as another one is. */
    private abstract static class Named<V> implements Codec<V> {

        private final Codec<V> form;

        Named(Codec<V> form) {
            this.form = form;
        }

        @Override
        public final void write(V value, JsonOutput out) {
            form.write(value, out);
        }
    }

    /**
     * Returns the form of a name that no other element of its scope may have.
     *
     * @param scope the scope, such as {@code element}
     * @param name the form of the name
     */
    static <V> Codec<V> declaring(String scope, Codec<V> name) {
        return new Named<>(name) {
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
        };
    }

    /**
     * Returns the form of an element that is named by its number among those of its scope, from 1.
     *
     * @param scope the scope, such as {@code waiver}
     * @param element the form of the element
     */
    static <V> Codec<V> numbered(String scope, Codec<V> element) {
        return new Named<>(element) {
            @Override
            public @Nullable V read(JsonInput in) {
                int number = in.references().names(scope).size() + 1;
                in.references().declare(scope, Integer.toString(number), in.offset());
                return element.read(in);
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
        Codec<V> referring = new Named<>(name) {
            @Override
            public @Nullable V read(JsonInput in) {
                V value = name.read(in);
                if (value != null) {
                    in.references().refer(scope, value.toString());
                }
                return value;
            }
        };
        return fitting(expected, referring, (references, value) -> references.isDeclared(scope, value.toString()));
    }

    /**
     * Returns the form of a value that has to fit what the document declares somewhere.
     *
     * @param expected what the place takes, as a phrase
     * @param form the form of the value
     * @param fits tells, once the whole document is read, whether a value fits
     */
    static <V> Codec<V> fitting(String expected, Codec<V> form, BiPredicate<References, V> fits) {
        return new Named<>(form) {
            @Override
            public @Nullable V read(JsonInput in) {
                V value = form.read(in);
                if (value != null) {
                    judgeLater(in, value);
                }
                return value;
            }

            private void judgeLater(JsonInput in, V value) {
                int offset = in.offset();
                Pointer here = in.path().pointer();
                in.references().later(() -> {
                    if (!fits.test(in.references(), value)) {
                        String found = value instanceof Number ? value.toString() : Words.quoted(value.toString());
                        in.problems().add(offset, here, expected, found);
                    }
                });
            }
        };
    }
}
