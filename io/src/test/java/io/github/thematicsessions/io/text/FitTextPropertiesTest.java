package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.PrintableText;
import io.github.thematicsessions.core.arbitrary.Feasibilities;
import io.github.thematicsessions.core.arbitrary.Projections;
import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.core.fit.Projection;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any answer can be told, also one that no engine gives. */
class FitTextPropertiesTest {

    @Provide
    Arbitrary<Feasibility> answers() {
        return Feasibilities.any();
    }

    @Provide
    Arbitrary<Projection> projections() {
        return Projections.any();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void no_line_of_an_answer_is_too_wide_unless_one_word_is(@ForAll("answers") Feasibility fit) {
        assertWidth(FeasibilityText.write(fit, Appearance.PLAIN));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void no_line_of_a_projection_is_too_wide_unless_one_word_is(@ForAll("projections") Projection projection) {
        assertWidth(ProjectionText.write(projection, Appearance.PLAIN));
    }

    private static void assertWidth(String text) {
        assertThat(text).endsWith("\n");
        assertThat(text.split("\n")).allSatisfy(line -> {
            assertThat(line).doesNotEndWith(" ");
            assertThat(DisplayWidth.of(line) <= TextLines.WIDTH || ReportTextPropertiesTest.isOneWord(line))
                    .isTrue();
        });
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void nothing_but_line_feeds_steers_a_terminal(
            @ForAll("answers") Feasibility fit, @ForAll("projections") Projection projection) {
        String text = FeasibilityText.write(fit, Appearance.PLAIN) + ProjectionText.write(projection, Appearance.PLAIN);
        String oneLine = text.replace("\n", "");
        assertThat(PrintableText.of(oneLine)).isEqualTo(oneLine);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void colour_adds_nothing_that_the_words_do_not_say(
            @ForAll("answers") Feasibility fit, @ForAll("projections") Projection projection) {
        assertThat(withoutColour(FeasibilityText.write(fit, Appearance.COLOURED)))
                .isEqualTo(FeasibilityText.write(fit, Appearance.PLAIN));
        assertThat(withoutColour(ProjectionText.write(projection, Appearance.COLOURED)))
                .isEqualTo(ProjectionText.write(projection, Appearance.PLAIN));
    }

    private static String withoutColour(String text) {
        return text.replaceAll("\u001b\\[[0-9]{1,2}m", "");
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void every_conflict_is_told_with_those_who_ask_and_what_could_give(@ForAll("answers") Feasibility fit) {
        String text = FeasibilityText.write(fit, Appearance.PLAIN);
        assertThat(text.lines().filter(line -> line.startsWith("    could be   ")))
                .hasSameSizeAs(fit.conflicts());
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void the_text_does_not_depend_on_the_default_locale(
            @ForAll("answers") Feasibility fit, @ForAll("projections") Projection projection) {
        String answer = FeasibilityText.write(fit, Appearance.PLAIN);
        String next = ProjectionText.write(projection, Appearance.PLAIN);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(FeasibilityText.write(fit, Appearance.PLAIN)).isEqualTo(answer);
            assertThat(ProjectionText.write(projection, Appearance.PLAIN)).isEqualTo(next);
        } finally {
            Locale.setDefault(before);
        }
    }
}
