package io.github.thematicsessions.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

    private static final String DIGITS = "0123456789abcdef".repeat(4);

    @Test
    void the_text_is_what_it_was_made_of() {
        assertThat(Fingerprint.of("sha-256:" + DIGITS))
                .hasToString("sha-256:" + DIGITS)
                .isEqualTo(new Fingerprint("sha-256:" + DIGITS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "sha-256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde",
                "sha-256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0",
                "sha-256:0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef",
                "sha-256:0123456789abcdeg0123456789abcdef0123456789abcdef0123456789abcdef",
                "sha-512:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "sha-256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n"
            })
    void any_other_text_is_refused(String text) {
        assertThatThrownBy(() -> Fingerprint.of(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "fingerprint: expected sha-256: and 64 lower-case hexadecimal digits, found \"" + text + "\"");
    }
}
