package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.fit.SetAside;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The provisions that were not held to, where and why; those set aside for one reason stand together. */
final class SetAsideText {

    private SetAsideText() {}

    static void write(List<SetAside> all, TextLines lines) {
        Map<SetAside.Reason, List<String>> byReason = new LinkedHashMap<>();
        for (SetAside aside : all) {
            byReason.computeIfAbsent(aside.reason(), none -> new ArrayList<>())
                    .add(aside.provision() + " at " + PartText.nameAndSegment(aside.part()));
        }
        byReason.forEach((reason, provisions) -> {
            lines.line(2, words(reason) + ":");
            provisions.forEach(provision -> lines.line(4, provision));
        });
    }

    static String words(SetAside.Reason reason) {
        return switch (reason) {
            case PLAN_SAYS_OTHERWISE -> "the plan gives another figure, and is taken as it is";
            case TURNS_APART -> "the turns that share a time do not follow one another";
            case WAIVED -> "the chair does not insist";
        };
    }
}
