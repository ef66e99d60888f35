package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The box of one segment, drawn by itself with its upper left corner at 10 and 20 points. */
final class Boxed {

    private final Segment segment;
    private final Content content;

    private Boxed(Segment segment, Content content) {
        this.segment = segment;
        this.content = content;
    }

    static Boxed of(Segment segment) {
        return new Boxed(segment, Told.nothing());
    }

    static Boxed of(Segment segment, Report report) {
        ThematicSession session = ThematicSession.builder()
                .id("s")
                .title("A session")
                .addDays(Day.builder().addSegments(segment).build())
                .build();
        return new Boxed(segment, Told.content(session, report));
    }

    private EntryBox box() {
        return new EntryBox(Entry.of(segment, List.of(segment)), content);
    }

    int wanted(int width) {
        return box().wanted(width);
    }

    /** Draws it in a box without a scale. */
    String drawn(int width, int height) {
        return Drawn.of(box().draw(new Box(100, 200, width, height)));
    }

    /** Draws it to scale, in the room that it takes or, where that is too low, in the least. */
    String drawn(int width, Scale scale) {
        Span span = Span.of(segment, List.of()).orElseThrow();
        Box area = scale.box(100, width, span.from(), span.until());
        Box frame = new Box(area.x(), area.y(), width, Math.max(EntryBox.LOWEST, area.height()));
        return Drawn.of(box().draw(frame, Optional.of(scale)));
    }

    /** What was found in the segment itself. */
    List<Mark> marks() {
        return content.marks().at(segment.id());
    }

    /** What was cut, to be told in full. */
    List<String> cut() {
        List<String> texts = new ArrayList<>();
        IntStream.range(0, content.cut().size())
                .forEach(index -> texts.add(content.cut().text(index)));
        return texts;
    }

    /** The panel that tests begin with: it has a number and hours and nothing else. */
    static Segment panel() {
        return Segment.builder()
                .id("panel")
                .kind(SegmentKind.EXPERT_PANEL)
                .number(1)
                .start(LocalTime.of(10, 0))
                .end(LocalTime.of(11, 0))
                .build();
    }

    static SpeakingSlot turn(String title) {
        return SpeakingSlot.builder()
                .id(title.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .capacity(Capacity.EXPERT)
                .title(title)
                .build();
    }
}
