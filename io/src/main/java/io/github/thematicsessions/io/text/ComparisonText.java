package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.comparison.NoteComparison;
import io.github.thematicsessions.core.comparison.PlanComparison;
import io.github.thematicsessions.core.comparison.ReportComparison;

/**
 * What differs between two notes, two plans or two reports, as English text: first how much, then each difference with
 * what was said and what is said now.
 *
 * <pre>{@code
 * ComparisonText.text(PlanComparison.of(published, revised), Appearance.PLAIN);
 * // Two plans: 1 moved
 * //
 * // Moved (1)
 * //
 * //   panel-1 (segment)
 * //     was             2017-10-12, 10:15 to 13:00
 * //     now             2017-10-12, 15:00 to 18:00
 * }</pre>
 *
 * <p>Lines end with a line feed and are at most 100 characters wide, unless one word is wider. What comes from documents
 * is made printable. The same comparison gives the same text in every locale. Thread-safe.
 */
public final class ComparisonText {

    private ComparisonText() {}

    /**
     * Writes what differs between two notes.
     *
     * @param comparison the comparison
     * @param appearance with or without colour
     * @return the text, with a line end at its end
     */
    public static String text(NoteComparison comparison, Appearance appearance) {
        return NoteChangesText.of(comparison, appearance);
    }

    /**
     * Writes what differs between two plans. Slots that only go along with their segment or side event are counted.
     *
     * @param comparison the comparison
     * @param appearance with or without colour
     * @return the text, with a line end at its end
     */
    public static String text(PlanComparison comparison, Appearance appearance) {
        return PlanChangesText.of(comparison, appearance);
    }

    /**
     * Writes what differs between two reports.
     *
     * @param comparison the comparison
     * @param appearance with or without colour
     * @return the text, with a line end at its end
     */
    public static String text(ReportComparison comparison, Appearance appearance) {
        return ReportChangesText.of(comparison, appearance);
    }
}
