package io.github.thematicsessions.io.text;

import static io.github.thematicsessions.io.text.PhrasesTest.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.norm.SessionFact;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.ParticipantKind;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import org.junit.jupiter.api.Test;

class FieldWordsTest {

    @Test
    void every_kind_of_segment_has_its_words_and_its_article() {
        assertThat(table(SegmentKind.values(), kind -> FieldWords.a(FieldWords.of(kind))))
                .isEqualTo("""
                        OPENING: an opening segment
                        EXPERT_PANEL: an expert panel
                        SUMMARY_PANEL: a summary panel
                        CLOSING: a closing segment
                        BREAK: a break
                        REGISTRATION: a registration
                        CEREMONY: a ceremony
                        KEYNOTE: a keynote segment
                        DIALOGUE: a dialogue
                        DISCUSSION: a discussion
                        OTHER: a segment of another kind
                        """);
    }

    @Test
    void every_capacity_is_a_role() {
        assertThat(table(Capacity.values(), FieldWords::role)).isEqualTo("""
                        CO_FACILITATOR: co-facilitator
                        SECRETARY_GENERAL_OF_THE_CONFERENCE: Secretary-General of the conference
                        PRESIDENT_OF_THE_GENERAL_ASSEMBLY: President of the General Assembly
                        MODERATOR: moderator
                        EXPERT: expert
                        THEMATIC_EXPERT: thematic expert
                        DELEGATION: delegation
                        GROUP_OF_STATES: group of States
                        MEMBER: member
                        OBSERVER: observer
                        ACCREDITED_STAKEHOLDER: accredited stakeholder
                        OTHER: another role
                        """);
    }

    @Test
    void every_capacity_has_its_words() {
        assertThat(table(Capacity.values(), FieldWords::of)).isEqualTo("""
                        CO_FACILITATOR: a co-facilitator
                        SECRETARY_GENERAL_OF_THE_CONFERENCE: the Secretary-General of the conference
                        PRESIDENT_OF_THE_GENERAL_ASSEMBLY: the President of the General Assembly
                        MODERATOR: a moderator
                        EXPERT: an expert
                        THEMATIC_EXPERT: a thematic expert
                        DELEGATION: a delegation
                        GROUP_OF_STATES: a group of States
                        MEMBER: a member
                        OBSERVER: an observer
                        ACCREDITED_STAKEHOLDER: an accredited stakeholder
                        OTHER: somebody in another role
                        """);
    }

    @Test
    void every_purpose_has_its_words() {
        assertThat(table(Purpose.values(), FieldWords::of)).isEqualTo("""
                        WELCOME: welcome
                        ISSUE_BRIEF: issue brief
                        OPENING_REMARKS: opening remarks
                        PRESENTATION: presentation
                        INTERACTIVE_DISCUSSION: interactive discussion
                        INTERVENTION: intervention
                        ANSWER: answer
                        PERSPECTIVE: perspective
                        REMARKS: remarks
                        CONCLUDING_REMARKS: concluding remarks
                        CLOSING_REMARKS: closing remarks
                        KEYNOTE: keynote
                        OTHER: other
                        """);
    }

    @Test
    void several_of_every_purpose_have_their_words() {
        assertThat(table(Purpose.values(), FieldWords::several)).isEqualTo("""
                        WELCOME: welcomes
                        ISSUE_BRIEF: issue briefs
                        OPENING_REMARKS: opening remarks
                        PRESENTATION: presentations
                        INTERACTIVE_DISCUSSION: interactive discussions
                        INTERVENTION: interventions
                        ANSWER: answers
                        PERSPECTIVE: perspectives
                        REMARKS: remarks
                        CONCLUDING_REMARKS: concluding remarks
                        CLOSING_REMARKS: closing remarks
                        KEYNOTE: keynotes
                        OTHER: others
                        """);
    }

    @Test
    void several_in_every_capacity_have_their_words() {
        assertThat(table(Capacity.values(), FieldWords::several)).isEqualTo("""
                        CO_FACILITATOR: co-facilitators
                        SECRETARY_GENERAL_OF_THE_CONFERENCE: the Secretary-General of the conference
                        PRESIDENT_OF_THE_GENERAL_ASSEMBLY: the President of the General Assembly
                        MODERATOR: moderators
                        EXPERT: experts
                        THEMATIC_EXPERT: thematic experts
                        DELEGATION: delegations
                        GROUP_OF_STATES: groups of States
                        MEMBER: members
                        OBSERVER: observers
                        ACCREDITED_STAKEHOLDER: accredited stakeholders
                        OTHER: others
                        """);
    }

    @Test
    void every_kind_of_participant_has_its_words_and_its_article() {
        assertThat(table(ParticipantKind.values(), kind -> FieldWords.a(FieldWords.of(kind))))
                .isEqualTo("""
                        MEMBER_STATE: a Member State
                        OBSERVER_STATE: an observer State
                        OBSERVER_ENTITY: an observer entity
                        UNITED_NATIONS_ENTITY: a United Nations entity
                        ACCREDITED_STAKEHOLDER: an accredited stakeholder
                        INDIVIDUAL: an individual
                        """);
    }

    @Test
    void every_fact_of_a_session_has_its_word() {
        assertThat(table(SessionFact.values(), FieldWords::of)).isEqualTo("""
                        ORDINAL: number
                        THEME: theme
                        CITY: city
                        VENUE: building
                        ROOM: room
                        """);
    }
}
