package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.Premise;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.Provision;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.Reading;
import io.github.thematicsessions.core.note.RetiredProvision;
import io.github.thematicsessions.core.report.Catalogue;
import io.github.thematicsessions.core.report.CatalogueEntry;
import io.github.thematicsessions.io.text.TextLines.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * The provisions of a note as English text: for each one what it asks for with its figures, which clauses say so, how
 * firmly, whose duty it is, under which reading it holds, and where it can be judged; and the provisions that have gone.
 *
 * <pre>{@code
 * String text = CatalogueText.text(check.catalogue(), Appearance.PLAIN);
 * String page = CatalogueText.markdown(check.catalogue());
 * }</pre>
 *
 * <p>Lines end with a line feed. What comes from documents is made printable, so that no text of a note can steer a
 * terminal or add markup to a page. The same catalogue gives the same text in every locale. Thread-safe.
 */
public final class CatalogueText {

    private static final int INDENT = 4;
    private static final int LABEL = 14;

    private CatalogueText() {}

    /**
     * Writes a catalogue for a terminal or a file, in lines of at most 100 characters unless one word is wider.
     *
     * @param catalogue the catalogue
     * @param appearance with or without colour
     * @return the text, with a line end at its end
     */
    public static String text(Catalogue catalogue, Appearance appearance) {
        ProceduralNote note = catalogue.note();
        TextLines lines = new TextLines(appearance);
        lines.line(Colour.BOLD, note.title() + " [" + note.id() + "], edition " + note.edition());
        lines.line(0, counts(catalogue));
        for (CatalogueEntry entry : catalogue.entries()) {
            add(lines, entry.provision().id(), List.of(entry.provision().title()), lines(note, entry));
        }
        if (!note.retired().isEmpty()) {
            lines.blank();
            lines.line(Colour.BOLD, gone(note));
        }
        note.retired().forEach(retired -> add(lines, retired.id(), List.of(), lines(retired)));
        return lines.toString();
    }

    private static void add(TextLines lines, ProvisionId id, List<String> sentences, List<Line> said) {
        lines.blank();
        lines.line(Colour.BOLD, id.text());
        sentences.forEach(sentence -> lines.line(INDENT, sentence));
        said.forEach(line -> lines.row(INDENT, Colour.FAINT, new Cell(line.label(), LABEL), line.words()));
    }

    /**
     * Writes a catalogue as a page of Markdown, with one section for each provision.
     *
     * @param catalogue the catalogue
     * @return the page, with a line end at its end
     */
    public static String markdown(Catalogue catalogue) {
        ProceduralNote note = catalogue.note();
        StringBuilder page = new StringBuilder();
        page.append("# ").append(MarkdownText.of(note.title())).append("\n\n");
        page.append('`').append(note.id()).append("`, edition ").append(note.edition());
        page.append(": ").append(counts(catalogue)).append(".\n");
        for (CatalogueEntry entry : catalogue.entries()) {
            section(page, "##", entry.provision().id());
            page.append(MarkdownText.of(entry.provision().title())).append("\n\n");
            lines(note, entry).forEach(line -> item(page, line));
        }
        if (!note.retired().isEmpty()) {
            page.append("\n## ").append(gone(note)).append('\n');
        }
        for (RetiredProvision retired : note.retired()) {
            section(page, "###", retired.id());
            lines(retired).forEach(line -> item(page, line));
        }
        return page.toString();
    }

    private static void section(StringBuilder page, String level, ProvisionId id) {
        page.append('\n').append(level).append(" `").append(id).append("`\n\n");
    }

    private static void item(StringBuilder page, Line line) {
        page.append("- ")
                .append(line.label())
                .append(": ")
                .append(MarkdownText.of(line.words()))
                .append('\n');
    }

    private static String counts(Catalogue catalogue) {
        long inForce =
                catalogue.entries().stream().filter(CatalogueEntry::inForce).count();
        return Phrases.count(catalogue.entries().size(), "provision") + ", " + inForce
                + " in force under the readings chosen";
    }

    private static String gone(ProceduralNote note) {
        return "Provisions that have gone (" + note.retired().size() + ")";
    }

    private static List<Line> lines(ProceduralNote note, CatalogueEntry entry) {
        Provision provision = entry.provision();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("asks", NormText.of(provision.norm())));
        lines.add(new Line(
                "clauses",
                joined(provision.clauses().stream().map(Locator::text).toList())));
        lines.add(new Line("strength", Phrases.of(provision.strength())));
        lines.add(new Line("basis", Phrases.of(provision.basis())));
        lines.add(new Line("duty of", provision.bearer()));
        provision.premise().ifPresent(premise -> lines.add(new Line("reading", reading(note, premise, entry))));
        if (!provision.derivedFrom().isEmpty()) {
            lines.add(new Line(
                    "follows from",
                    joined(provision.derivedFrom().stream()
                            .map(ProvisionId::text)
                            .toList())));
        }
        lines.add(new Line(
                "judged in", joined(entry.stages().stream().map(Phrases::of).toList())));
        return lines;
    }

    /** Says which option has to be chosen and, where another one is, which. */
    private static String reading(ProceduralNote note, Premise premise, CatalogueEntry entry) {
        String chosen = note.reading(premise.reading()).map(Reading::chosen).orElse("another option");
        return premise + (entry.inForce() ? ", in force" : ", not in force: " + chosen + " is chosen");
    }

    private static List<Line> lines(RetiredProvision retired) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("gone since", "edition " + retired.edition()));
        lines.add(new Line("why", retired.why()));
        lines.add(
                new Line("successor", retired.successor().map(ProvisionId::text).orElse("none")));
        return lines;
    }

    private static String joined(List<String> parts) {
        return String.join(", ", parts);
    }

    /** One thing that is said of a provision. */
    private record Line(String label, String words) {}
}
