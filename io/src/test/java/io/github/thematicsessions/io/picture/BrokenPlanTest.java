package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.core.report.WaiverScope;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the picture of one plan shows: three findings, a side event during a panel, slots without hours. */
class BrokenPlanTest {

    private final ThematicSession session = BrokenPlan.session();
    private final Report report = BrokenPlan.report();

    private static List<Box> boxes(Drawing drawing, Paint paint) {
        return Texts.flat(drawing.items()).stream()
                .filter(item -> item instanceof Item.Area area
                        && area.paint() == paint
                        && area.box().width() > 100)
                .map(item -> ((Item.Area) item).box())
                .toList();
    }

    private static List<Item.Sign> signs(Drawing drawing) {
        return Texts.flat(drawing.items()).stream()
                .filter(Item.Sign.class::isInstance)
                .map(Item.Sign.class::cast)
                .toList();
    }

    @Test
    void panels_are_as_high_as_they_are_long() {
        List<Box> panels = boxes(Sheet.of(session, Optional.empty()), Paint.PANEL);
        assertThat(panels).hasSize(3);
        int minutes165 = panels.get(0).height();
        int minutes180 = panels.get(1).height();
        assertThat(minutes165 * 180).isBetween((minutes180 - 1) * 165, (minutes180 + 1) * 165);
        assertThat(panels.get(2).height()).isEqualTo(minutes180);
        assertThat(panels.get(2).x()).isGreaterThan(panels.get(1).right());
    }

    @Test
    void a_side_event_during_a_panel_stands_beside_it_at_its_own_hours() {
        Drawing drawing = Sheet.of(session, Optional.empty());
        Box panel = boxes(drawing, Paint.PANEL).get(0);
        Box event = boxes(drawing, Paint.BESIDE).get(0);
        assertThat(event.x()).isGreaterThan(panel.right());
        // 12:30 is 30 minutes before the end of a panel of 165.
        assertThat((panel.bottom() - event.y()) * 165 / panel.height()).isBetween(29, 31);
    }

    @Test
    void a_finding_is_marked_at_its_place_with_a_shape_of_its_severity_a_number_and_its_clause() {
        Drawing drawing = Sheet.of(session, Optional.of(report));
        Box panel = boxes(drawing, Paint.PANEL).get(0);
        Box event = boxes(drawing, Paint.BESIDE).get(0);
        List<Item.Sign> signs = signs(drawing);
        assertThat(signs)
                .extracting(Item.Sign::severity)
                .filteredOn(severity -> severity == Severity.ERROR)
                .hasSize(3);
        assertThat(Texts.encloses(panel, Texts.box(signs.get(0)))).isTrue();
        assertThat(signs.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(Texts.encloses(panel, Texts.box(signs.get(1)))).isTrue();
        assertThat(signs.get(1).severity()).isEqualTo(Severity.WARNING);
        assertThat(Texts.encloses(event, Texts.box(signs.get(2)))).isTrue();
        assertThat(Parsed.of(SvgText.of(drawing)).texts())
                .contains("1 II.c.1.3", "2 II.c.2.2", "3 II.f.1", "1 · II.c.1.3 · error", "error", "warning");
    }

    @Test
    void a_waived_finding_is_not_filled_and_who_waived_it_is_told() {
        Waiver waiver = new Waiver(
                report.findings().get(0).provision(),
                new WaiverScope.Element(ElementId.of("remarks")),
                "the chair",
                OffsetDateTime.parse("2017-10-11T17:00:00+02:00"),
                "a reason",
                Optional.empty());
        Finding found = report.findings().get(0);
        Finding waived = Finding.builder()
                .provision(found.provision())
                .outcome(Outcome.WAIVED)
                .waiver(1)
                .severity(found.severity())
                .basis(found.basis())
                .discrepancy(found.discrepancy())
                .at(found.at())
                .bearer(found.bearer())
                .citation(found.citation())
                .build();
        Report told = report.withReceipt(report.receipt().withWaivers(List.of(waiver)))
                .withFindings(List.of(waived));
        Drawing drawing = Sheet.of(session, Optional.of(told));
        assertThat(signs(drawing)).hasSize(3).allMatch(Item.Sign::waived);
        assertThat(Parsed.of(SvgText.of(drawing)).texts())
                .contains(
                        "1 · II.c.1.3 · error, waived",
                        "not filled: waived by the chair",
                        "waived by the chair, decided 2017-10-11 17:00 +02:00: a reason");
    }

    @Test
    void of_many_findings_the_first_are_told_and_the_rest_is_counted() {
        List<Finding> many = new ArrayList<>();
        IntStream.range(0, 120).forEach(index -> many.add(report.findings().get(index % 3)));
        List<String> texts = Parsed.of(SessionPicture.write(session, report.withFindings(many)))
                .texts();
        assertThat(texts).contains("99 · II.f.1 · warning", "and 21 more, which the report tells");
        assertThat(texts).noneMatch(text -> text.startsWith("100 ·"));
    }

    @Test
    void what_is_found_nowhere_in_the_plan_is_marked_above_the_days() {
        Report elsewhere = report.withSession(ElementId.of("another"))
                .withFindings(report.findings().stream()
                        .map(finding -> finding.withAt(Location.of(Pointer.root())))
                        .toList());
        Drawing drawing = Sheet.of(session, Optional.of(elsewhere));
        int days = boxes(drawing, Paint.PLENARY).get(0).y();
        assertThat(signs(drawing).subList(0, 3)).allMatch(sign -> sign.y() < days);
    }
}
