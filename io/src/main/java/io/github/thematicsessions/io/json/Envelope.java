package io.github.thematicsessions.io.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * An object that names its format and its version. Where one of them is another, nothing else is said of the object.
 *
 * @param <T> the type of the value
 */
final class Envelope<T> implements Codec<T> {

    static final String FORMAT = "format";
    static final String VERSION = "version";
    static final Constant FIRST_VERSION = Constant.number(1);

    private final Constant format;
    private final Codec<T> shape;

    /**
     * Makes an envelope.
     *
     * @param format the name of the format
     * @param shape the shape of the object, which has the same format
     */
    Envelope(String format, Shape<T> shape) {
        this.format = Constant.text(format);
        this.shape = shape;
    }

    @Override
    public @Nullable T read(JsonInput in) {
        if (in.token() == JsonToken.START_OBJECT) {
            int start = in.offset();
            if (!format.is(in.ahead(start, FORMAT))) {
                in.nextMember();
                new Only(FORMAT, format).read(in, start);
                return null;
            }
            if (!FIRST_VERSION.is(in.ahead(start, VERSION))) {
                in.nextMember();
                new Only(VERSION, FIRST_VERSION).read(in, start);
                return null;
            }
        }
        return shape.read(in);
    }

    @Override
    public void write(T value, JsonOutput out) {
        shape.write(value, out);
    }
}
