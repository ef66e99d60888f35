package io.github.thematicsessions.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentKindTest {

    @ParameterizedTest
    @CsvSource({
        "OPENING, true, false",
        "EXPERT_PANEL, true, true",
        "SUMMARY_PANEL, true, true",
        "CLOSING, true, false",
        "BREAK, false, false",
        "REGISTRATION, false, false",
        "CEREMONY, true, false",
        "KEYNOTE, true, false",
        "DIALOGUE, false, false",
        "DISCUSSION, true, false",
        "OTHER, false, false"
    })
    void a_kind_is_plenary_or_not_and_a_panel_or_not(SegmentKind kind, boolean plenary, boolean panel) {
        assertThat(kind.isPlenary()).isEqualTo(plenary);
        assertThat(kind.isPanel()).isEqualTo(panel);
    }
}
