package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.norm.SessionFact;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.ParticipantKind;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;

/** The English words for what a programme is made of. A new word of a list does not compile until it has its phrase. */
final class FieldWords {

    private FieldWords() {}

    /** A kind of segment, without an article. */
    static String of(SegmentKind kind) {
        return switch (kind) {
            case OPENING -> "opening segment";
            case EXPERT_PANEL -> "expert panel";
            case SUMMARY_PANEL -> "summary panel";
            case CLOSING -> "closing segment";
            case BREAK -> "break";
            case REGISTRATION -> "registration";
            case CEREMONY -> "ceremony";
            case KEYNOTE -> "keynote segment";
            case DIALOGUE -> "dialogue";
            case DISCUSSION -> "discussion";
            case OTHER -> "segment of another kind";
        };
    }

    /** Who speaks in a capacity, with an article. */
    static String of(Capacity capacity) {
        return switch (capacity) {
            case CO_FACILITATOR -> "a co-facilitator";
            case SECRETARY_GENERAL_OF_THE_CONFERENCE -> "the Secretary-General of the conference";
            case PRESIDENT_OF_THE_GENERAL_ASSEMBLY -> "the President of the General Assembly";
            case MODERATOR -> "a moderator";
            case EXPERT -> "an expert";
            case THEMATIC_EXPERT -> "a thematic expert";
            case DELEGATION -> "a delegation";
            case GROUP_OF_STATES -> "a group of States";
            case MEMBER -> "a member";
            case OBSERVER -> "an observer";
            case ACCREDITED_STAKEHOLDER -> "an accredited stakeholder";
            case OTHER -> "somebody in another role";
        };
    }

    /** A capacity, without an article. */
    static String role(Capacity capacity) {
        return switch (capacity) {
            case CO_FACILITATOR -> "co-facilitator";
            case SECRETARY_GENERAL_OF_THE_CONFERENCE -> "Secretary-General of the conference";
            case PRESIDENT_OF_THE_GENERAL_ASSEMBLY -> "President of the General Assembly";
            case MODERATOR -> "moderator";
            case EXPERT -> "expert";
            case THEMATIC_EXPERT -> "thematic expert";
            case DELEGATION -> "delegation";
            case GROUP_OF_STATES -> "group of States";
            case MEMBER -> "member";
            case OBSERVER -> "observer";
            case ACCREDITED_STAKEHOLDER -> "accredited stakeholder";
            case OTHER -> "another role";
        };
    }

    /** What stands before the word slot. */
    static String of(Purpose purpose) {
        return switch (purpose) {
            case WELCOME -> "welcome";
            case ISSUE_BRIEF -> "issue brief";
            case OPENING_REMARKS -> "opening remarks";
            case PRESENTATION -> "presentation";
            case INTERACTIVE_DISCUSSION -> "interactive discussion";
            case INTERVENTION -> "intervention";
            case ANSWER -> "answer";
            case PERSPECTIVE -> "perspective";
            case REMARKS -> "remarks";
            case CONCLUDING_REMARKS -> "concluding remarks";
            case CLOSING_REMARKS -> "closing remarks";
            case KEYNOTE -> "keynote";
            case OTHER -> "other";
        };
    }

    /** Several turns for the same purpose, without their number. */
    static String several(Purpose purpose) {
        return switch (purpose) {
            case WELCOME -> "welcomes";
            case ISSUE_BRIEF -> "issue briefs";
            case PRESENTATION -> "presentations";
            case INTERACTIVE_DISCUSSION -> "interactive discussions";
            case INTERVENTION -> "interventions";
            case ANSWER -> "answers";
            case PERSPECTIVE -> "perspectives";
            case KEYNOTE -> "keynotes";
            case OPENING_REMARKS, REMARKS, CONCLUDING_REMARKS, CLOSING_REMARKS -> of(purpose);
            case OTHER -> "others";
        };
    }

    /** Several who speak in the same capacity, without an article. */
    static String several(Capacity capacity) {
        return switch (capacity) {
            case CO_FACILITATOR -> "co-facilitators";
            case SECRETARY_GENERAL_OF_THE_CONFERENCE, PRESIDENT_OF_THE_GENERAL_ASSEMBLY -> of(capacity);
            case MODERATOR -> "moderators";
            case EXPERT -> "experts";
            case THEMATIC_EXPERT -> "thematic experts";
            case DELEGATION -> "delegations";
            case GROUP_OF_STATES -> "groups of States";
            case MEMBER -> "members";
            case OBSERVER -> "observers";
            case ACCREDITED_STAKEHOLDER -> "accredited stakeholders";
            case OTHER -> "others";
        };
    }

    /** A kind of participant, without an article. */
    static String of(ParticipantKind kind) {
        return switch (kind) {
            case MEMBER_STATE -> "Member State";
            case OBSERVER_STATE -> "observer State";
            case OBSERVER_ENTITY -> "observer entity";
            case UNITED_NATIONS_ENTITY -> "United Nations entity";
            case ACCREDITED_STAKEHOLDER -> "accredited stakeholder";
            case INDIVIDUAL -> "individual";
        };
    }

    /** What a note says of the session as a whole, without an article. */
    static String of(SessionFact fact) {
        return switch (fact) {
            case ORDINAL -> "number";
            case THEME -> "theme";
            case CITY -> "city";
            case VENUE -> "building";
            case ROOM -> "room";
        };
    }

    /** Puts the article before a word. */
    static String a(String word) {
        return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
    }
}
