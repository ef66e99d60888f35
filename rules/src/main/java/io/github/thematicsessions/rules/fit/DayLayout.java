package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.fit.PartKind;
import io.github.thematicsessions.core.norm.MeetingHours;
import io.github.thematicsessions.core.note.Ground;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Lays out one day: the rows of the plenary and its breaks one after the other, rows beside the plenary by themselves, the
 * meetings of the note around them, and the side events of that date.
 */
final class DayLayout {

    private final DayNetwork network = new DayNetwork();
    private final TimeNorms norms;
    private final Exceptions exceptions;
    private final Day day;
    private final int index;
    private final List<LaidSegment> plenary = new ArrayList<>();
    private final List<LaidSegment> all = new ArrayList<>();
    private final @Nullable Stretch[] meetings;
    private final int[] opens;
    private final List<Within> within = new ArrayList<>();

    /** A meeting that a segment lies within; the end is claimed once the end of the meeting is laid out. */
    private record Within(Stretch segment, Stretch meeting) {}

    DayLayout(Day day, int index, TimeNorms norms, List<Waiver> waivers) {
        this.day = day;
        this.index = index;
        this.norms = norms;
        this.exceptions = new Exceptions(waivers);
        MeetingHours hours = norms.meetings();
        this.meetings = new Stretch[hours == null ? 0 : hours.meetings().size()];
        this.opens = new int[meetings.length];
    }

    /** Lays out the day with the side events that are held on it. */
    DayTimes layOut(List<SideEvent> events) {
        List<Placed> chain = new ArrayList<>();
        List<Placed> beside = new ArrayList<>();
        for (int row = 0; row < day.segments().size(); row++) {
            Placed placed = new Placed(day.segments().get(row), index, row, day.date());
            SegmentKind kind = placed.segment().kind();
            (kind.isPlenary() || kind == SegmentKind.BREAK ? chain : beside).add(placed);
        }
        if (!chain.isEmpty()) {
            layOutPlenary(inOrder(chain));
        }
        for (Placed placed : beside) {
            Stretch stretch = segment(placed, network.point());
            withinTheDay(stretch);
        }
        SideEventLayout beyond = new SideEventLayout(network, norms, exceptions, plenary);
        for (int event = 0; event < events.size(); event++) {
            if (isHere(events.get(event))) {
                beyond.layOut(events.get(event), event);
            }
        }
        return new DayTimes(index + 1, day.date(), network, all, plenary, exceptions.all());
    }

    private boolean isHere(SideEvent event) {
        return event.date().isPresent() && event.date().equals(day.date());
    }

    /** Rows come by their start; a row without one stays behind the row that the programme puts before it. */
    private List<Placed> inOrder(List<Placed> chain) {
        int latest = 0;
        List<int[]> starts = new ArrayList<>(chain.size());
        for (int row = 0; row < chain.size(); row++) {
            int start = Times.second(chain.get(row).segment().start());
            latest = start == Stretch.UNKNOWN ? latest : start;
            starts.add(new int[] {latest, row});
        }
        starts.sort(Comparator.comparingInt(start -> start[0]));
        return starts.stream().map(start -> chain.get(start[1])).toList();
    }

    private void layOutPlenary(List<Placed> chain) {
        Arrays.setAll(opens, meeting -> network.point());
        int first = network.point();
        Stretch whole = network.part(PartKind.DAY, this::dayPart, first);
        Stretch before = null;
        int meeting = 0;
        for (Placed placed : chain) {
            int start = before == null ? first : network.point();
            meeting = meetingOf(placed, meeting);
            if (placed.segment().kind().isPlenary()) {
                openMeeting(meeting);
            }
            Stretch stretch = row(placed, start, before, whole);
            if (placed.segment().kind().isPlenary()) {
                lieWithin(meeting, stretch);
            }
            before = stretch;
        }
        endMeetings();
        whole.endsAt(before == null ? whole.start() : before.end());
        withinTheDay(whole);
    }

    private Stretch row(Placed placed, int start, @Nullable Stretch before, Stretch whole) {
        if (before != null) {
            whole.holds(network.between(before, before.end(), start));
        }
        Stretch stretch = segment(placed, start);
        whole.holds(stretch);
        if (before != null) {
            network.follows(stretch, before, null);
        }
        return stretch;
    }

    private Stretch segment(Placed placed, int start) {
        Segment segment = placed.segment();
        Stretch stretch = network.part(PartKind.SEGMENT, placed::part, start);
        Row row = rowHeldTo(segment, stretch);
        stretch.planned(
                row == null
                        ? Times.second(segment.start())
                        : planned(segment.start(), row.row().time().startInclusive()),
                row == null
                        ? Times.second(segment.end())
                        : planned(segment.end(), row.row().time().endExclusive()));
        LaidSegment laid =
                new SegmentLayout(network, placed, stretch, norms.segment(segment.kind()), exceptions).layOut();
        claimHours(segment, stretch, row);
        all.add(laid);
        if (segment.kind().isPlenary() || segment.kind() == SegmentKind.BREAK) {
            plenary.add(laid);
        }
        return stretch;
    }

