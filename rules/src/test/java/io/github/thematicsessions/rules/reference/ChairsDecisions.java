package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Occurrence;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.core.report.WaiverScope;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Decisions not to insist: mostly on something that was found, where it was found or close by. */
final class ChairsDecisions {

    private static final List<ZoneOffset> OFFSETS =
            List.of(ZoneOffset.ofHours(2), ZoneOffset.UTC, ZoneOffset.ofHours(-4));

    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);
    private static final OffsetDateTime FIRST_MOMENT = OffsetDateTime.of(2017, 10, 12, 0, 0, 0, 0, SUMMER);

    private final ProceduralNote note;
    private final List<Finding> findings;
    private final Random random;

    ChairsDecisions(ProceduralNote note, Report report, Random random) {
        this.note = note;
        this.findings = report.findings();
        this.random = random;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    Waiver waiver() {
        boolean found = !findings.isEmpty() && random.nextInt(10) > 0;
        ProvisionId provision =
                found ? pick(findings).provision() : pick(note.provisions()).id();
        List<Finding> same = findings.stream()
                .filter(finding -> finding.provision().equals(provision) || random.nextInt(20) == 0)
                .toList();
        Location at = same.isEmpty() ? anywhere() : pick(same).at();
        Optional<OffsetDateTime> until = random.nextInt(4) == 0 ? Optional.of(near(moment(at))) : Optional.empty();
        return new Waiver(provision, scope(at), "The chair", moment(at), "Illustrative", until);
    }

    private static Location anywhere() {
        return new Location(
                Layout.DAYS,
                Optional.of(ElementId.of("panel-1")),
                Optional.empty(),
                Optional.of(FIRST_MOMENT.toLocalDate()),
                Optional.empty());
    }

    private WaiverScope scope(Location at) {
        List<ElementId> elements =
                Stream.of(at.id(), at.within()).flatMap(Optional::stream).toList();
        return switch (random.nextInt(5)) {
            case 0 -> new WaiverScope.WholeSession();
            case 1, 2 -> elements.isEmpty() ? new WaiverScope.WholeSession() : new WaiverScope.Element(pick(elements));
            default -> span(at);
        };
    }

    private WaiverScope span(Location at) {
        OffsetDateTime from = near(moment(at));
        return new WaiverScope.Span(from, from.plusNanos(1 + random.nextLong(3 * 86_400_000_000_000L)));
    }

    /** When what was found began; where it has no hours, its day. Close to the ends of time another moment will do. */
    private static OffsetDateTime moment(Location at) {
        LocalTime start = at.time().map(TimeRange::startInclusive).orElse(LocalTime.MIDNIGHT);
        return at.occurrence()
                .map(Occurrence::began)
                .or(() -> at.date().map(date -> date.atTime(start).atOffset(SUMMER)))
                .filter(moment -> moment.getYear() > 1 && moment.getYear() < 9999)
                .orElse(FIRST_MOMENT);
    }

    /** Exactly then, a nanosecond or a day to either side, by one clock or another. */
    private OffsetDateTime near(OffsetDateTime moment) {
        OffsetDateTime near = switch (random.nextInt(5)) {
            case 0 -> moment.minusNanos(1);
            case 1 -> moment.plusNanos(1);
            case 2 -> moment.minusDays(1);
            default -> moment;
        };
        return random.nextBoolean() ? near : near.withOffsetSameInstant(pick(OFFSETS));
    }
}
