package io.github.thematicsessions.io.programme;

import static io.github.thematicsessions.io.programme.Transcript.assertRead;

import org.junit.jupiter.api.Test;

/** Sentences around a programme: figures, symbols of documents and times of slots. */
class PublishedProseTest {

    @Test
    void figures_of_speaking_times_under_each_heading() {
        assertRead("""
                II. Welcoming remarks
                Welcome takes 10 min. It is short.
                III. Panels
                Opening remarks take 5-7 minutes. Concluding remarks take 5 - 7 minutes.
                Each intervention is limited to 3 minutes, and a presentation to seven-minutes.
                IV. Summary panel
                A perspective takes ten to fifteen mins. The thematic expert speaks 1 minute.
                V. Closing
                Closing takes up to 5 minutes.
                VI. Issue brief
                He speaks ten minutes.
                VII. Opening
                He speaks from 10 a.m. to 11 a.m. and 1441 minutes or 1440 minutes or 7 to 5 minutes or 7 to some minutes.
                VIII. Others
                Presentations take 0 minutes, interventions 2 minutes and perspectives at most 2 minutes.
                X. Panel
                The opening is at 10:00 and it takes 5 to 5 minutes.
                XI. Numbers
                There are 2 days, two expert panels, 3 experts, 4 moderators and 5 chairs. Ends at 1 p.m. Two days""", """
                session 'Untitled session'
                line 1 heading
                line 2 description session
                line 3 heading
                line 4 description session
                line 5 description session
                line 6 heading
                line 7 description session
                line 8 heading
                line 9 description session
                line 10 heading
                line 11 description session
                line 12 heading
                line 13 description session
                line 14 heading
                line 15 description session
                line 16 heading
                line 17 description session
                line 18 heading
                line 19 description session
                SpeakingTime[line=2, column=15, asPublished=10 min, segment=Optional[OPENING], capacity=Optional[CO_FACILITATOR], purpose=Optional[WELCOME], time=PT10M]
                SpeakingTime[line=4, column=22, asPublished=5-7 minutes, segment=Optional[EXPERT_PANEL], capacity=Optional[MODERATOR], purpose=Optional[OPENING_REMARKS], time=PT5M/PT7M]
                SpeakingTime[line=4, column=59, asPublished=5 - 7 minutes, segment=Optional[EXPERT_PANEL], capacity=Optional[MODERATOR], purpose=Optional[CONCLUDING_REMARKS], time=PT5M/PT7M]
                SpeakingTime[line=5, column=33, asPublished=3 minutes, segment=Optional[EXPERT_PANEL], capacity=Optional.empty, purpose=Optional[INTERVENTION], time=../PT3M]
                SpeakingTime[line=5, column=66, asPublished=seven-minutes, segment=Optional[EXPERT_PANEL], capacity=Optional.empty, purpose=Optional[INTERVENTION], time=../PT7M]
                SpeakingTime[line=7, column=21, asPublished=ten to fifteen mins, segment=Optional[SUMMARY_PANEL], capacity=Optional[MODERATOR], purpose=Optional[PERSPECTIVE], time=PT10M/PT15M]
                SpeakingTime[line=7, column=69, asPublished=1 minute, segment=Optional[SUMMARY_PANEL], capacity=Optional[THEMATIC_EXPERT], purpose=Optional[REMARKS], time=PT1M]
                SpeakingTime[line=9, column=21, asPublished=5 minutes, segment=Optional[CLOSING], capacity=Optional.empty, purpose=Optional.empty, time=../PT5M]
                SpeakingTime[line=11, column=11, asPublished=ten minutes, segment=Optional[OPENING], capacity=Optional.empty, purpose=Optional.empty, time=PT10M]
                Hours[line=13, column=16, asPublished=10 a.m. to 11 a.m., hours=10:00/11:00]
                SpeakingTime[line=13, column=55, asPublished=1440 minutes, segment=Optional[OPENING], capacity=Optional.empty, purpose=Optional.empty, time=PT24H]
                SpeakingTime[line=13, column=76, asPublished=5 minutes, segment=Optional[OPENING], capacity=Optional.empty, purpose=Optional.empty, time=PT5M]
                SpeakingTime[line=15, column=45, asPublished=2 minutes, segment=Optional.empty, capacity=Optional.empty, purpose=Optional[INTERVENTION], time=../PT2M]
                SpeakingTime[line=15, column=80, asPublished=2 minutes, segment=Optional.empty, capacity=Optional.empty, purpose=Optional[INTERVENTION], time=../PT2M]
                SpeakingTime[line=17, column=38, asPublished=5 to 5 minutes, segment=Optional[EXPERT_PANEL], capacity=Optional.empty, purpose=Optional.empty, time=PT5M/PT5M]
                Count[line=19, column=11, asPublished=2 days, counted=DAYS, number=2]
                Count[line=19, column=19, asPublished=two expert panels, counted=EXPERT_PANELS, number=2]
                Count[line=19, column=38, asPublished=3 experts, counted=EXPERTS, number=3]
                Count[line=19, column=49, asPublished=4 moderators, counted=MODERATORS, number=4]
                Count[line=19, column=91, asPublished=Two days, counted=DAYS, number=2]
                line 1, column 1: no title, "Untitled session" [session]
                """);
    }