    /** The row of the agenda that speaks of a segment, if it speaks of no other one on that day. */
    private @Nullable Row row(Segment segment) {
        for (Row row : norms.rows()) {
            if (row.speaksOf(index + 1, segment)) {
                long others = day.segments().stream()
                        .filter(other -> row.speaksOf(index + 1, other))
                        .count();
                return others == 1 ? row : null;
            }
        }
        return null;
    }

    /** The row of the agenda that a segment is held to, whose hours are those of the plan then. */
    private @Nullable Row rowHeldTo(Segment segment, Stretch stretch) {
        Row row = row(segment);
        if (row == null) {
            return null;
        }
        TimeRange hours = row.row().time();
        stretch.askedHours(
                hours.startInclusive().toSecondOfDay(), hours.endExclusive().toSecondOfDay());
        boolean agrees = stretch.areAsked(Times.second(segment.start()), Times.second(segment.end()));
        return exceptions.isHeldTo(row.asked(), stretch, agrees) ? row : null;
    }

    private void claimHours(Segment segment, Stretch stretch, @Nullable Row row) {
        segment.start().ifPresent(start -> network.startsAt(stretch, start.toSecondOfDay(), null));
        segment.end().ifPresent(end -> network.endsAt(stretch, end.toSecondOfDay(), null));
        if (row == null) {
            return;
        }
        TimeRange hours = row.row().time();
        network.startsAt(stretch, hours.startInclusive().toSecondOfDay(), row.asked());
        network.endsAt(stretch, hours.endExclusive().toSecondOfDay(), row.asked());
    }

    private static int planned(Optional<LocalTime> planned, LocalTime asked) {
        return planned.orElse(asked).toSecondOfDay();
    }

    private void withinTheDay(Stretch stretch) {
        network.startsFrom(stretch, 0, null);
        network.endsUntil(stretch, Times.LAST, null);
    }

    /** Finds the meeting of a row: by its start, else by its end, else the one that goes on; a break is between two. */
    private int meetingOf(Placed placed, int current) {
        MeetingHours hours = norms.meetings();
        if (hours == null) {
            return 0;
        }
        Segment segment = placed.segment();
        if (segment.start().isPresent()) {
            return nearest(hours.meetings(), segment.start().get().toSecondOfDay());
        }
        if (segment.end().isPresent()) {
            return nearest(hours.meetings(), segment.end().get().toSecondOfDay() - 1);
        }
        Row row = row(segment);
        if (row != null) {
            return nearest(hours.meetings(), row.row().time().startInclusive().toSecondOfDay());
        }
        boolean between = segment.kind() == SegmentKind.BREAK;
        return between ? Math.min(current + 1, meetings.length - 1) : current;
    }

    /** The last meeting that is not over at a moment, or the last of all. */
    private static int nearest(List<TimeRange> meetings, int second) {
        for (int meeting = 0; meeting < meetings.size(); meeting++) {
            if (second < meetings.get(meeting).endExclusive().toSecondOfDay()) {
                return meeting;
            }
        }
        return meetings.size() - 1;
    }

    private void openMeeting(int number) {
        MeetingHours hours = norms.meetings();
        if (hours == null || meetings[number] != null) {
            return;
        }
        int counted = index * meetings.length + number + 1;
        Stretch meeting = network.part(PartKind.MEETING, () -> meetingPart(counted), opens[number]);
        TimeRange time = hours.meetings().get(number);
        meeting.askedHours(
                time.startInclusive().toSecondOfDay(), time.endExclusive().toSecondOfDay());
        network.startsAt(meeting, meeting.askedStart(), norms.meetingsAsked());
        meetings[number] = meeting;
    }

    private void lieWithin(int number, Stretch stretch) {
        Stretch meeting = meetings.length == 0 ? null : meetings[number];
        Ground asked = norms.meetingsAsked();
        if (meeting != null && asked != null && exceptions.isHeldTo(asked, stretch, true)) {
            network.startsWithin(stretch, meeting, asked);
            within.add(new Within(stretch, meeting));
        }
    }

    private void endMeetings() {
        MeetingHours hours = norms.meetings();
        if (hours == null) {
            return;
        }
        for (int number = 0; number < meetings.length; number++) {
            Stretch meeting = meetings[number];
            if (meeting != null) {
                meeting.endsAt(network.point());
                network.endsAt(meeting, meeting.askedEnd(), norms.meetingsAsked());
            }
        }
        within.forEach(inside -> network.endsWithin(inside.segment(), inside.meeting(), norms.meetingsAsked()));
    }

    private Part dayPart() {
        return part(PartKind.DAY, index + 1);
    }

    private Part meetingPart(int number) {
        return part(PartKind.MEETING, number);
    }

    private Part part(PartKind kind, int number) {
        Optional<LocalDate> date = day.date();
        Location at = new Location(Placed.day(index), Optional.empty(), Optional.empty(), date, Optional.empty());
        return new Part(kind, at, OptionalInt.of(number), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
