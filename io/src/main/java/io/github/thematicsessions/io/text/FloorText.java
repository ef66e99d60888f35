package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.floor.SpeakingLedger;
import io.github.thematicsessions.core.floor.Upcoming;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Irregularity;
import java.util.ArrayList;
import java.util.List;

/**
 * The live floor as English text: one line for a log, a few lines for a screen, what an event has shown, and who has spoken
 * for how long.
 *
 * <pre>{@code
 * FloorText.line(floor.at(instant), Appearance.PLAIN);
 * // 10:46:14  panel-1  MX, delegation, intervention  2 min 50 s of 3 min, 10 s left  LAST SECONDS
 * //     floor 126-128 min, 42 interventions  concluding remarks by 12:55  on time
 * }</pre>
 *
 * <p>Lines end with a line feed. A line for a log is as long as it has to be, and broken above only to be shown; those of a
 * screen are at most 80 characters wide, unless one word is wider, all others 100. What comes from documents is made printable.
 * The same values give the same text in every locale; times are those of the clock that wrote them. Minutes of the budget are
 * rounded down.
 */
public final class FloorText {

    private FloorText() {}

    /**
     * Says in one line how things stand.
     *
     * @param status the status
     * @param appearance with or without colour
     * @return one line
     */
    public static String line(FloorStatus status, Appearance appearance) {
        return FloorLine.of(status, "", appearance);
    }

    /**
     * Says in one line what an event has changed and how things stand since.
     *
     * @param event the event
     * @param before how things stood at that instant without the event
     * @param after how they stand with it
     * @param appearance with or without colour
     * @return one line
     */
    public static String line(FloorEvent event, FloorStatus before, FloorStatus after, Appearance appearance) {
        return FloorLine.of(after, FloorEventText.of(event, before), appearance);
    }

    /**
     * Says in one line that the latest moment to give a turn the floor has passed.
     *
     * @param missed the turn
     * @param status how things stand
     * @param appearance with or without colour
     * @return one line
     */
    public static String missed(Upcoming missed, FloorStatus status, Appearance appearance) {
        return FloorLine.of(status, "TOO LATE for " + UpcomingText.brief(missed), appearance);
    }

    /**
     * Says in a few lines, for a screen, how things stand.
     *
     * @param title the title of the panel
     * @param status the status
     * @param appearance with or without colour
     * @return the lines
     */
    public static String block(String title, FloorStatus status, Appearance appearance) {
        return FloorBlock.of(title, status, appearance);
    }

    /**
     * Says in one line what does not follow the note.
     *
     * @param finding the finding
     * @param appearance with or without colour
     * @return one line
     */
    public static String finding(Finding finding, Appearance appearance) {
        return FloorMessages.of(finding, appearance);
    }

    /**
     * Says in one line why an event is refused.
     *
     * @param refusal the reason
     * @param appearance with or without colour
     * @return one line
     */
    public static String refusal(Irregularity refusal, Appearance appearance) {
        return FloorMessages.of(refusal, appearance);
    }

    /**
     * Says who has spoken for how long: by participant, State, group, capacity and category of stakeholder, with the share of
     * the time of the floor where somebody spoke from it.
     *
     * @param ledger the ledger
     * @param appearance with or without colour
     * @return a table
     */
    public static String ledger(SpeakingLedger ledger, Appearance appearance) {
        TextLines lines = new TextLines(appearance);
        LedgerText.write(ledger, lines);
        return lines.toString();
    }

    /**
     * Sums a floor up: how it ended, what was found, what was refused, and the speaking time by capacity.
     *
     * @param status how things stand at the end
     * @param findings what was found, in the order in which it was
     * @param refusals why events were refused, in that order
     * @param ledger who has spoken for how long
     * @param appearance with or without colour
     * @return the text
     */
    public static String summary(
            FloorStatus status,
            List<Finding> findings,
            List<Irregularity> refusals,
            SpeakingLedger ledger,
            Appearance appearance) {
        return FloorSummary.of(status, findings, refusals, ledger, appearance);
    }

    /** Says what runs in one line: who speaks, else who was called, else that nobody does. */
    static String subject(FloorStatus status) {
        List<String> words = new ArrayList<>();
        status.turn().map(turn -> SpeakerText.of(turn.speaker())).ifPresent(words::add);
        status.called().map(called -> "called: " + SpeakerText.of(called)).ifPresent(words::add);
        return words.isEmpty() ? "nobody speaks" : String.join("; ", words);
    }
}
