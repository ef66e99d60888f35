package io.github.thematicsessions.io.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Numbers and yes or no. */
final class Scalars {

    static final Codec<Boolean> FLAG = new Flag();
    static final Codec<Integer> NUMBER_FROM_0 = new WholeNumber(0, "a whole number from 0");
    static final Codec<Integer> NUMBER_FROM_1 = new WholeNumber(1, "a whole number from 1");
    static final Codec<Integer> NUMBER_FROM_2 = new WholeNumber(2, "a whole number from 2");

    private Scalars() {}

    private record WholeNumber(int smallest, String expected) implements Codec<Integer> {

        @Override
        public @Nullable Integer read(JsonInput in) {
            Integer number = in.wholeNumber();
            if (number == null || number < smallest) {
                in.refuse(expected);
                return null;
            }
            return number;
        }

        @Override
        public void write(Integer value, JsonOutput out) {
            out.number(value);
        }
    }

    private record Flag() implements Codec<Boolean> {

        @Override
        public @Nullable Boolean read(JsonInput in) {
            JsonToken token = in.token();
            if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
                in.refuse("true or false");
                return null;
            }
            return token == JsonToken.VALUE_TRUE;
        }

        @Override
        public void write(Boolean value, JsonOutput out) {
            out.flag(value);
        }
    }
}
