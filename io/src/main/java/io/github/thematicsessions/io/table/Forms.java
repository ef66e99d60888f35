package io.github.thematicsessions.io.table;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.people.State;
import io.github.thematicsessions.core.session.DocumentSymbol;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.Allotment;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRulesProvider;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms of cells. Times, dates and lengths have the forms of documents, but that seconds are always written. */
final class Forms {

    private static final Pattern CLOCK = Pattern.compile("[0-9]{2}:[0-9]{2}(:[0-9]{2})?");
    private static final Pattern CLOCK_HELD = Pattern.compile("[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?");
    private static final Pattern DATE_FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MOMENT_FORM = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)");
    private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]{0,9}");
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** Words for people. */
    static final Form<String> TEXT =
            new Form<>("text", cell -> InvalidValueException.unlessText("text", cell), text -> text);

    static final Form<ElementId> ID =
            new Form<>("an id of 1 to 200 visible characters without a space", ElementId::of, ElementId::text);

    static final Form<LocalTime> TIME =
            new Form<>("a time as 10:15 or 10:15:30", Forms::time, time -> time.format(TO_THE_SECOND));

    /** The time of a record, with its precision. */
    static final Form<LocalTime> TIME_HELD =
            new Form<>("a time as 10:15:00 or 10:15:00.5", Forms::timeHeld, DateTimeFormatter.ISO_LOCAL_TIME::format);

    static final Form<LocalDate> DATE = new Form<>("a date as 2017-10-12", Forms::date, LocalDate::toString);

    static final Form<OffsetDateTime> MOMENT = new Form<>(
            "a moment as 2017-10-12T10:15:00+02:00", Forms::moment, DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);

    static final Form<Integer> NUMBER_FROM_0 = new Form<>("a number from 0", cell -> number(cell, 0), String::valueOf);

    static final Form<Integer> NUMBER_FROM_1 = new Form<>("a number from 1", cell -> number(cell, 1), String::valueOf);

    /** Spreadsheets turn the words into capitals when they save a table. */
    static final Form<Boolean> FLAG = new Form<>("true or false", Forms::flag, String::valueOf);

    static final Form<Allotment> ALLOTMENT = new Form<>(
            "a time from 1 second to 24 hours as PT5M/PT7M, PT10M or ../PT3M", Allotment::parse, Allotment::toString);

    /** A length in seconds, with as many digits behind the point as it has. */
    static final Form<Duration> SECONDS = new Form<>("a length in seconds", Forms::length, Forms::seconds);

    static final Form<ZoneId> ZONE =
            new Form<>("a time zone by its region, as Europe/Zurich", Forms::zone, ZoneId::getId);

    static final Form<State> STATE = new Form<>("two capital letters of ISO 3166-1, as CH", State::of, State::code);

    static final Form<DocumentSymbol> SYMBOL =
            new Form<>("a document symbol, as A/RES/71/280", DocumentSymbol::parse, DocumentSymbol::toString);

    static final Form<URI> URL = new Form<>("an absolute address, as https://www.un.org/", Forms::url, URI::toString);

    private Forms() {}

    /** Holds a word of a closed list as its code. */
    static <E extends Enum<E> & Coded> Form<E> codes(Class<E> list) {
        return new Form<>("one of " + Coded.codes(list), cell -> word(list, cell), Coded::code);
    }

    /** Holds a value that only we write, such as the clause of a finding. */
    static <T> Form<T> written(Function<T, String> print) {
        return new Form<>("text that is only written", cell -> null, print);
    }

    private static <E extends Enum<E> & Coded> @Nullable E word(Class<E> list, String cell) {
        for (E word : list.getEnumConstants()) {
            if (word.code().equals(cell)) {
                return word;
            }
        }
        return null;
    }

    private static @Nullable LocalTime time(String cell) {
        return CLOCK.matcher(cell).matches() ? orNull(() -> LocalTime.parse(cell)) : null;
    }

    private static @Nullable LocalTime timeHeld(String cell) {
        return CLOCK_HELD.matcher(cell).matches() ? orNull(() -> LocalTime.parse(cell)) : null;
    }

    private static @Nullable LocalDate date(String cell) {
        LocalDate date = DATE_FORM.matcher(cell).matches() ? orNull(() -> LocalDate.parse(cell)) : null;
        return date == null || date.getYear() < 1 ? null : date;
    }

    private static @Nullable OffsetDateTime moment(String cell) {
        OffsetDateTime moment = MOMENT_FORM.matcher(cell).matches() ? orNull(() -> OffsetDateTime.parse(cell)) : null;
        return moment == null || moment.getYear() < 1 ? null : moment;
    }

    private interface Parsing<T> {
        T parse();
    }

    /** The calendar has no such day, or the clock no such time. */
    private static <T> @Nullable T orNull(Parsing<T> parsing) {
        try {
            return parsing.parse();
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static @Nullable Integer number(String cell, int least) {
        if (!DIGITS.matcher(cell).matches()) {
            return null;
        }
        long number = Long.parseLong(cell);
        return number < least || number > Integer.MAX_VALUE ? null : (int) number;
    }

    private static @Nullable Boolean flag(String cell) {
        return switch (cell) {
            case "true", "TRUE" -> true;
            case "false", "FALSE" -> false;
            default -> null;
        };
    }

    private static @Nullable Duration length(String cell) {
        Integer seconds = number(cell, 0);
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }

    private static String seconds(Duration length) {
        BigDecimal fraction = BigDecimal.valueOf(length.getNano(), 9).stripTrailingZeros();
        return BigDecimal.valueOf(length.getSeconds()).add(fraction).toPlainString();
    }

    private static @Nullable ZoneId zone(String region) {
        return ZoneRulesProvider.getAvailableZoneIds().contains(region) ? ZoneId.of(region) : null;
    }

    private static @Nullable URI url(String cell) {
        try {
            URI url = new URI(cell);
            return url.isAbsolute() ? url : null;
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }
}
