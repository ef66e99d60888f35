package io.github.thematicsessions.rules.fit;

import io.github.thematicsessions.core.norm.AgendaRow;
import io.github.thematicsessions.core.norm.Enforcement;
import io.github.thematicsessions.core.norm.MeetingHours;
import io.github.thematicsessions.core.norm.Norm;
import io.github.thematicsessions.core.norm.ReducedTime;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.SideEventApart;
import io.github.thematicsessions.core.norm.SideEventWindow;
import io.github.thematicsessions.core.norm.SlotPresence;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakerCount;
import io.github.thematicsessions.core.norm.SpeakingTime;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.Provision;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.TimeRange;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One day of a plan told as constraints in the plainest way, a second time and without the engine: every part has a start and
 * an end of its own, and what touches is two constraints.
 *
 * <p>What is asked:
 *
 * <ol>
 *   <li>Hours of rows and side events are fixed points; hours of slots are not. A row of the agenda fixes the only row of the
 *       plan that it speaks of, unless the plan gives other hours.
 *   <li>Rows of the plenary and breaks follow one another in the order of their starts; a row without a start stays behind the
 *       row before it. Other rows stand by themselves. All of it is between the first and the last second of the day.
 *   <li>Rows of the plenary lie within the meeting in which they start.
 *   <li>Inside a row, turns touch, unless the plan leaves time between their hours: then there is up to so much. With a part
 *       of the floor, they fill the row; without one they end before it does.
 *   <li>A discussion holds the turns of the floor that follow it; they are in their order, anywhere in it.
 *   <li>A turn takes what the plan gives and what the note asks, if both can be; else what the plan gives. A turn of the floor
 *       without a speaker stands for any number, and has a lower end alone.
 *   <li>Turns that share a time and touch one another take it together.
 *   <li>A side event is before, behind or between, by which its hours are nearest to.
 * </ol>
 */
final class PlanModel {

    private static final int LAST = 86_399;
    private static final int ENDLESS = 86_400;
    private static final int UNKNOWN = -1;
    private static final Set<Purpose> FLOOR = Set.of(Purpose.INTERVENTION, Purpose.ANSWER);

    private final List<Norm> norms;
    private final int dayIndex;
    private final List<Span> spans = new ArrayList<>();
    private final List<Differences.Edge> edges = new ArrayList<>();
    private final List<Differences.Edge> touching = new ArrayList<>();
    private int points = 1;

    /** A part with its two points. */
    record Span(String key, int start, int end) {}

    /** A turn, of the plan or asked for. */
    private record Item(
            String key,
            @Nullable SpeakingSlot slot,
            @Nullable Capacity capacity,
            @Nullable Purpose purpose,
            int kind) {

        boolean isDiscussion() {
            return purpose == Purpose.INTERACTIVE_DISCUSSION;
        }

        boolean isOfTheFloor() {
            return purpose != null && FLOOR.contains(purpose);
        }

        boolean isRun() {
            return isOfTheFloor() && slot != null && slot.speaker().isEmpty();
        }

        int start() {
            return slot == null ? UNKNOWN : second(slot.start());
        }

        int end() {
            return slot == null ? UNKNOWN : second(slot.end());
        }

        boolean isSelectedBy(SlotSelector slots) {
            return (slots.capacities().isEmpty()
                            || (capacity != null && slots.capacities().contains(capacity)))
                    && (slots.purposes().isEmpty()
                            || (purpose != null && slots.purposes().contains(purpose)));
        }

        /** Shortest and longest as the plan gives them. */
        int[] given() {
            if (slot == null) {
                return new int[] {0, ENDLESS};
            }
            boolean byItsHours =
                    !slot.allotted().isGiven() && !isDiscussion() && !isRun() && start() != UNKNOWN && end() != UNKNOWN;
            return byItsHours
                    ? new int[] {end() - start(), end() - start()}
                    : new int[] {
                        slot.allotted().shortestSeconds(), slot.allotted().longestSeconds()
                    };
        }
    }

    /** A row with what is planned of it. */
    private record LaidRow(Segment segment, Span span, int plannedStart, int plannedEnd) {}

    private PlanModel(int dayIndex, ProceduralNote note) {
        this.dayIndex = dayIndex;
        this.norms = note.provisions().stream().map(Provision::norm).toList();
    }

