package io.github.thematicsessions.io.table;

import io.github.thematicsessions.core.InvalidValueException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The form of a cell that is not empty.
 *
 * @param <T> what the cell holds
 */
final class Form<T> {

    /** How many UTF-16 code units a cell may have, as many as a text of a document. */
    static final int LONGEST = 1 << 20;

    private final String expected;
    private final Function<String, @Nullable T> parse;
    private final Function<T, String> print;

    /**
     * Makes a form.
     *
     * @param expected what such a cell takes, as a phrase
     * @param parse makes the value; gives null if the cell holds none, or throws {@link InvalidValueException} to say more
     * @param print makes the cell
     */
    Form(String expected, Function<String, @Nullable T> parse, Function<T, String> print) {
        this.expected = expected;
        this.parse = parse;
        this.print = print;
    }

    String expected() {
        return expected;
    }

    /**
     * Reads a cell.
     *
     * @return the value
     * @throws InvalidValueException if the cell holds none
     */
    T read(String cell) {
        T value = cell.length() > LONGEST ? null : parse.apply(cell);
        if (value == null) {
            String wanted = cell.length() > LONGEST ? "a cell of at most " + LONGEST + " characters" : expected;
            throw new InvalidValueException("cell", wanted, cell);
        }
        return value;
    }

    String write(T value) {
        String cell = print.apply(value);
        InvalidValueException.unless(
                cell.length() <= LONGEST, "cell", "text of at most " + LONGEST + " characters", cell.length());
        return cell;
    }
}
