package io.github.thematicsessions.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.io.DocumentException;
import io.github.thematicsessions.io.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cells of a slot that repeat others. */
class AgreeingCellsTest {

    private static final String AGREED = ", as other cells say, or an empty cell, found ";
    private static final String UNSAID = "expected an empty cell, because other cells do not say it, found ";

    private static String table(String slot) {
        return String.join(
                "\n",
                "row,id,title,within,day,kind,capacity,start,end,duration_s,allotted,allotted_min_s,allotted_max_s",
                "session,s,S,,,,,,,,,,",
                "day,,,,1,,,,,,,,",
                "segment,p,,,1,opening,,,,,,,",
                "slot,a,,p,,,expert," + slot);
    }

    private static List<String> problems(String slot) {
        return catchThrowableOfType(DocumentException.class, () -> ProgrammeTable.read(table(slot))).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void a_length_has_to_be_that_from_the_start_to_the_end() {
        assertThat(problems("10:00,10:05,301,,,"))
                .containsExactly("line 5, column 32, /3/duration_s: expected 300" + AGREED + "\"301\"");
    }

    @Test
    void the_ends_of_what_is_allotted_have_to_be_those_of_the_allotment() {
        assertThat(problems(",,,PT5M/PT7M,301,420"))
                .containsExactly("line 5, column 33, /3/allotted_min_s: expected 300" + AGREED + "\"301\"");
        assertThat(problems(",,,PT5M/PT7M,300,421"))
                .containsExactly("line 5, column 37, /3/allotted_max_s: expected 420" + AGREED + "\"421\"");
        assertThat(problems(",,,../PT3M,0,180"))
                .containsExactly("line 5, column 31, /3/allotted_min_s: " + UNSAID + "\"0\"");
    }

    @Test
    void cells_that_agree_or_are_empty_are_read() {
        for (String slot : List.of("10:00,10:05,300,PT5M/PT7M,300,420", "10:00,10:05,,PT5M/PT7M,,")) {
            SpeakingSlot read = ProgrammeTable.read(table(slot))
                    .days()
                    .get(0)
                    .segments()
                    .get(0)
                    .slots()
                    .get(0);
            assertThat(read.allotted()).isEqualTo(Allotment.parse("PT5M/PT7M"));
            assertThat(read.time()).hasToString("Optional[10:00/10:05]");
        }
    }
}
