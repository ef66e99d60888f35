package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.session.DocumentSymbol;
import io.github.thematicsessions.core.session.Source;
import java.net.URI;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Sources and document symbols. */
public final class Sources {

    private Sources() {}

    /**
     * Gives sources.
     *
     * @return sources with and without address, symbol and day
     */
    public static Arbitrary<Source> any() {
        return Combinators.combine(
                        Texts.any(),
                        addresses().optional(0.6),
                        symbols().optional(0.5),
                        Times.dates().optional(0.6))
                .as((title, url, symbol, read) -> Source.builder()
                        .title(title)
                        .url(url)
                        .symbol(symbol)
                        .read(read)
                        .build());
    }

    /**
     * Gives document symbols.
     *
     * @return symbols of every form that the parser knows
     */
    public static Arbitrary<DocumentSymbol> symbols() {
        return Arbitraries.of(
                        "A/RES/71/280",
                        "A/RES/71/1",
                        "A/71/728",
                        "A/HRC/RES/32/1",
                        "A/C.3/72/L.1/Rev.1",
                        "A/RES/S-30/1",
                        "S/RES/2250 (2015)",
                        "A/CONF.231/3",
                        "E/2017/72/Add.1/Corr.2")
                .map(DocumentSymbol::parse);
    }

    private static Arbitrary<URI> addresses() {
        return Arbitraries.of(
                        "https://example.org/",
                        "https://example.org:8443/a/b?c=d&e=%C3%A9#f",
                        "http://[2001:db8::1]/x",
                        "urn:isbn:9780000000000",
                        "file:///page.txt",
                        "mailto:nobody@example.org",
                        "https://example.org/é")
                .map(URI::create);
    }
}
