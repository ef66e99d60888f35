package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to change in words: "end at 14:45, 15 min earlier". */
final class RepairText {

    /** The member of a document that is spoken of; the number of an element is none. */
    private static final Pattern MEMBER = Pattern.compile(".*/([A-Za-z]+)");

    private final Finding finding;
    private final Repair repair;

    private RepairText(Finding finding, Repair repair) {
        this.finding = finding;
        this.repair = repair;
    }

    /** Says one change for a finding. */
    static String of(Finding finding, Repair repair) {
        RepairText text = new RepairText(finding, repair);
        return switch (repair.kind()) {
            case ALLOT -> text.of("give it " + text.to("another time") + text.byHowMuch());
            case RETIME -> text.of(text.retime());
            case ADD -> text.of("add" + text.number());
            case REMOVE -> text.of("remove" + text.number());
            case PUT_BEFORE -> text.put(" before ");
            case PUT_AFTER -> text.put(" after ");
            case SET -> text.of("set " + member(finding.at()) + " to " + text.setTo());
            case CLEAR -> text.of("clear " + member(finding.at()));
        };
    }

    /** Where the change is made elsewhere than at the place of the finding, it is said where. */
    private String of(String change) {
        return repair.with().isEmpty() ? change : joined(repair.with()) + ": " + change;
    }

    private String to(String otherwise) {
        return repair.to().map(MeasureText::of).orElse(otherwise);
    }

    private String byHowMuch() {
        Discrepancy discrepancy = finding.discrepancy();
        return repair.by()
                .map(MeasureText::of)
                .map(by -> switch (discrepancy) {
                    case TOO_LONG -> ", " + by + " less";
                    case TOO_SHORT -> ", " + by + " more";
                    default -> ", a change of " + by;
                })
                .orElse("");
    }

    private String retime() {
        Optional<TimeRange> planned = finding.at().time();
        Optional<TimeRange> wanted = repair.to().flatMap(RepairText::hours);
        if (planned.isPresent() && wanted.isPresent() && !planned.equals(wanted)) {
            return retime(planned.get(), wanted.get());
        }
        return "move to " + to("other hours")
                + repair.by().map(by -> ", by " + MeasureText.of(by)).orElse("");
    }

    private static Optional<TimeRange> hours(Measure measure) {
        return measure instanceof Measure.Hours hours && hours.times().size() == 1
                ? Optional.of(hours.times().get(0))
                : Optional.empty();
    }

    private static String retime(TimeRange planned, TimeRange wanted) {
        String start = end("start", planned.startInclusive(), wanted.startInclusive());
        String end = end("end", planned.endExclusive(), wanted.endExclusive());
        if (start.isEmpty() || end.isEmpty()) {
            return start + end;
        }
        return planned.lengthInSeconds() == wanted.lengthInSeconds()
                ? "move to " + SpokenTime.of(wanted) + ", " + change(planned.startInclusive(), wanted.startInclusive())
                : start + ", and " + end;
    }

    private static String end(String which, LocalTime planned, LocalTime wanted) {
        return planned.equals(wanted) ? "" : which + " at " + wanted + ", " + change(planned, wanted);
    }

    /** Says how far a moment is moved: 15 min earlier. */
    static String change(LocalTime planned, LocalTime wanted) {
        Duration later = Duration.between(planned, wanted);
        return SpokenTime.of(later.abs()) + (later.isNegative() ? " earlier" : " later");
    }

    private String number() {
        return repair.by().map(by -> " " + MeasureText.of(by)).orElse("")
                + repair.to().map(what -> ": " + MeasureText.of(what)).orElse("");
    }

    /** The last element is where the others are put; one alone is where the place of the finding is put. */
    private String put(String where) {
        List<ElementId> with = repair.with();
        int last = with.size() - 1;
        return switch (with.size()) {
            case 0 -> "put it" + where + "the others";
            case 1 -> "put it" + where + with.get(0);
            default -> "put " + joined(with.subList(0, last)) + where + with.get(last);
        };
    }

    /** Several words are the ones among which to choose. */
    private String setTo() {
        return repair.to().isPresent()
                        && repair.to().get() instanceof Measure.Words words
                        && words.words().size() > 1
                ? "one of " + MeasureText.of(words)
                : to("something else");
    }

    private static String member(Location at) {
        Matcher member = MEMBER.matcher(at.pointer().toString());
        return member.matches() ? member.group(1) : "it";
    }

    private static String joined(List<ElementId> ids) {
        return String.join(", ", ids.stream().map(ElementId::text).toList());
    }
}
