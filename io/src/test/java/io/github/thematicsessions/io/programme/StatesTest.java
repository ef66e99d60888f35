package io.github.thematicsessions.io.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatesTest {

    @Test
    void the_193_members_and_the_2_observer_states_are_known() {
        Set<String> codes = new HashSet<>(States.all().values());
        assertThat(codes).hasSize(195).contains("CH", "KE", "VA", "PS");
        assertThat(codes.stream().filter(States::isObserver)).containsExactlyInAnyOrder("VA", "PS");
    }

    /** The JDK knows the codes of ISO 3166-1; which of them are States of the United Nations it does not. */
    @Test
    void every_code_is_one_of_iso_3166() {
        assertThat(States.all().values()).isSubsetOf(Arrays.asList(Locale.getISOCountries()));
    }

    @Test
    void a_name_is_known_with_and_without_an_article_and_as_a_whole_alone() {
        assertThat(States.code("netherlands")).isEqualTo("NL");
        assertThat(States.code("the netherlands")).isEqualTo("NL");
        assertThat(States.code("côte d’ivoire")).isEqualTo("CI");
        assertThat(States.code("the former yugoslav republic of macedonia")).isEqualTo("MK");
        assertThat(States.code("former yugoslav republic of macedonia")).isEqualTo("MK");
        assertThat(States.code("bolivia (plurinational state of)")).isEqualTo("BO");
        for (String none : List.of("", "the", "the ", "neth", "guinea bissau", "europe")) {
            assertThat(States.code(none)).as(none).isNull();
        }
    }
}
