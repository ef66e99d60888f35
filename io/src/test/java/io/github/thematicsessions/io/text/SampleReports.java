package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Citation;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.Strength;
import io.github.thematicsessions.core.report.Absence;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.report.Receipt;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Small reports, put together by hand. */
final class SampleReports {

    private static final NoteId NOTE = NoteId.of("a-note");

    private SampleReports() {}

    static Report.Builder empty() {
        return Report.builder()
                .session(ElementId.of("a-session"))
                .sessionTitle("A session")
                .note(NOTE)
                .noteTitle("A note")
                .receipt(receipt());
    }

    /** A receipt without hashes, readings and waivers. */
    static Receipt receipt() {
        return Receipt.builder()
                .note(NOTE)
                .edition(2)
                .engine("0.1.0")
                .zoneData("2025b")
                .build();
    }

    /** A report of a record of one panel. */
    static Report.Builder held() {
        return empty().stage(Stage.RECORD).addCovers(ElementId.of("panel-1"));
    }

    static Location panel(String id, @Nullable String hours, @Nullable Occurrence held) {
        return at(id, Optional.empty(), hours, held);
    }

    /** A slot or a turn in panel-1. */
    static Location slot(String id, @Nullable String hours, @Nullable Occurrence held) {
        return at(id, Optional.of(ElementId.of("panel-1")), hours, held);
    }

    private static Location at(
            String id, Optional<ElementId> within, @Nullable String hours, @Nullable Occurrence held) {
        return new Location(
                Pointer.parse("/days/0/segments/1"),
                Optional.of(ElementId.of(id)),
                within,
                Optional.of(LocalDate.of(2017, 10, 12)),
                Optional.ofNullable(hours).map(TimeRange::parse),
                Optional.ofNullable(held));
    }

    /** When something was held on the first day, by the clock of Geneva unless the time has an offset of its own. */
    static Occurrence occurrence(int event, String began, @Nullable String ended) {
        return new Occurrence(event, instant(began), Optional.ofNullable(ended).map(SampleReports::instant));
    }

    static OffsetDateTime instant(String time) {
        return OffsetDateTime.parse("2017-10-12T" + time + (time.length() > 12 || time.endsWith("Z") ? "" : "+02:00"));
    }

    static Judgement judgement(String id, Outcome outcome, Absence... missing) {
        return new Judgement(
                ProvisionId.of(id),
                "This is asked for.",
                List.of(Locator.of("II.c.1")),
                Strength.REQUIRED,
                Basis.QUOTED,
                outcome,
                1,
                Arrays.asList(missing),
                Optional.of(Exemption.NO_SIDE_EVENT).filter(reason -> outcome == Outcome.NOT_APPLICABLE));
    }

    static Absence absence(Input input, String id) {
        return new Absence(
                input,
                new Location(
                        Pointer.root(),
                        Optional.of(ElementId.of(id)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    static Finding.Builder finding(String provision, Discrepancy discrepancy) {
        return Finding.builder()
                .provision(ProvisionId.of(provision))
                .severity(Severity.ERROR)
                .basis(Basis.QUOTED)
                .discrepancy(discrepancy)
                .at(Location.of(Pointer.parse("/days/0")))
                .bearer("moderator")
                .citation(new Citation(NOTE, Locator.of("II.c.1")));
    }

    static Finding tooLong() {
        return finding("opening-time", Discrepancy.TOO_LONG)
                .at(new Location(
                        Pointer.parse("/days/0/segments/1/slots/0/allotted"),
                        Optional.of(ElementId.of("panel-1-opening")),
                        Optional.of(ElementId.of("panel-1")),
                        Optional.of(LocalDate.of(2017, 10, 12)),
                        Optional.of(TimeRange.parse("10:15/10:24"))))
                .measured(Measure.of(Duration.ofMinutes(9)))
                .allowed(Measure.of(Allotment.parse("PT5M/PT7M")))
                .difference(Measure.of(Duration.ofMinutes(2)))
                .build();
    }
}
