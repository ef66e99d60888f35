package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClustersTest {

    private static List<String> clusters(String text) {
        List<String> clusters = new ArrayList<>();
        for (int begin = 0; begin < text.length(); ) {
            int end = Clusters.end(text, begin);
            clusters.add(text.substring(begin, end));
            begin = end;
        }
        return clusters;
    }

    @Test
    void marks_belong_to_the_letter_before_them_and_letters_stand_alone() {
        assertThat(clusters("ae\u0301\u0323b")).containsExactly("a", "e\u0301\u0323", "b");
        assertThat(clusters("1\u20dd\u0915\u093e")).containsExactly("1\u20dd", "\u0915\u093e");
    }

    @Test
    void joined_characters_are_one_letter_and_a_joiner_at_the_end_stays_with_the_last_one() {
        assertThat(clusters("👩‍🚀👩")).containsExactly("👩‍🚀", "👩");
        assertThat(clusters("م\u200d")).containsExactly("م\u200d");
    }

    @Test
    void two_letters_of_a_flag_are_one_and_a_third_begins_another() {
        assertThat(clusters("🇦🇿🇿🇦🇨🇭")).containsExactly("🇦🇿", "🇿🇦", "🇨🇭");
        assertThat(clusters("🇨a🇭")).containsExactly("🇨", "a", "🇭");
        assertThat(clusters("a🇨🇭")).containsExactly("a", "🇨🇭");
    }

    @Test
    void a_colour_of_skin_belongs_to_the_hand_before_it() {
        assertThat(clusters("👋🏻👋🏿👋")).containsExactly("👋🏻", "👋🏿", "👋");
    }

    @Test
    void what_opens_an_isolate_is_parted_from_the_letter_before_it_and_what_closes_it_is_not() {
        assertThat(clusters("a\u2068م\u2069b")).containsExactly("a", "\u2068", "م\u2069", "b");
    }
}