    static PlanModel of(ThematicSession session, int dayIndex, ProceduralNote note) {
        PlanModel model = new PlanModel(dayIndex, note);
        Day day = session.days().get(dayIndex);
        List<LaidRow> plenary = model.plenary(day);
        for (Segment segment : day.segments()) {
            if (!segment.kind().isPlenary() && segment.kind() != SegmentKind.BREAK) {
                model.withinTheDay(model.row(segment, day).span());
            }
        }
        for (SideEvent event : session.sideEvents()) {
            if (event.date().isPresent() && event.date().equals(day.date())) {
                model.event(event, plenary);
            }
        }
        return model;
    }

    Differences differences() {
        return new Differences(points, edges);
    }

    List<Span> spans() {
        return spans;
    }

    /** What touches, as constraints, and nothing else. */
    List<Differences.Edge> touching() {
        return touching;
    }

    private Span span(String key) {
        Span span = new Span(key, points++, points++);
        spans.add(span);
        atLeast(span.start(), span.end(), 0);
        return span;
    }

    private void atLeast(int from, int to, int seconds) {
        edges.add(new Differences.Edge(from, to, seconds));
    }

    private void between(int from, int to, int least, int most) {
        atLeast(from, to, least);
        if (most < ENDLESS) {
            atLeast(to, from, -most);
        }
    }

    private void touch(int one, int other) {
        between(one, other, 0, 0);
        touching.add(new Differences.Edge(one, other, 0));
        touching.add(new Differences.Edge(other, one, 0));
    }

    private void fix(int point, int second) {
        if (second != UNKNOWN) {
            between(0, point, second, second);
        }
    }

    private void withinTheDay(Span span) {
        atLeast(0, span.start(), 0);
        atLeast(span.end(), 0, -LAST);
    }

    private static int second(Optional<LocalTime> moment) {
        return moment.map(LocalTime::toSecondOfDay).orElse(UNKNOWN);
    }

