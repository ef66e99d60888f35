package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.report.Course;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.time.Allotment;
import java.util.List;
import java.util.Optional;

/**
 * The words for one thing at a time, for whoever shows a session or a report in another form than lines of text: a picture,
 * a screen, a table. They are those of the report.
 *
 * <p>The same value gives the same words in every locale. Nothing is made printable here: text of documents stands as it is.
 */
public final class Labels {

    private Labels() {}

    /**
     * Names a segment by its title, behind what it is known by if it is a panel or has a number.
     *
     * @param segment the segment
     * @return such as "Panel 2: Decent work and labour mobility", "Summary panel: Conclusions" or "Opening segment"
     */
    public static String of(Segment segment) {
        return ElementNames.of(segment);
    }

    /**
     * Names a speaking slot by its title, else by what it is for, else by the role of whoever speaks.
     *
     * @param slot the slot
     * @return such as "Opening remarks" or "Co-facilitator"
     */
    public static String of(SpeakingSlot slot) {
        return ElementNames.of(slot);
    }

    /**
     * Names a kind of segment.
     *
     * @param kind the kind
     * @return such as "expert panel", without an article
     */
    public static String of(SegmentKind kind) {
        return FieldWords.of(kind);
    }

    /**
     * Names what a slot is for.
     *
     * @param purpose the purpose
     * @return such as "opening remarks", without an article
     */
    public static String of(Purpose purpose) {
        return FieldWords.of(purpose);
    }

    /**
     * Names in what role somebody speaks.
     *
     * @param capacity the capacity
     * @return such as "moderator", without an article
     */
    public static String of(Capacity capacity) {
        return FieldWords.role(capacity);
    }

    /**
     * Names a participant: for whom it speaks, its name and its title, as far as they are known.
     *
     * @param participant the participant
     * @return such as "International Labour Organization, Expert on decent work", or what kind of participant it is
     */
    public static String of(Participant participant) {
        String name = SpeakerText.name(participant);
        return participant.toBeConfirmed() ? name + " (to be confirmed)" : name;
    }

    /**
     * Says how much time is given.
     *
     * @param allotted the time
     * @return such as "5 to 7 min", or empty if no time is given
     */
    public static Optional<String> of(Allotment allotted) {
        return allotted.isGiven() ? Optional.of(SpokenTime.of(allotted)) : Optional.empty();
    }

    /**
     * Names a severity, for one finding.
     *
     * @param severity the severity
     * @return "error", "warning" or "for information"
     */
    public static String of(Severity severity) {
        return Phrases.one(severity);
    }

    /**
     * Says in what way a finding does not follow its provision, and by how much.
     *
     * @param finding the finding
     * @return such as "too long: 9 min, allowed 5 to 7 min, 2 min over"
     */
    public static String of(Finding finding) {
        return FindingText.sentence(finding);
    }

    /**
     * Names a place of a plan by its id and that of the segment in which it stands.
     *
     * @param place the place
     * @return such as "remarks in panel-1", or the day or the session where it has no id
     */
    public static String of(Location place) {
        return PlaceText.nameAndSegment(place);
    }

    /**
     * Says when something took place.
     *
     * @param place the place
     * @return such as "held 10:15:00 to 10:24:12 in 9 min 12 s, event 7", or empty where a plan is spoken of
     */
    public static Optional<String> held(Location place) {
        return PlaceText.held(place, Messages.english());
    }

    /**
     * Says what became of a planned element.
     *
     * @param course what became of it
     * @return such as "spoken 7:03, 3 s over"; empty if the record shows no turn of it and no hours
     */
    public static Optional<String> of(Course course) {
        return CourseText.inShort(course);
    }

    /**
     * Sums a report up.
     *
     * @param report the report
     * @return one after another what was judged against what, how much was found, and how good the news is
     */
    public static List<String> of(Report report) {
        return SummaryText.inShort(report, Messages.english());
    }

    /**
     * Says who decided not to insist on what a finding tells, when and why.
     *
     * @param report the report
     * @param finding a finding of it
     * @return such as "the co-facilitators, decided 2017-10-11 17:00 +02:00: the reason", or empty if it is not waived
     */
    public static Optional<String> waived(Report report, Finding finding) {
        return finding.waiver().isEmpty()
                ? Optional.empty()
                : Optional.of(WaiverText.inShort(
                        report.receipt().waivers().get(finding.waiver().getAsInt() - 1)));
    }
}
