package io.github.thematicsessions.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final Column<Integer> FIRST = new Column<>("first", Forms.NUMBER_FROM_0);
    private static final Column<String> SECOND = new Column<>("second", Forms.TEXT);
    private static final Column<String> THIRD = new Column<>("third", Forms.TEXT);

    @Test
    void lists_of_columns_stand_behind_one_another() {
        assertThat(Sheet.columns(List.of(FIRST), List.of(SECOND, THIRD))).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void a_row_has_the_columns_of_its_sheet_alone() {
        Sheet sheet = new Sheet(List.of(FIRST, THIRD));
        Sheet.Row row = sheet.row().put(THIRD, "words").put(FIRST, 3);
        assertThatThrownBy(() -> row.put(SECOND, "more"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no column second");
        assertThat(sheet.table().rows()).containsExactly(List.of("3", "words"));
    }
}
