package io.github.thematicsessions.core.note;

import java.util.List;

/** The 38 clauses of the procedural note of the sixth session: the title, 29 sentences and 8 agenda rows, in our words. */
final class SixthSessionClauses {

    private static final String CONTENT =
            "It speaks of the content of a speech, which neither a plan nor a record of the floor shows.";
    private static final String PERMISSION = "It is a permission: no plan and no record can break it.";

    private SixthSessionClauses() {}

    static List<Clause> all() {
        return List.of(
                clause(
                        "title",
                        Strength.STATED,
                        "secretariat",
                        "Identity: the sixth session, its theme, Geneva, Palais des Nations, Conference room XIX, 12 and 13 October 2017."),
                clause(
                        "I.1.1",
                        Strength.STATED,
                        "General Assembly",
                        "Resolutions A/RES/71/280 and A/RES/71/1, annex II, paragraph 8, ask for a series of informal thematic sessions."),
                clause("I.2.1", Strength.STATED, "secretariat", "The theme of the sixth session."),
                clause(
                        "II.0.1",
                        Strength.REQUIRED,
                        "co-facilitators",
                        "Two days, 10:00 to 13:00 and 15:00 to 18:00, chaired by the co-facilitators together."),
                clause(
                        "II.0.2",
                        Strength.REQUIRED,
                        "secretariat",
                        "The parts: brief welcoming remarks, the issue brief, three expert panels, a summary panel discussion, closing remarks."),
                clause(
                        "II.a.1",
                        Strength.REQUIRED,
                        "co-facilitators",
                        "The co-facilitators welcome and present the session, ten minutes."),
                clause(
                        "II.b.1",
                        Strength.REQUIRED,
                        "Secretary-General of the conference",
                        "The Secretary-General of the conference presents the inter-agency issue brief."),
                clause(
                        "II.c.1.1",
                        Strength.REQUIRED,
                        "President of the General Assembly",
                        "A Member State moderates each expert panel, appointed by the President of the General Assembly under A/RES/71/280, paragraph 17."),
                clause(
                        "II.c.1.2",
                        Strength.REQUIRED,
                        "moderator",
                        "The moderator opens and closes each expert panel and keeps the discussion interactive."),
                clause("II.c.1.3", Strength.REQUIRED, "moderator", "Opening remarks of five to seven minutes."),
                clause("II.c.2.1", Strength.REQUIRED, "secretariat", "Three experts on each panel."),
                clause(
                        "II.c.2.2",
                        Strength.REQUIRED,
                        "expert",
                        "An introductory presentation of five to seven minutes by each expert."),
                clause(
                                "II.c.2.3",
                                Strength.ENCOURAGED,
                                "expert",
                                "Frame the issues, with facts and figures, gaps and priorities.")
                        .withNotCheckable(CONTENT),
                clause(
                        "II.c.3.1",
                        Strength.REQUIRED,
                        "moderator",
                        "An interactive discussion led by the moderator follows the presentations."),
                clause(
                                "II.c.3.2",
                                Strength.PERMITTED,
                                "delegation",
                                "Delegations may put questions and comments to the panelists or make brief observations.")
                        .withNotCheckable(PERMISSION),
                clause(
                        "II.c.3.3",
                        Strength.LIMITED,
                        "delegation",
                        "At most three minutes for an intervention from the floor."),
                clause("II.c.3.4", Strength.PROHIBITED, "secretariat", "No list of speakers inscribed beforehand."),
                clause(
                        "II.c.4.1",
                        Strength.REQUIRED,
                        "moderator",
                        "Segments of Member States and of panelists alternate in the discussion."),
                clause(
                        "II.c.4.2",
                        Strength.PERMITTED,
                        "accredited stakeholder",
                        "Other accredited stakeholders may take part as A/RES/71/280 provides."),
                clause(
                                "II.c.5.1",
                                Strength.ENCOURAGED,
                                "all participants",
                                "Reflect on policies, priorities, data and capacities when taking the floor.")
                        .withNotCheckable(CONTENT),
                clause(
                                "II.c.5.2",
                                Strength.ENCOURAGED,
                                "all participants",
                                "Give good practices and partnerships, present actions and commitments.")
                        .withNotCheckable(CONTENT),
                clause(
                        "II.c.6.1",
                        Strength.REQUIRED,
                        "moderator",
                        "Concluding remarks of five to seven minutes by the moderator at the end of each panel."),
                clause(
                        "II.c.7.1",
                        Strength.STATED,
                        "secretariat",
                        "The annex lays down the structure of each expert panel."),
                clause(
                        "II.d.1",
                        Strength.REQUIRED,
                        "co-facilitators",
                        "After the three expert panels a summary panel of the three moderators and a thematic expert, chaired by the co-facilitators together."),
                clause(
                        "II.d.2",
                        Strength.REQUIRED,
                        "moderator",
                        "Each moderator gives a perspective on the views expressed in the panel, ten to fifteen minutes."),
                clause(
                        "II.d.3",
                        Strength.REQUIRED,
                        "thematic expert",
                        "Then the thematic expert speaks of links between the panels and of ways forward, fifteen minutes."),
                clause(
                        "II.d.4",
                        Strength.REQUIRED,
                        "co-facilitators",
                        "Then the co-facilitators open the floor to Member States, who may ask and recommend."),
                clause(
                        "II.e.1",
                        Strength.REQUIRED,
                        "co-facilitators",
                        "At the end of the summary panel the co-facilitators outline conclusions and the next steps."),
                clause(
                        "II.f.1",
                        Strength.PERMITTED,
                        "organizer of a side event",
                        "Side events may run in the lunch break, 13:15 to 14:45, or before or after the plenary."),
                clause(
                        "II.f.2",
                        Strength.ENCOURAGED,
                        "organizer of a side event",
                        "Organizers make their own arrangements and coordinate them with the office of the Secretary-General of the conference."),
                clause("annex.1.1", Strength.REQUIRED, "secretariat", "Day 1, 10:00 to 10:15: opening segment."),
                clause("annex.1.2", Strength.REQUIRED, "secretariat", "Day 1, 10:15 to 13:00: panel 1."),
                clause(
                        "annex.1.3",
                        Strength.REQUIRED,
                        "secretariat",
                        "Day 1, 13:00 to 15:00: lunch, space for side events."),
                clause("annex.1.4", Strength.REQUIRED, "secretariat", "Day 1, 15:00 to 18:00: panel 2."),
                clause("annex.2.1", Strength.REQUIRED, "secretariat", "Day 2, 10:00 to 13:00: panel 3."),
                clause(
                        "annex.2.2",
                        Strength.REQUIRED,
                        "secretariat",
                        "Day 2, 13:00 to 15:00: lunch, space for side events."),
                clause("annex.2.3", Strength.REQUIRED, "secretariat", "Day 2, 15:00 to 17:50: summary panel."),
                clause(
                        "annex.2.4",
                        Strength.REQUIRED,
                        "secretariat",
                        "Day 2, 17:50 to 18:00: closing remarks by the co-facilitators."));
    }

    private static Clause clause(String locator, Strength strength, String bearer, String asks) {
        return Clause.builder()
                .locator(Locator.of(locator))
                .strength(strength)
                .bearer(bearer)
                .asks(asks)
                .build();
    }
}
