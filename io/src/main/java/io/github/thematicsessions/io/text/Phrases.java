package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Strength;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.IrregularityKind;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Severity;

/** The English words for each closed list of a report. A new word of a list does not compile until it has its phrase. */
final class Phrases {

    private Phrases() {}

    static String of(Discrepancy discrepancy) {
        return switch (discrepancy) {
            case TOO_LONG -> "too long";
            case TOO_SHORT -> "too short";
            case TOO_MANY -> "too many";
            case TOO_FEW -> "too few";
            case MISSING -> "missing";
            case DIFFERENT -> "not what is asked for";
            case OUT_OF_ORDER -> "before what it has to follow";
            case TOO_EARLY -> "too early";
            case OUTSIDE_HOURS -> "outside the hours";
            case OVERLAP -> "at the same time";
            case NAMED_BEFOREHAND -> "named beforehand";
            case UNANSWERED -> "not answered by a panelist";
            case NOT_IN_FORCE -> "accreditation not in force";
            case NOT_DONE -> "not done";
        };
    }

    /** What stands before the other elements of a finding. */
    static String joining(Discrepancy discrepancy) {
        return switch (discrepancy) {
            case OVERLAP -> " as ";
            case OUT_OF_ORDER -> ": ";
            case TOO_LONG, TOO_SHORT, TOO_MANY, TOO_FEW, MISSING, DIFFERENT -> ", together with ";
            case TOO_EARLY, OUTSIDE_HOURS, NAMED_BEFOREHAND, UNANSWERED, NOT_IN_FORCE, NOT_DONE -> ", together with ";
        };
    }

    /** What stands before the value that a provision allows. */
    static String allowing(Discrepancy discrepancy) {
        return switch (discrepancy) {
            case TOO_LONG, TOO_MANY, TOO_EARLY, OUTSIDE_HOURS, OVERLAP, NAMED_BEFOREHAND, NOT_IN_FORCE -> "allowed ";
            case TOO_SHORT, TOO_FEW, DIFFERENT, OUT_OF_ORDER, UNANSWERED, NOT_DONE, MISSING -> "asked for ";
        };
    }

    /** What stands behind the difference between the measured and the allowed value. */
    static String differing(Discrepancy discrepancy) {
        return switch (discrepancy) {
            case TOO_LONG -> " over";
            case TOO_SHORT -> " under";
            case TOO_MANY -> " more";
            case TOO_FEW -> " fewer";
            case TOO_EARLY -> " early";
            case OUTSIDE_HOURS -> " outside";
            case OVERLAP -> " together";
            case MISSING, DIFFERENT, OUT_OF_ORDER, NAMED_BEFOREHAND, UNANSWERED, NOT_IN_FORCE, NOT_DONE -> " off";
        };
    }

    static String of(Input input) {
        return switch (input) {
            case ORDINAL -> "number";
            case THEME -> "theme";
            case CITY -> "city";
            case VENUE -> "building";
            case ROOM -> "room";
            case DATE -> "date";
            case DAYS -> "days";
            case TIME -> "start and end";
            case MANDATE -> "mandate documents";
            case CHAIRS -> "chairs";
            case SPEAKING_SLOTS -> "speaking slots";
            case PURPOSE -> "purpose";
            case SPEAKER -> "speaker";
            case SPEAKING_TIME -> "speaking time";
            case APPOINTMENT -> "appointment of the speaker";
            case RUNS -> "runs of the floor and of panelists";
            case INSCRIBED -> "number inscribed for the floor";
            case RECORD -> "record";
            case TURN -> "beginning and end";
            case DISCUSSION_OPENING -> "opening of the discussion";
            case END_OF_SEGMENT -> "end";
            case ACCREDITATION -> "accreditation and registration";
            case ORGANIZER -> "organizer";
            case COORDINATION -> "coordination";
        };
    }

    static String of(Exemption exemption) {
        return switch (exemption) {
            case READING_NOT_CHOSEN -> "the note is read in another way";
            case NO_SUCH_SEGMENT -> "the plan has no such segment";
            case NO_SUCH_SLOT -> "the plan has no such speaking slot";
            case NO_SIDE_EVENT -> "the plan has no side event";
            case DURING_PLENARY -> "every side event runs during the plenary, which is judged by itself";
            case NOT_SHOWN_BY_A_RECORD -> "a record does not show it, a plan does";
            case PART_OF_A_SESSION -> "the record covers a part of the session, and this asks for the whole of it";
            case NO_SUCH_TURN -> "nobody asked for the floor or took it";
            case NOTHING_TO_COMPARE -> "the plan has nothing to compare";
        };
    }

    static String of(Outcome outcome) {
        return switch (outcome) {
            case PASS -> "pass";
            case FAIL -> "FAIL";
            case NOT_EVALUATED -> "not evaluated";
            case NOT_APPLICABLE -> "not applicable";
            case WAIVED -> "waived";
        };
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

    /** A sentence without its end or, for a turn, what follows the name of the turn. */
    static String of(IrregularityKind kind) {
        return switch (kind) {
            case OTHER_SESSION -> "The record names another session";
            case UNKNOWN_ELEMENT -> "The record names what the plan does not have";
            case NOT_COVERED -> "It is in a segment that the record is not meant to cover";
            case UNKNOWN_KIND -> "It is of a kind that has no meaning here and is stepped over";
            case CLOCK_WENT_BACK -> "It is earlier than the event before it";
            case FOREIGN_OFFSET -> "Its offset is not that of the zone of the session at that time";
            case END_BEFORE_BEGIN -> "ends before it begins, and its length is not known";
            case TWO_AT_ONCE -> "begins while another one runs";
            case NO_BEGIN -> "ends, pauses or goes on and did not begin";
            case BEGINS_AGAIN -> "begins a second time";
            case NO_END -> "has no end";
            case NO_PAUSE -> "goes on without a pause or pauses a second time";
            case SUSPENSION -> "It does not agree with when the meeting was suspended";
            case UNKNOWN_SEGMENT -> "Neither the record nor the plan says in which segment it happens";
            case UNKNOWN_CAPACITY -> "Neither the record nor the plan says in what role somebody speaks";
            case TOLD_TWICE -> "It is told twice";
            case CLOSURE -> "It does not agree with when the meeting was open";
        };
    }

    /** The heading above the findings of one severity. */
    static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> "Errors";
            case WARNING -> "Warnings";
            case INFO -> "For information";
        };
    }

    /** One finding of a severity, without its number. */
    static String one(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "for information";
        };
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
        return switch (severity) {
            case ERROR -> count(number, "error");
            case WARNING -> count(number, "warning");
            case INFO -> number + " for information";
        };
    }

    static String of(Basis basis) {
        return switch (basis) {
            case QUOTED -> "the text says it";
            case DERIVED -> "derived from the text";
            case INTERPRETED -> "a reading of the text";
        };
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
