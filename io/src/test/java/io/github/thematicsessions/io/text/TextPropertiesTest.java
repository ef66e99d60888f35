package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.PrintableText;
import io.github.thematicsessions.core.arbitrary.Notes;
import io.github.thematicsessions.core.arbitrary.Reports;
import io.github.thematicsessions.core.arbitrary.Sessions;
import io.github.thematicsessions.core.comparison.NoteComparison;
import io.github.thematicsessions.core.comparison.PlanComparison;
import io.github.thematicsessions.core.comparison.ReportComparison;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.report.Catalogue;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every catalogue and of every comparison. */
class TextPropertiesTest {

    @Provide
    Arbitrary<ProceduralNote> notes() {
        return Notes.any();
    }

    @Provide
    Arbitrary<ThematicSession> sessions() {
        return Sessions.any();
    }

    @Provide
    Arbitrary<Report> reports() {
        return Reports.any();
    }

    @Property(tries = 50)
    void a_catalogue_keeps_to_its_width_and_steers_no_terminal(@ForAll("notes") ProceduralNote note) {
        assertText(appearance -> CatalogueText.text(Catalogue.of(note), appearance));
    }

    @Property(tries = 50)
    void a_page_has_one_section_for_each_provision_and_nothing_that_a_note_adds(@ForAll("notes") ProceduralNote note) {
        String page = CatalogueText.markdown(Catalogue.of(note));
        long gone = note.retired().isEmpty() ? 0 : note.retired().size() + 1;
        assertThat(page.lines().filter(line -> line.startsWith("##")))
                .hasSize(Math.toIntExact(note.provisions().size() + gone));
        assertThat(page.lines())
                .allSatisfy(line -> assertThat(PrintableText.of(line)).isEqualTo(line));
        // Behind a backslash, nothing is markup.
        assertThat(page.replaceAll("\\\\.", "")).doesNotContain("<", "](", "|", "*");
    }

    @Property(tries = 30)
    void two_notes_are_compared_in_lines_that_keep_to_their_width(
            @ForAll("notes") ProceduralNote before, @ForAll("notes") ProceduralNote after) {
        assertText(appearance -> ComparisonText.text(NoteComparison.of(before, after), appearance));
        ProceduralNote revised = after.withTitle(before.title()).withId(before.id());
        assertText(appearance -> ComparisonText.text(NoteComparison.of(after, revised), appearance));
    }

    @Property(tries = 30)
    void two_plans_are_compared_in_lines_that_keep_to_their_width(
            @ForAll("sessions") ThematicSession before, @ForAll("sessions") ThematicSession after) {
        assertText(appearance -> ComparisonText.text(PlanComparison.of(before, after), appearance));
        ThematicSession revised = before.withSideEvents().withDays(after.days());
        assertText(appearance -> ComparisonText.text(PlanComparison.of(after, revised), appearance));
    }

    @Property(tries = 30)
    void two_reports_are_compared_in_lines_that_keep_to_their_width(
            @ForAll("reports") Report before, @ForAll("reports") Report after) {
        assertText(appearance -> ComparisonText.text(ReportComparison.of(before, after), appearance));
    }

    private static void assertText(Function<Appearance, String> text) {
        String plain = text.apply(Appearance.PLAIN);
        assertThat(plain.split("\n")).allSatisfy(line -> {
            assertThat(PrintableText.of(line)).isEqualTo(line).doesNotEndWith(" ");
            assertThat(DisplayWidth.of(line) <= TextLines.WIDTH || ReportTextPropertiesTest.isOneWord(line))
                    .isTrue();
        });
        assertThat(text.apply(Appearance.COLOURED).replaceAll("\u001b\\[[0-9]{1,2}m", ""))
                .isEqualTo(plain);
    }
}
