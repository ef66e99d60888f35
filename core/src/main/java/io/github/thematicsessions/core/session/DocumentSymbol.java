package io.github.thematicsessions.core.session;

import io.github.thematicsessions.core.InvalidValueException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The symbol of a United Nations document, such as {@code A/RES/71/280}: the organ, the series within it, the session
 * and the number.
 *
 * <table>
 * <caption>How symbols are read</caption>
 * <tr><th>symbol</th><th>organ</th><th>series</th><th>session</th><th>number</th><th>suffix</th></tr>
 * <tr><td>A/RES/71/280</td><td>A</td><td>RES</td><td>71</td><td>280</td><td></td></tr>
 * <tr><td>A/71/728</td><td>A</td><td></td><td>71</td><td>728</td><td></td></tr>
 * <tr><td>A/HRC/RES/32/1</td><td>A</td><td>HRC/RES</td><td>32</td><td>1</td><td></td></tr>
 * <tr><td>A/C.3/72/L.1/Rev.1</td><td>A</td><td>C.3</td><td>72</td><td>L.1</td><td>Rev.1</td></tr>
 * <tr><td>A/RES/S-30/1</td><td>A</td><td>RES</td><td>S-30</td><td>1</td><td></td></tr>
 * <tr><td>S/RES/2250 (2015)</td><td>S</td><td>RES</td><td></td><td>2250 (2015)</td><td></td></tr>
 * <tr><td>A/CONF.231/3</td><td>A</td><td>CONF.231</td><td></td><td>3</td><td></td></tr>
 * </table>
 *
 * <p>A symbol says nothing about whether the document exists. Immutable and thread-safe.
 */
public final class DocumentSymbol {

    private static final String PART = "(?!E?S-[0-9])[A-Z][A-Za-z0-9.-]{0,19}";
    private static final Pattern FORM = Pattern.compile("(?<organ>[A-Z][A-Z0-9]{0,9})"
            + "(?:/(?<series>" + PART + "(?:/" + PART + "){0,3}))??"
            + "(?:/(?<session>(?:E?S-)?[0-9]{1,4}))?"
            + "/(?<number>(?:[A-Z]{1,6}\\.)?[0-9]{1,6}(?: ?\\([A-Za-z0-9-]{1,12}\\))?)"
            + "(?:/(?<suffix>[A-Z][A-Za-z]{1,9}\\.[0-9]{1,4}(?:/[A-Z][A-Za-z]{1,9}\\.[0-9]{1,4}){0,3}))?");

    private final String text;
    private final String organ;
    private final Optional<String> series;
    private final Optional<String> session;
    private final String number;
    private final Optional<String> suffix;

    private DocumentSymbol(String text, Matcher parts) {
        this.text = text;
        this.organ = parts.group("organ");
        this.series = Optional.ofNullable(parts.group("series"));
        this.session = Optional.ofNullable(parts.group("session"));
        this.number = parts.group("number");
        this.suffix = Optional.ofNullable(parts.group("suffix"));
    }

    /**
     * Reads a symbol as documents print it, which is what {@link #toString()} writes.
     *
     * @param text the symbol, such as {@code A/RES/71/280}
     * @return the symbol
     * @throws InvalidValueException if the text is no symbol
     */
    public static DocumentSymbol parse(String text) {
        Matcher parts = FORM.matcher(text);
        InvalidValueException.unless(parts.matches(), "symbol", "a document symbol, as A/RES/71/280", '"' + text + '"');
        return new DocumentSymbol(text, parts);
    }

    /**
     * Returns the organ that issued the document.
     *
     * @return {@code A} for the General Assembly, {@code S} for the Security Council, {@code E} for the Economic and
     *     Social Council and so on
     */
    public String organ() {
        return organ;
    }

    /**
     * Returns the series or subsidiary body within the organ.
     *
     * @return {@code RES} for resolutions, {@code C.3} for the Third Committee and so on, or empty
     */
    public Optional<String> series() {
        return series;
    }

    /**
     * Returns the session of the organ.
     *
     * @return the session, such as {@code 71} or {@code S-30}, or empty if the symbol names none
     */
    public Optional<String> session() {
        return session;
    }

    /**
     * Returns the number within series and session.
     *
     * @return the number with its own marks, such as {@code 280}, {@code L.1} or {@code 2250 (2015)}
     */
    public String number() {
        return number;
    }

    /**
     * Returns what marks a later version or a part.
     *
     * @return the suffix, such as {@code Add.1} or {@code Rev.1/Corr.1}, or empty
     */
    public Optional<String> suffix() {
        return suffix;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentSymbol that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns the symbol as documents print it, which {@link #parse(String)} reads.
     *
     * @return the symbol
     */
    @Override
    public String toString() {
        return text;
    }
}
