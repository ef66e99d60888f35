package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Repair;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to change in words: "end at 14:45, 15 min earlier". */
final class RepairText {

    /** The member of a document that is spoken of; the number of an element is none. */
    private static final Pattern MEMBER = Pattern.compile(".*/([A-Za-z]+)");

    private final Finding finding;
    private final Repair repair;
    private final Messages messages;

    private RepairText(Finding finding, Repair repair, Messages messages) {
        this.finding = finding;
        this.repair = repair;
        this.messages = messages;
    }

    /** Says one change for a finding. */
    static String of(Finding finding, Repair repair, Messages messages) {
        RepairText text = new RepairText(finding, repair, messages);
        return switch (repair.kind()) {
            case ALLOT -> text.of(text.allot());
            case RETIME -> text.of(text.retime());
            case ADD, REMOVE -> text.of(text.number());
            case PUT_BEFORE, PUT_AFTER -> text.put();
            case SET -> text.of(text.set());
            case CLEAR -> text.of(messages.say("repair.clear", "member", text.member()));
        };
    }

    /** Where the change is made elsewhere than at the place of the finding, it is said where. */
    private String of(String change) {
        return repair.with().isEmpty()
                ? change
                : messages.say("repair.elsewhere", Map.of("elements", joined(repair.with()), "change", change));
    }

    private Optional<String> to() {
        return repair.to().map(measure -> MeasureText.of(measure, messages));
    }

    private Optional<String> by() {
        return repair.by().map(measure -> MeasureText.of(measure, messages));
    }

    private String allot() {
        String key = switch (finding.discrepancy()) {
            case TOO_LONG -> "repair.allot.less";
            case TOO_SHORT -> "repair.allot.more";
            default -> "repair.allot.change";
        };
        String to = to().orElseGet(() -> messages.say("repair.another-time"));
        return by().map(by -> messages.say(key, Map.of("to", to, "by", by)))
                .orElseGet(() -> messages.say("repair.allot", "to", to));
    }

    private String retime() {
        Optional<TimeRange> planned = finding.at().time();
        Optional<TimeRange> wanted = repair.to().flatMap(RepairText::hours);
        if (planned.isPresent() && wanted.isPresent() && !planned.equals(wanted)) {
            return retime(planned.get(), wanted.get());
        }
        String to = to().orElseGet(() -> messages.say("repair.other-hours"));
        return by().map(by -> messages.say("repair.move.by", Map.of("to", to, "by", by)))
                .orElseGet(() -> messages.say("repair.move", "to", to));
    }

    private static Optional<TimeRange> hours(Measure measure) {
        return measure instanceof Measure.Hours hours && hours.times().size() == 1
                ? Optional.of(hours.times().get(0))
                : Optional.empty();
    }

    private String retime(TimeRange planned, TimeRange wanted) {
        String start = end("repair.start", planned.startInclusive(), wanted.startInclusive());
        String end = end("repair.end", planned.endExclusive(), wanted.endExclusive());
        if (start.isEmpty() || end.isEmpty()) {
            return start + end;
        }
        return planned.lengthInSeconds() == wanted.lengthInSeconds()
                ? messages.say(
                        "repair.shift",
                        Map.of(
                                "to", SpokenTime.of(wanted, messages),
                                "change", change(planned.startInclusive(), wanted.startInclusive(), messages)))
                : messages.say("repair.start-and-end", Map.of("start", start, "end", end));
    }

    private String end(String key, LocalTime planned, LocalTime wanted) {
        return planned.equals(wanted)
                ? ""
                : messages.say(
                        key,
                        Map.of(
                                "time", messages.apart(wanted.toString()),
                                "change", change(planned, wanted, messages)));
    }

    /** Says how far a moment is moved: 15 min earlier. */
    static String change(LocalTime planned, LocalTime wanted) {
        return change(planned, wanted, Messages.english());
    }

    private static String change(LocalTime planned, LocalTime wanted, Messages messages) {
        Duration later = Duration.between(planned, wanted);
        return messages.say(
                later.isNegative() ? "change.earlier" : "change.later", "length", SpokenTime.of(later.abs(), messages));
    }

    private String number() {
        String key = "repair." + repair.kind().code();
        Optional<String> by = by();
        Optional<String> to = to();
        if (by.isPresent()) {
            return to.map(what -> messages.say(key + ".by.to", Map.of("by", by.get(), "to", what)))
                    .orElseGet(() -> messages.say(key + ".by", "by", by.get()));
        }
        return to.map(what -> messages.say(key + ".to", "to", what)).orElseGet(() -> messages.say(key));
    }

    /** The last element is where the others are put; one alone is where the place of the finding is put. */
    private String put() {
        String key = "repair." + repair.kind().code();
        List<ElementId> with = repair.with();
        int last = with.size() - 1;
        return switch (with.size()) {
            case 0 -> messages.say(key + ".others");
            case 1 -> messages.say(key, "other", messages.apart(with.get(0).text()));
            default ->
                messages.say(
                        key + ".elements",
                        Map.of(
                                "elements", joined(with.subList(0, last)),
                                "other", messages.apart(with.get(last).text())));
        };
    }

    /** Several words are the ones among which to choose. */
    private String set() {
        boolean several = repair.to().isPresent()
                && repair.to().get() instanceof Measure.Words words
                && words.words().size() > 1;
        String to = repair.to()
                .map(measure -> MeasureText.written(measure, messages))
                .orElseGet(() -> messages.say("repair.something-else"));
        return messages.say(several ? "repair.set.one-of" : "repair.set", Map.of("member", member(), "to", to));
    }

    private String member() {
        Matcher member = MEMBER.matcher(finding.at().pointer().toString());
        return member.matches() ? messages.apart(member.group(1)) : messages.say("repair.it");
    }

    private String joined(List<ElementId> ids) {
        return messages.listApart(ids);
    }
}
