package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.ReadingId;
import io.github.thematicsessions.core.people.State;
import io.github.thematicsessions.core.report.Fingerprint;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.DocumentSymbol;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.Allotment;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms of text in documents, but for times and codes. */
final class Texts {

    private static final String LOWER_CASE_WORDS = "lower-case words joined by hyphens, as one-moderator";

    /** Words for people. */
    static final Codec<String> TEXT = new Text<>("text", Texts::requireText, Texts::requireText);

    static final Codec<ElementId> ELEMENT_ID =
            new Text<>("an id of 1 to 200 visible characters without a space", ElementId::of, ElementId::text);

    static final Codec<NoteId> NOTE_ID = new Text<>(LOWER_CASE_WORDS, NoteId::of, NoteId::text);

    static final Codec<ProvisionId> PROVISION_ID = new Text<>(LOWER_CASE_WORDS, ProvisionId::of, ProvisionId::text);

    static final Codec<ReadingId> READING_ID = new Text<>(LOWER_CASE_WORDS, ReadingId::of, ReadingId::text);

    static final Codec<String> OPTION_CODE =
            new Text<>(LOWER_CASE_WORDS, code -> ReadingId.of(code).text(), code -> code);

    static final Codec<Locator> LOCATOR =
            new Text<>("letters and digits joined by dots, as II.c.3.3", Locator::of, Locator::text);

    static final Codec<State> STATE = new Text<>("two capital letters of ISO 3166-1, as CH", State::of, State::code);

    static final Codec<Fingerprint> FINGERPRINT =
            new Text<>("sha-256: and 64 lower-case hexadecimal digits", Fingerprint::of, Fingerprint::text);

    static final Codec<DocumentSymbol> SYMBOL =
            new Text<>("a document symbol, as A/RES/71/280", DocumentSymbol::parse, DocumentSymbol::toString);

    static final Codec<Allotment> ALLOTMENT = new Text<>(
            "a time from 1 second to 24 hours as PT5M/PT7M, PT10M, ../PT3M or ..",
            Allotment::parse,
            Allotment::toString);

    static final Codec<Duration> DURATION =
            new Text<>("a length of time as PT1M30S or PT0.4S", Texts::duration, Duration::toString);

    static final Codec<Quantity> QUANTITY =
            new Text<>("a quantity as 3, 2.., ..5 or 1..3", Quantity::parse, Quantity::toString);

    static final Codec<Pointer> POINTER =
            new Text<>("a JSON Pointer, as /days/0/date", Texts::pointer, Pointer::toString);

    static final Codec<URI> URL =
            new Text<>("an absolute address, as https://www.un.org/", Texts::url, url -> requireText(url.toString()));

    static final Codec<ZoneId> ZONE =
            new Text<>("a time zone by its region, as Europe/Zurich", Texts::zone, ZoneId::getId);

    private Texts() {}

    private static String requireText(String text) {
        return InvalidValueException.unlessText("text", text);
    }

    private static @Nullable Duration duration(String text) {
        try {
            Duration length = Duration.parse(text);
            boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
            return capitals && !length.isNegative() ? length : null;
        } catch (DateTimeException noDuration) {
            return null;
        }
    }

    private static Pointer pointer(String text) {
        // A mark in front lets the empty pointer through, and half of a surrogate pair not.
        requireText('.' + text);
        return Pointer.parse(text);
    }

    private static @Nullable URI url(String text) {
        try {
            URI url = new URI(text);
            if (url.isAbsolute()) {
                // To java.net half of a surrogate pair is a letter; no document can hold it.
                requireText(text);
                return url;
            }
            return null;
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }

    private static @Nullable ZoneId zone(String region) {
        return ZoneRulesProvider.getAvailableZoneIds().contains(region) ? ZoneId.of(region) : null;
    }
}
