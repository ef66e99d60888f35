package io.github.thematicsessions.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.arbitrary.Sources;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSymbolTest {

    @ParameterizedTest
    @CsvSource({
        // symbol, organ, series, session, number, suffix
        "A/RES/71/280, A, RES, 71, 280, ",
        "A/RES/71/1, A, RES, 71, 1, ",
        "A/71/728, A, , 71, 728, ",
        "A/HRC/RES/32/1, A, HRC/RES, 32, 1, ",
        "A/HRC/35/25/Add.1, A, HRC, 35, 25, Add.1",
        "A/C.3/72/L.1/Rev.1, A, C.3, 72, L.1, Rev.1",
        "A/C.5/71/SR.3, A, C.5, 71, SR.3, ",
        "A/71/PV.100, A, , 71, PV.100, ",
        "A/71/L.58/Add.1, A, , 71, L.58, Add.1",
        "A/RES/S-30/1, A, RES, S-30, 1, ",
        "A/RES/ES-10/19, A, RES, ES-10, 19, ",
        "A/S-30/L.1, A, , S-30, L.1, ",
        "S/RES/2250 (2015), S, RES, , 2250 (2015), ",
        "S/2015/1, S, , 2015, 1, ",
        "A/CONF.231/3, A, CONF.231, , 3, ",
        "E/2017/72/Add.1/Corr.2, E, , 2017, 72, Add.1/Corr.2",
        "E/CN.6/2017/3, E, CN.6, 2017, 3, ",
        "ST/SGB/2017/1, ST, SGB, 2017, 1, "
    })
    void a_symbol_is_read_into_its_parts(
            String text, String organ, String series, String session, String number, String suffix) {
        DocumentSymbol symbol = DocumentSymbol.parse(text);

        assertThat(symbol.organ()).isEqualTo(organ);
        assertThat(symbol.series()).isEqualTo(Optional.ofNullable(series));
        assertThat(symbol.session()).isEqualTo(Optional.ofNullable(session));
        assertThat(symbol.number()).isEqualTo(number);
        assertThat(symbol.suffix()).isEqualTo(Optional.ofNullable(suffix));
        assertThat(symbol).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "A",
                "A/",
                "/A/71/1",
                "A/RES",
                "A//71/280",
                "a/res/71/280",
                " A/RES/71/280",
                "A/RES/71/280 ",
                "A/RES/71/280/",
                "A/RES/71/280/extra",
                "71/280",
                "resolution 71/280",
                "A-RES-71-280",
                "A/RES/71/\u0661",
                "A/RES/71/280\n",
                "A/RES/71\u00a0/280",
                "A/RES/71/280/Add",
                "A/RES/71/1234567"
            })
    void text_that_is_no_symbol_is_refused(String text) {
        assertThatThrownBy(() -> DocumentSymbol.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("symbol: expected a document symbol, as A/RES/71/280, found \"" + text + '"');
    }

    @Test
    void long_text_is_refused_in_reasonable_time() {
        String longText = "A" + "/RES.1".repeat(20_000);

        assertThatThrownBy(() -> DocumentSymbol.parse(longText)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void other_symbols_have_other_hash_codes() {
        assertThat(DocumentSymbol.parse("A/RES/71/280"))
                .isNotEqualTo(DocumentSymbol.parse("A/RES/71/1"))
                .doesNotHaveSameHashCodeAs(DocumentSymbol.parse("A/RES/71/1"));
    }

    @Property(tries = 50)
    void symbols_are_equal_if_their_text_is(
            @ForAll("symbols") DocumentSymbol one, @ForAll("symbols") DocumentSymbol other) {
        assertThat(one.equals(other)).isEqualTo(one.toString().equals(other.toString()));
        assertThat(DocumentSymbol.parse(one.toString())).isEqualTo(one).hasSameHashCodeAs(one);
    }

    @Provide
    Arbitrary<DocumentSymbol> symbols() {
        return Sources.symbols();
    }
}
