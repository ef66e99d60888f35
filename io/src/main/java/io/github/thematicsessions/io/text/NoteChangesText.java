package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.comparison.ClauseChange;
import io.github.thematicsessions.core.comparison.ClausePart;
import io.github.thematicsessions.core.comparison.Differences;
import io.github.thematicsessions.core.comparison.NoteComparison;
import io.github.thematicsessions.core.comparison.ProvisionChange;
import io.github.thematicsessions.core.comparison.ProvisionPart;
import io.github.thematicsessions.core.comparison.ReadingChange;
import io.github.thematicsessions.core.comparison.ReadingPart;
import io.github.thematicsessions.core.note.Clause;
import io.github.thematicsessions.core.note.Premise;
import io.github.thematicsessions.core.note.Provision;
import io.github.thematicsessions.core.note.Reading;
import io.github.thematicsessions.core.note.RetiredProvision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What differs between two notes: which provisions, readings and clauses came, went and changed. */
final class NoteChangesText {

    private final NoteComparison comparison;
    private final ChangeLines lines;

    private NoteChangesText(NoteComparison comparison, ChangeLines lines) {
        this.comparison = comparison;
        this.lines = lines;
    }

    static String of(NoteComparison comparison, Appearance appearance) {
        ChangeLines lines = new ChangeLines(appearance);
        NoteChangesText text = new NoteChangesText(comparison, lines);
        lines.summary("Two notes", text.counts());
        if (!comparison.parts().isEmpty()) {
            lines.line("of the note itself: "
                    + joined(comparison.parts().stream().map(ChangePhrases::of).toList()));
        }
        text.groups("Provisions", comparison.provisions(), text::provision, text::gone, text::changed);
        text.groups("Readings", comparison.readings(), text::reading, text::reading, text::changed);
        text.groups("Clauses", comparison.clauses(), text::clause, text::clause, text::changed);
        return lines.toString();
    }

    private <T, C> void groups(
            String things, Differences<T, C> differences, Consumer<T> came, Consumer<T> went, Consumer<C> changed) {
        lines.group(things + " that came", Colour.GREEN, differences.added(), came);
        lines.group(things + " that went", Colour.RED, differences.removed(), went);
        lines.group(things + " that changed", Colour.BOLD, differences.changed(), changed);
    }

    private List<String> counts() {
        List<String> counts = new ArrayList<>();
        add(counts, "provision", comparison.provisions());
        add(counts, "reading", comparison.readings());
        add(counts, "clause", comparison.clauses());
        ChangeCounts.add(counts, comparison.parts(), "of the note itself");
        return counts;
    }

    private static void add(List<String> counts, String thing, Differences<?, ?> differences) {
        ChangeCounts.add(counts, differences.added(), thing, "came");
        ChangeCounts.add(counts, differences.removed(), thing, "went");
        ChangeCounts.add(counts, differences.changed(), thing, "changed");
    }

    private void provision(Provision provision) {
        lines.thing(provision.id() + " - " + provision.title());
        lines.said("asks", NormText.of(provision.norm()));
    }

    private void gone(Provision provision) {
        provision(provision);
        Optional<RetiredProvision> kept = comparison.retirement(provision.id());
        kept.ifPresent(retired -> {
            lines.said("why", retired.why());
            retired.successor().ifPresent(successor -> lines.said("successor", successor.text()));
        });
    }

    private void changed(ProvisionChange change) {
        lines.thing(change.after().id() + " - " + change.after().title());
        for (ProvisionPart part : change.parts()) {
            lines.changed(ChangePhrases.of(part), value(part, change.before()), value(part, change.after()));
        }
    }

    private static String value(ProvisionPart part, Provision provision) {
        return switch (part) {
            case TITLE -> provision.title();
            case CLAUSES -> joined(provision.clauses());
            case STRENGTH -> Phrases.of(provision.strength());
            case BASIS -> Phrases.of(provision.basis());
            case BEARER -> provision.bearer();
            case NORM -> NormText.of(provision.norm());
            case PREMISE -> provision.premise().map(Premise::toString).orElse("every reading");
            case DERIVED_FROM -> provision.derivedFrom().isEmpty() ? "none" : joined(provision.derivedFrom());
        };
    }

    private void reading(Reading reading) {
        lines.thing(reading.id() + " - " + reading.question());
        lines.said(ChangePhrases.of(ReadingPart.CHOSEN), reading.chosen());
    }

    private void changed(ReadingChange change) {
        lines.thing(change.after().id() + " - " + change.after().question());
        for (ReadingPart part : change.parts()) {
            lines.changed(ChangePhrases.of(part), value(part, change.before()), value(part, change.after()));
        }
    }

    private static String value(ReadingPart part, Reading reading) {
        return switch (part) {
            case QUESTION -> reading.question();
            case OPTIONS ->
                String.join(
                        "; ",
                        reading.options().stream()
                                .map(option -> option.code() + ": " + option.meaning())
                                .toList());
            case CHOSEN -> reading.chosen();
        };
    }

    private void clause(Clause clause) {
        lines.thing(clause.locator() + " - " + clause.asks());
    }

    private void changed(ClauseChange change) {
        lines.thing(change.after().locator() + " - " + change.after().asks());
        for (ClausePart part : change.parts()) {
            lines.changed(ChangePhrases.of(part), value(part, change.before()), value(part, change.after()));
        }
    }

    private static String value(ClausePart part, Clause clause) {
        return switch (part) {
            case STRENGTH -> Phrases.of(clause.strength());
            case BEARER -> clause.bearer();
            case ASKS -> clause.asks();
            case NOT_CHECKABLE -> clause.notCheckable().orElse("it can be checked");
        };
    }

    private static String joined(List<?> parts) {
        return String.join(", ", parts.stream().map(Object::toString).toList());
    }
}
