package io.github.thematicsessions.core.note;

import java.util.List;

/** The questions that the procedural note of the sixth session leaves open, and how they are answered here. */
final class SixthSessionReadings {

    private SixthSessionReadings() {}

    static List<Reading> all() {
        return List.of(
                reading(
                        "stated-minutes",
                        "What does a stated figure such as ten or fifteen minutes ask for?",
                        new ReadingOption(
                                "ceiling",
                                "A target and a ceiling: over it counts as over, under it is for information."),
                        new ReadingOption("exact", "Exactly that time: under it counts as short.")),
                reading(
                        "side-event-permission",
                        "What does the permission to hold side events at certain times say of other times?",
                        new ReadingOption(
                                "other-times-excluded",
                                "Side events run at those times and at no others: never during a plenary meeting, between 13:15 and 14:45 inside the break, at any time before the first and after the last meeting. That they run at lunch only would be a misreading.")),
                reading(
                        "stakeholder-permission",
                        "What does the permission for accredited stakeholders to take part say of others?",
                        new ReadingOption(
                                "accredited-only",
                                "A stakeholder takes the floor only with an accreditation in force and a registered representative.")),
                reading(
                        "issue-brief-length",
                        "How long may the presentation of the issue brief be, for which no figure is stated?",
                        new ReadingOption("remainder", "What the welcome leaves of the opening segment."),
                        new ReadingOption("unlimited", "As long as it takes.")),
                reading(
                        "member-state-moderator",
                        "How many moderators does a panel moderated by a Member State have?",
                        new ReadingOption("exactly-one", "Exactly one."),
                        new ReadingOption("one-or-more", "One or more.")),
                reading(
                        "alternation",
                        "How often do panelists answer the floor?",
                        new ReadingOption(
                                "at-least-once", "At least one run of the floor is followed by a run of panelists."),
                        new ReadingOption(
                                "every-run", "Every run of the floor is answered before the moderator concludes.")),
                reading(
                        "summary-panel-limit",
                        "Does the three-minute limit hold in the summary panel?",
                        new ReadingOption("not-limited", "No: it is stated for expert panels only."),
                        new ReadingOption("limited", "Yes: an intervention there is limited as in an expert panel.")),
                reading(
                        "agenda-rows",
                        "How precise is the structure of the annex?",
                        new ReadingOption(
                                "exact-times",
                                "Each row asks for that kind of segment at exactly those times on that day.")),
                reading(
                        "inscription",
                        "What does a plan show of a list of speakers?",
                        new ReadingOption(
                                "named-floor-speakers",
                                "A slot for the floor that names its speaker is such a list.")));
    }

    /** The option that is given first is the one that is chosen. */
    private static Reading reading(String id, String question, ReadingOption... options) {
        return Reading.builder()
                .id(ReadingId.of(id))
                .question(question)
                .addOptions(options)
                .chosen(options[0].code())
                .build();
    }
}