    @Test
    void symbols_of_the_introduction_are_the_mandate() {
        assertRead("""
                I. Introduction
                See A/RES/71/280, A/RES/71/280. A/RES/71/1/ and (A/RES/71/1).
                BA/RES/1/2 is none, nor is A/, and A
                The end is A/CONF.231/3
                II. Procedure
                See A/RES/72/244.
                Annex
                12 October 2017
                10:00-10:15 Opening segment""", """
                session-2017-10-12 'Untitled session'
                  mandate: A/RES/71/280, A/RES/71/1, A/CONF.231/3
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                line 1 heading
                line 2 description session-2017-10-12
                line 3 description session-2017-10-12
                line 4 description session-2017-10-12
                line 5 heading
                line 6 description session-2017-10-12
                line 7 heading
                line 8 heading
                line 9 used opening
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 2, column 5: mandate taken from the introduction: "A/RES/71/280" [session-2017-10-12]
                line 2, column 33: mandate taken from the introduction: "A/RES/71/1" [session-2017-10-12]
                line 4, column 12: mandate taken from the introduction: "A/CONF.231/3" [session-2017-10-12]
                """);
    }

    @Test
    void times_of_slots_are_taken_where_all_agree() {
        assertRead("""
                a. Opening
                Welcoming remarks take ten minutes.
                b. Panels
                Opening remarks take 5 minutes. Concluding remarks take 5 minutes.
                c. More of panels
                Concluding remarks take 7 minutes.
                Presentations take 7 minutes.
                Annex
                12 October 2017
                10:00-10:15 Opening segment
                • Welcoming remarks by the co-facilitators
                • Closing remarks by the co-facilitators
                10:15-13:00 Panel 1: Pathways
                Opening remarks by the moderator
                Concluding remarks by the moderator
                Experts: N. One""", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening segment'
                    opening-welcome co-facilitator welcome 'Welcoming remarks by the co-facilitators'
                    opening-closing-remarks co-facilitator closing-remarks 'Closing remarks by the co-facilitators'
                  panel-1 10:15-13:00 expert-panel 1 'Pathways'
                    panel-1-opening-remarks moderator opening-remarks 'Opening remarks by the moderator'
                    panel-1-concluding-remarks moderator concluding-remarks 'Concluding remarks by the moderator'
                    panel-1-expert expert: N. One
                line 1 heading
                line 2 description session-2017-10-12
                line 3 heading
                line 4 description session-2017-10-12
                line 5 heading
                line 6 description session-2017-10-12
                line 7 description session-2017-10-12
                line 8 heading
                line 9 heading
                line 10 used opening
                line 11 used opening-welcome
                line 12 used opening-closing-remarks
                line 13 used panel-1
                line 14 used panel-1-opening-remarks
                line 15 used panel-1-concluding-remarks
                line 16 used panel-1 panel-1-expert
                SpeakingTime[line=2, column=24, asPublished=ten minutes, segment=Optional[OPENING], capacity=Optional[CO_FACILITATOR], purpose=Optional[WELCOME], time=PT10M]
                SpeakingTime[line=4, column=22, asPublished=5 minutes, segment=Optional[EXPERT_PANEL], capacity=Optional[MODERATOR], purpose=Optional[OPENING_REMARKS], time=PT5M]
                SpeakingTime[line=4, column=57, asPublished=5 minutes, segment=Optional[EXPERT_PANEL], capacity=Optional[MODERATOR], purpose=Optional[CONCLUDING_REMARKS], time=PT5M]
                SpeakingTime[line=6, column=25, asPublished=7 minutes, segment=Optional[EXPERT_PANEL], capacity=Optional[MODERATOR], purpose=Optional[CONCLUDING_REMARKS], time=PT7M]
                SpeakingTime[line=7, column=20, asPublished=7 minutes, segment=Optional[EXPERT_PANEL], capacity=Optional[EXPERT], purpose=Optional[PRESENTATION], time=PT7M]
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 11, column 3: time of the slot taken from another line, read as PT10M, from line 2 [opening-welcome]
                line 14, column 1: time of the slot taken from another line, read as PT5M, from line 4 [panel-1-opening-remarks]
                """);
    }

    @Test
    void hours_in_a_sentence_go_on_behind_their_abbreviations() {
        assertRead("""
                II. Panels
                The panel runs from 2 p.m. to 3.30 p.m. on both days.""", """
                session 'Untitled session'
                line 1 heading
                line 2 description session
                Hours[line=2, column=21, asPublished=2 p.m. to 3.30 p.m., hours=14:00/15:30]
                line 1, column 1: no title, "Untitled session" [session]
                """);
    }

    @Test
    void headings_in_long_numerals_and_in_words() {
        assertRead("""
                XVIII. Other matters
                It takes 5 minutes.
                ELEVEN. Numbers
                It takes 3 minutes.""", """
                session 'Untitled session'
                line 1 heading
                line 2 description session
                line 3 heading
                line 4 description session
                SpeakingTime[line=2, column=10, asPublished=5 minutes, segment=Optional.empty, capacity=Optional.empty, purpose=Optional.empty, time=PT5M]
                SpeakingTime[line=4, column=10, asPublished=3 minutes, segment=Optional.empty, capacity=Optional.empty, purpose=Optional.empty, time=PT3M]
                line 1, column 1: no title, "Untitled session" [session]
                """);
    }
}
