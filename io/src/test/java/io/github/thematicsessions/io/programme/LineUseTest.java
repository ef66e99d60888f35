package io.github.thematicsessions.io.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineUseTest {

    @Test
    void a_line_has_a_number_from_one() {
        assertThat(new LineUse(1, "", LineRole.BLANK, List.of()).line()).isEqualTo(1);
        assertThatThrownBy(() -> new LineUse(0, "", LineRole.BLANK, List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("line: expected a number from 1, found 0");
    }

    @Test
    void a_role_is_found_by_its_code() {
        assertThat(LineRole.of("not-understood")).isEqualTo(LineRole.NOT_UNDERSTOOD);
        assertThatThrownBy(() -> LineRole.of("unknown")).isInstanceOf(InvalidValueException.class);
    }
}
