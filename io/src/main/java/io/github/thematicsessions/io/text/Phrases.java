package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Strength;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Severity;

/**
 * The words for each closed list of a report, with the colour that goes with them. They are in English where no messages are
 * given; those of strength and stage come in no other language yet.
 */
final class Phrases {

    private Phrases() {}

    static String of(Input input) {
        return Messages.english().say("input", input);
    }

    static String of(Exemption exemption) {
        return Messages.english().say("exemption", exemption);
    }

    static String of(Outcome outcome) {
        return of(outcome, Messages.english());
    }

    static String of(Outcome outcome, Messages messages) {
        return messages.say("outcome", outcome);
    }

    static Colour colour(Outcome outcome) {
        return switch (outcome) {
            case PASS -> Colour.GREEN;
            case FAIL -> Colour.RED;
            case NOT_EVALUATED -> Colour.YELLOW;
            case NOT_APPLICABLE -> Colour.FAINT;
            case WAIVED -> Colour.CYAN;
        };
    }

    /** One finding of a severity, without its number. */
    static String one(Severity severity) {
        return Messages.english().say("severity.one", severity);
    }

    static Colour colour(Severity severity) {
        return switch (severity) {
            case ERROR -> Colour.RED;
            case WARNING -> Colour.YELLOW;
            case INFO -> Colour.CYAN;
        };
    }

    /** A number of things. */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** A number of findings of one severity. */
    static String count(int number, Severity severity) {
        return count(number, severity, Messages.english());
    }

    static String count(int number, Severity severity, Messages messages) {
        return messages.count("severity.count." + severity.code(), number);
    }

    static String of(Basis basis) {
        return Messages.english().say("basis", basis);
    }

    static String of(Strength strength) {
        return switch (strength) {
            case REQUIRED -> "required";
            case PROHIBITED -> "prohibited";
            case LIMITED -> "limited";
            case ENCOURAGED -> "encouraged";
            case PERMITTED -> "permitted";
            case STATED -> "stated";
        };
    }

    static String of(Stage stage) {
        return switch (stage) {
            case PLAN -> "plan";
            case LIVE -> "live";
            case RECORD -> "record";
        };
    }
}
