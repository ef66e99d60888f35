package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.Coded;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The form of an object that comes in kinds. The member {@code kind} may stand anywhere in the object: where it does not
 * come first the reader looks ahead for it, so that each member is judged by the shape of its own kind.
 *
 * @param <T> the type of the value
 * @param <K> the kinds
 */
@SuppressWarnings("EnumOrdinal") // an index that is never written down
final class KindShape<T, K extends Enum<K> & Coded> implements Codec<T> {

    private static final String KIND = "kind";
    private static final char[] COMPARED_KIND = KIND.toCharArray();

    private final Codes<K> kinds;
    private final Function<T, K> kindOf;
    /** The shape of each kind, by the place of the kind in its list. */
    private final List<Shape<T>> shapes;

    /**
     * Makes the form of all kinds.
     *
     * @param kinds the class of the kinds
     * @param kindOf tells the kind of a value
     * @param shapes the shape of each kind
     */
    @SafeVarargs
    @SuppressWarnings({"unchecked", "varargs"}) // the kind tells the type: a shape only writes values of its kind
    KindShape(Class<K> kinds, Function<T, K> kindOf, Shape<? extends T>... shapes) {
        this.kinds = Codes.of(kinds);
        this.kindOf = kindOf;
        Map<K, Shape<T>> byKind = new EnumMap<>(kinds);
        for (Shape<? extends T> shape : shapes) {
            byKind.put(kinds.cast(shape.kind()), (Shape<T>) shape);
        }
        this.shapes = Arrays.stream(kinds.getEnumConstants())
                .map(kind -> Objects.requireNonNull(byKind.get(kind), kind::code))
                .toList();
    }

    @Override
    public @Nullable T read(JsonInput in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.refuse("an object");
            return null;
        }
        int start = in.offset();
        boolean kindFirst = in.nextMember() && in.isText(COMPARED_KIND);
        return kindFirst ? readAfterKind(in, start) : readBeforeKind(in, start);
    }

    private @Nullable T readAfterKind(JsonInput in, int start) {
        in.path().enterMember(in.offset());
        in.next();
        int place = in.offset();
        K kind = kinds.read(in);
        in.path().leave();
        if (kind == null) {
            in.skipMembers();
            return null;
        }
        Shape<T> shape = shape(kind);
        return shape.readRest(in, shape.kindRead(in, start, place, kind), 1);
    }

    private @Nullable T readBeforeKind(JsonInput in, int start) {
        JsonInput.Ahead ahead = in.ahead(start, KIND);
        K kind = ahead != null && ahead.isText() ? kinds.find(ahead.text()) : null;
        if (kind == null) {
            new Only(KIND, kinds).read(in, start);
            return null;
        }
        Shape<T> shape = shape(kind);
        return shape.readFromMember(in, shape.nothingRead(in, start));
    }

    @Override
    public void write(T value, JsonOutput out) {
        shape(kindOf.apply(value)).write(value, out);
    }

    private Shape<T> shape(K kind) {
        return shapes.get(kind.ordinal());
    }
}
