package io.github.thematicsessions.rules.bean;

import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a message says of a finding, by the names that a template uses.
 *
 * @param parameters the texts, each one line
 */
record FindingMessage(Map<String, String> parameters) {

    private static final Pattern PARAMETER = Pattern.compile("(?<!\\\\)\\{(provision|severity|finding|clause)}");
    private static final Pattern OF_A_TEMPLATE = Pattern.compile("[\\\\{}$]");

    /** A plan may hold line ends; a message is one line, in a log too. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    static FindingMessage of(Finding finding) {
        return new FindingMessage(Map.of(
                "provision", finding.provision().text(),
                "severity", finding.severity().code(),
                "finding", CONTROL.matcher(sentence(finding)).replaceAll(" "),
                "clause", finding.citation().locator().text()));
    }

    /** Texts of a plan name no parameter and hold no expression: what a provider would read as such is escaped. */
    String fillIn(String template) {
        return PARAMETER.matcher(template).replaceAll(found -> Matcher.quoteReplacement(literal(found.group(1))));
    }

    private String literal(String parameter) {
        return OF_A_TEMPLATE.matcher(parameters.get(parameter)).replaceAll("\\\\$0");
    }

    /** Says in what way, with whom and by what values, as "too long: PT9M, allowed PT5M/PT7M". */
    private static String sentence(Finding finding) {
        String others = finding.with().isEmpty() ? "" : ", with " + joined(finding.with());
        List<String> values = new ArrayList<>();
        finding.measured().map(Measure::toString).ifPresent(values::add);
        // What is missing is what is asked for.
        String before = finding.discrepancy() == Discrepancy.MISSING && values.isEmpty() ? "" : "allowed ";
        finding.allowed().map(allowed -> before + allowed).ifPresent(values::add);
        return finding.discrepancy().code().replace('-', ' ')
                + others
                + (values.isEmpty() ? "" : ": " + String.join(", ", values));
    }

    private static String joined(List<?> parts) {
        return parts.isEmpty()
                ? "none"
                : String.join(" and ", parts.stream().map(Object::toString).toList());
    }
}
