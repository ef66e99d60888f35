package io.github.thematicsessions.rules.bean;

import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.rules.NoteCheck;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks a plan and makes a violation of each finding that is grave enough. */
final class FindingViolations {

    private final NoteCheck check;
    private final Severity from;

    private FindingViolations(NoteCheck check, Severity from) {
        this.check = check;
        this.from = from;
    }

    static FindingViolations of(FollowsNote annotation, KnownNotes notes) {
        return new FindingViolations(notes.named(annotation.note()), annotation.from());
    }

    static FindingViolations initialized(@Nullable FindingViolations violations) {
        if (violations == null) {
            throw new IllegalStateException("expected initialize(annotation) before isValid, found no call of it");
        }
        return violations;
    }

    boolean isValid(@Nullable ThematicSession session, List<String> above, ConstraintValidatorContext context) {
        if (session == null) {
            return true;
        }
        List<Finding> findings = check.plan(session).findings().stream()
                .filter(this::isViolation)
                .toList();
        if (findings.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        findings.forEach(finding -> add(finding, above, context));
        return false;
    }

    /** Severities stand in the order of their gravity, the gravest first. */
    private boolean isViolation(Finding finding) {
        return finding.outcome() == Outcome.FAIL && finding.severity().compareTo(from) <= 0;
    }

    private static void add(Finding finding, List<String> above, ConstraintValidatorContext context) {
        FindingMessage message = FindingMessage.of(finding);
        FindingPayload.attach(finding, message, context);
        String template = message.fillIn(context.getDefaultConstraintMessageTemplate());
        PropertyPath.of(above, finding.at().pointer()).addTo(context.buildConstraintViolationWithTemplate(template));
    }
}