    private <N extends Norm> List<N> all(Class<N> kind) {
        return norms.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    // The day

    private List<LaidRow> plenary(Day day) {
        List<Segment> chain = new ArrayList<>();
        Map<Segment, Integer> place = new HashMap<>();
        int latest = 0;
        for (Segment segment : day.segments()) {
            if (segment.kind().isPlenary() || segment.kind() == SegmentKind.BREAK) {
                latest = segment.start().isPresent() ? second(segment.start()) : latest;
                place.put(segment, latest);
                chain.add(segment);
            }
        }
        chain.sort(Comparator.comparing(place::get));
        List<LaidRow> rows = new ArrayList<>();
        if (chain.isEmpty()) {
            return rows;
        }
        Span whole = span("day-" + (dayIndex + 1));
        withinTheDay(whole);
        for (Segment segment : chain) {
            LaidRow row = row(segment, day);
            if (rows.isEmpty()) {
                touch(whole.start(), row.span().start());
            } else {
                atLeast(rows.get(rows.size() - 1).span().end(), row.span().start(), 0);
            }
            rows.add(row);
        }
        touch(whole.end(), rows.get(rows.size() - 1).span().end());
        all(MeetingHours.class).forEach(hours -> meetings(hours.meetings(), rows, day));
        return rows;
    }

    private void meetings(List<TimeRange> hours, List<LaidRow> rows, Day day) {
        Map<Integer, Span> meetings = new HashMap<>();
        int current = 0;
        for (LaidRow row : rows) {
            current = meeting(hours, row.segment(), day, current);
            int number = current;
            if (row.segment().kind().isPlenary()) {
                Span meeting = meetings.computeIfAbsent(
                        number, none -> span("meeting-" + (dayIndex * hours.size() + number + 1)));
                fix(meeting.start(), hours.get(number).startInclusive().toSecondOfDay());
                fix(meeting.end(), hours.get(number).endExclusive().toSecondOfDay());
                atLeast(meeting.start(), row.span().start(), 0);
                atLeast(row.span().end(), meeting.end(), 0);
            }
        }
    }

    private int meeting(List<TimeRange> hours, Segment segment, Day day, int current) {
        AgendaRow agenda = agenda(segment, day);
        int moment = segment.start().isPresent()
                ? second(segment.start())
                : segment.end().isPresent()
                        ? second(segment.end()) - 1
                        : agenda != null ? agenda.time().startInclusive().toSecondOfDay() : UNKNOWN;
        if (moment == UNKNOWN) {
            return segment.kind() == SegmentKind.BREAK ? Math.min(current + 1, hours.size() - 1) : current;
        }
        for (int meeting = 0; meeting < hours.size(); meeting++) {
            if (moment < hours.get(meeting).endExclusive().toSecondOfDay()) {
                return meeting;
            }
        }
        return hours.size() - 1;
    }

    // A row

    private @Nullable AgendaRow agenda(Segment segment, Day day) {
        for (AgendaRow row : all(AgendaRow.class)) {
            List<Segment> spokenOf = day.segments().stream()
                    .filter(other -> row.day() == dayIndex + 1
                            && other.kind() == row.segment()
                            && (row.number().isEmpty() || row.number().equals(other.number())))
                    .toList();
            if (spokenOf.contains(segment)) {
                return spokenOf.size() == 1 ? row : null;
            }
        }
        return null;
    }

    private LaidRow row(Segment segment, Day day) {
        Span span = span(segment.id().text());
        int start = second(segment.start());
        int end = second(segment.end());
        AgendaRow agenda = agenda(segment, day);
        if (agenda != null) {
            int from = agenda.time().startInclusive().toSecondOfDay();
            int until = agenda.time().endExclusive().toSecondOfDay();
            if ((start == UNKNOWN || start == from) && (end == UNKNOWN || end == until)) {
                start = from;
                end = until;
            }
        }
        fix(span.start(), start);
        fix(span.end(), end);
        inside(segment, span, start, end);
        return new LaidRow(segment, span, start, end);
    }

    private void inside(Segment segment, Span row, int plannedStart, int plannedEnd) {
        List<Item> items = items(segment);
        Map<Item, Span> top = new HashMap<>();
        int previous = row.start();
        int known = plannedStart;
        boolean hasFloor = false;
        for (int index = 0; index < items.size(); index++) {
            Item item = items.get(index);
            boolean bare = item.isOfTheFloor();
            Span span = span(bare ? segment.id().text() + "/floor" : item.key());
            int start = bare ? UNKNOWN : item.start();
            int room = start != UNKNOWN && known != UNKNOWN ? Math.max(0, start - known) : 0;
            if (room == 0) {
                touch(previous, span.start());
            } else {
                between(previous, span.start(), 0, room);
            }
            if (bare || item.isDiscussion()) {
                hasFloor = true;
                int last = span.start();
                int next = bare ? index : index + 1;
                while (next < items.size() && items.get(next).isOfTheFloor()) {
                    Span turn = span(items.get(next).key());
                    atLeast(last, turn.start(), 0);
                    takes(segment, items.get(next), turn);
                    last = turn.end();
                    next++;
                }
                atLeast(last, span.end(), 0);
                index = next - 1;
            }
            if (!bare) {
                top.put(item, span);
                takes(segment, item, span);
            }
            previous = span.end();
            known = bare ? UNKNOWN : item.end();
        }
        if (!hasFloor && segment.kind() == SegmentKind.DISCUSSION && isLimited(segment.kind())) {
            Span floor = span(segment.id().text() + "/floor");
            touch(previous, floor.start());
            previous = floor.end();
            known = UNKNOWN;
            hasFloor = true;
        }
        int rest = known != UNKNOWN && plannedEnd != UNKNOWN ? Math.max(0, plannedEnd - known) : 0;
        if (hasFloor && rest == 0) {
            touch(previous, row.end());
        } else {
            between(previous, row.end(), 0, hasFloor ? rest : ENDLESS);
        }
        together(segment, items, top);
    }

    /** Whether a limit for turns from the floor is known in rows of a kind. */
    private boolean isLimited(SegmentKind kind) {
        return norms.stream()
                .anyMatch(norm ->
                        (norm instanceof ReducedTime time && time.slots().segment() == kind)
                                || (norm instanceof SpeakingTime one
                                        && one.share() == Share.EACH
                                        && one.slots().segment() == kind
                                        && one.slots().purposes().contains(Purpose.INTERVENTION)));
    }

    private void takes(Segment segment, Item item, Span span) {
        int least = item.given()[0];
        int most = item.isRun() ? ENDLESS : item.given()[1];
        between(span.start(), span.end(), least, most);
        if (item.isRun()) {
            return;
        }
        for (Norm norm : norms) {
            if (norm instanceof SpeakingTime time
                    && time.share() == Share.EACH
                    && time.slots().segment() == segment.kind()
                    && time.application().enforcement() != Enforcement.ENCOURAGED
                    && item.isSelectedBy(time.slots())) {
                narrow(
                        span,
                        least,
                        most,
                        time.time().shortestSeconds(),
                        time.time().longestSeconds());
            } else if (norm instanceof ReducedTime time
                    && time.slots().segment() == segment.kind()
                    && time.application().enforcement() != Enforcement.ENCOURAGED
                    && item.isSelectedBy(time.slots())) {
                narrow(span, least, most, 0, time.time().longestSeconds());
            }
        }
    }

    private void narrow(Span span, int least, int most, int shortest, int longest) {
        if (least <= longest && shortest <= most) {
            between(span.start(), span.end(), shortest, longest);
        }
    }

    private void together(Segment segment, List<Item> items, Map<Item, Span> top) {
        for (SpeakingTime time : all(SpeakingTime.class)) {
            if (time.share() != Share.TOGETHER || time.slots().segment() != segment.kind()) {
                continue;
            }
            List<Item> members = items.stream()
                    .filter(item -> top.containsKey(item) && item.isSelectedBy(time.slots()))
                    .toList();
            int least = members.stream().mapToInt(item -> item.given()[0]).sum();
            int most = members.stream().mapToInt(item -> item.given()[1]).sum();
            boolean agrees =
                    least <= time.time().longestSeconds() && time.time().shortestSeconds() <= most;
            if (!members.isEmpty() && agrees && isChain(members, top)) {
                between(
                        span(members.get(0), top).start(),
                        span(members.get(members.size() - 1), top).end(),
                        time.time().shortestSeconds(),
                        time.time().longestSeconds());
            }
        }
    }

    private static Span span(Item item, Map<Item, Span> top) {
        return java.util.Objects.requireNonNull(top.get(item));
    }

    private boolean isChain(List<Item> members, Map<Item, Span> top) {
        for (int member = 1; member < members.size(); member++) {
            int end = span(members.get(member - 1), top).end();
            int start = span(members.get(member), top).start();
            if (!touching.contains(new Differences.Edge(end, start, 0))) {
                return false;
            }
        }
        return true;
    }

    // What turns a row has

    private record Kind(
            SlotSelector slots, Purpose purpose, @Nullable Capacity capacity) {

        boolean isSeat(SpeakingSlot slot) {
            return slot.capacity() == capacity && isBare(slot);
        }

        static boolean isBare(SpeakingSlot slot) {
            return slot.purpose().isEmpty()
                    && !slot.allotted().isGiven()
                    && slot.start().isEmpty()
                    && slot.end().isEmpty();
        }
    }

    private List<Kind> kinds(SegmentKind segment) {
        List<Kind> kinds = new ArrayList<>();
        for (Norm norm : norms) {
            SlotSelector slots = norm instanceof SpeakingTime time
                    ? time.slots()
                    : norm instanceof SlotPresence presence ? presence.slots() : null;
            if (slots == null || slots.segment() != segment || slots.purposes().size() != 1) {
                continue;
            }
            Purpose purpose = slots.purposes().iterator().next();
            boolean known = kinds.stream().anyMatch(kind -> kind.slots().equals(slots));
            if (!FLOOR.contains(purpose) && !known) {
                kinds.add(new Kind(
                        slots,
                        purpose,
                        slots.capacities().size() == 1
                                ? slots.capacities().iterator().next()
                                : null));
            }
        }
        return kinds;
    }

    private List<Item> items(Segment segment) {
        List<Item> items = new ArrayList<>();
        List<Kind> kinds = kinds(segment.kind());
        for (SpeakingSlot slot : segment.slots()) {
            if (!Kind.isBare(slot)) {
                items.add(new Item(
                        slot.id().text(), slot, slot.capacity(), slot.purpose().orElse(null), UNKNOWN));
            }
        }
        for (int kind = 0; kind < kinds.size(); kind++) {
            if (!isThere(kinds.get(kind), kind, items, segment)) {
                int place = 0;
                while (place < items.size() && !isBefore(kind, kinds, items.get(place))) {
                    place++;
                }
                items.addAll(place, asked(kinds.get(kind), kind, segment));
            }
        }
        return items;
    }

    /** Turns of the floor stand where a discussion does, which holds them. */
    private static boolean isBefore(int kind, List<Kind> kinds, Item item) {
        boolean held = item.isOfTheFloor()
                && kinds.subList(kind, kinds.size()).stream()
                        .anyMatch(later -> later.purpose() == Purpose.INTERACTIVE_DISCUSSION);
        return held || isOfALater(item, kind, kinds);
    }

    private static boolean isThere(Kind kind, int number, List<Item> items, Segment segment) {
        boolean discussion = kind.purpose() == Purpose.INTERACTIVE_DISCUSSION;
        return items.stream()
                .anyMatch(item -> isOf(item, kind, number)
                        || (discussion && item.isDiscussion())
                        || (discussion && segment.kind() == SegmentKind.DISCUSSION && item.isOfTheFloor()));
    }

    private static boolean isOf(Item item, Kind kind, int number) {
        return item.slot() == null ? item.kind() == number : item.isSelectedBy(kind.slots());
    }

    private static boolean isOfALater(Item item, int kind, List<Kind> kinds) {
        for (int later = kind + 1; later < kinds.size(); later++) {
            if (isOf(item, kinds.get(later), later)) {
                return true;
            }
        }
        return false;
    }

    private List<Item> asked(Kind kind, int number, Segment segment) {
        int seats = (int) segment.slots().stream().filter(kind::isSeat).count();
        int people = all(SpeakerCount.class).stream()
                .filter(count -> count.slots().segment() == segment.kind()
                        && count.slots().capacities().equals(kind.slots().capacities()))
                .mapToInt(count -> count.speakers().atLeast())
                .max()
                .orElse(1);
        int turns = kind.purpose() == Purpose.INTERACTIVE_DISCUSSION ? 1 : seats > 0 ? seats : people;
        List<Item> items = new ArrayList<>();
        for (int turn = 1; turn <= turns; turn++) {
            String key = segment.id().text() + "/" + kind.purpose().code() + (turns > 1 ? "-" + turn : "");
            items.add(new Item(key, null, kind.capacity(), kind.purpose(), number));
        }
        return items;
    }

    // Side events

    private void event(SideEvent event, List<LaidRow> rows) {
        Span span = span(event.id().text());
        withinTheDay(span);
        int start = second(event.start());
        int end = second(event.end());
        fix(span.start(), start);
        fix(span.end(), end);
        List<LaidRow> plenary =
                rows.stream().filter(row -> row.segment().kind().isPlenary()).toList();
        if (plenary.isEmpty() || (start == UNKNOWN && end == UNKNOWN)) {
            return;
        }
        int from = start == UNKNOWN ? end : start;
        int until = end == UNKNOWN ? start : end;
        LaidRow first = plenary.get(0);
        LaidRow last = plenary.get(plenary.size() - 1);
        OptionalInt early = first.plannedStart() == UNKNOWN
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(0, until - first.plannedStart()));
        OptionalInt late = last.plannedEnd() == UNKNOWN
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(0, last.plannedEnd() - from));
        if (early.equals(OptionalInt.of(0))) {
            follows(null, span, first.span());
        } else if (late.equals(OptionalInt.of(0))) {
            follows(last.span(), span, null);
        } else if (early.isPresent() && late.isPresent()) {
            nearest(span, from, until, plenary, early.getAsInt(), late.getAsInt());
        }
    }

    private void nearest(Span event, int from, int until, List<LaidRow> plenary, int early, int late) {
        TimeRange window = all(SideEventWindow.class).stream()
                .map(SideEventWindow::window)
                .findFirst()
                .orElse(null);
        int opens = window == null ? 0 : window.startInclusive().toSecondOfDay();
        int closes = window == null ? LAST : window.endExclusive().toSecondOfDay();
        int best = Integer.MAX_VALUE;
        int behind = UNKNOWN;
        for (int row = 0; row + 1 < plenary.size(); row++) {
            int ends = plenary.get(row).plannedEnd();
            int begins = plenary.get(row + 1).plannedStart();
            int lower = Math.max(opens, ends);
            int upper = Math.min(closes, begins);
            int far = Collections.max(List.of(0, lower - from, until - upper));
            if (ends != UNKNOWN && begins != UNKNOWN && lower < upper && far < best) {
                best = far;
                behind = row;
            }
        }
        if (behind != UNKNOWN && best <= Math.min(early, late)) {
            if (window != null) {
                atLeast(0, event.start(), opens);
                atLeast(event.end(), 0, -closes);
            }
            follows(plenary.get(behind).span(), event, plenary.get(behind + 1).span());
        } else if (early <= late) {
            follows(null, event, plenary.get(0).span());
        } else {
            follows(plenary.get(plenary.size() - 1).span(), event, null);
        }
    }

    private void follows(@Nullable Span before, Span event, @Nullable Span after) {
        if (all(SideEventApart.class).isEmpty()) {
            return;
        }
        if (before != null) {
            atLeast(before.end(), event.start(), 0);
        }
        if (after != null) {
            atLeast(event.end(), after.start(), 0);
        }
    }
}
