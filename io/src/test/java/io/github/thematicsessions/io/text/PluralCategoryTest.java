package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The plural forms, held against those of ICU. */
class PluralCategoryTest {

    @ParameterizedTest
    @CsvSource({
        "ARABIC, 0, ZERO",
        "ARABIC, 1, ONE",
        "ARABIC, 2, TWO",
        "ARABIC, 3, FEW",
        "ARABIC, 10, FEW",
        "ARABIC, 11, MANY",
        "ARABIC, 99, MANY",
        "ARABIC, 100, OTHER",
        "ARABIC, 102, OTHER",
        "ARABIC, 103, FEW",
        "CHINESE, 1, OTHER",
        "ENGLISH, 0, OTHER",
        "ENGLISH, 1, ONE",
        "ENGLISH, 2, OTHER",
        "FRENCH, 0, ONE",
        "FRENCH, 1, ONE",
        "FRENCH, 2, OTHER",
        "FRENCH, 1000000, MANY",
        "RUSSIAN, 0, MANY",
        "RUSSIAN, 1, ONE",
        "RUSSIAN, 2, FEW",
        "RUSSIAN, 5, MANY",
        "RUSSIAN, 11, MANY",
        "RUSSIAN, 21, ONE",
        "RUSSIAN, 22, FEW",
        "RUSSIAN, 112, MANY",
        "SPANISH, 0, OTHER",
        "SPANISH, 1, ONE",
        "SPANISH, 2, OTHER",
        "SPANISH, 2000000, MANY"
    })
    void a_number_has_the_form_of_its_language(Language language, long number, PluralCategory form) {
        assertThat(PluralCategory.of(language, number, false)).isEqualTo(form);
    }

    /** ICU reads numbers above an int as that of an int. */
    @Property(tries = 2000)
    void whole_numbers_have_the_forms_of_icu(@ForAll Language language, @ForAll @IntRange(min = 0) int number) {
        assertForm(language, number);
    }

    @Property(tries = 2000)
    void small_numbers_have_the_forms_of_icu(
            @ForAll Language language, @ForAll @IntRange(min = 0, max = 1200) int number) {
        assertForm(language, number);
        assertForm(language, number * 1_000_000L);
    }

    private static void assertForm(Language language, long number) {
        assertThat(PluralCategory.of(language, number, false).code())
                .isEqualTo(icu(language).select((double) number));
    }

    @Property(tries = 2000)
    void fractions_have_the_forms_of_icu(
            @ForAll Language language,
            @ForAll @IntRange(min = 0, max = 3000) int whole,
            @ForAll @IntRange(min = 1, max = 9) int tenths) {
        assertThat(PluralCategory.of(language, whole, true).code())
                .isEqualTo(icu(language).select(whole + tenths / 10.0));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_form_of_a_language_is_one_of_its_list_and_each_of_the_list_occurs(Language language) {
        Set<PluralCategory> met = new LinkedHashSet<>();
        LongStream.rangeClosed(0, 200).forEach(number -> met.add(PluralCategory.of(language, number, false)));
        met.add(PluralCategory.of(language, 1_000_000, false));
        met.add(PluralCategory.of(language, 3, true));
        List<PluralCategory> forms = PluralCategory.of(language);
        assertThat(met).containsExactlyInAnyOrderElementsOf(forms);
        assertThat(forms)
                .extracting(PluralCategory::code)
                .containsExactlyInAnyOrderElementsOf(icu(language).getKeywords());
    }

    private static PluralRules icu(Language language) {
        return PluralRules.forLocale(new ULocale(language.code()));
    }
}
