package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.fit.Part;
import io.github.thematicsessions.core.fit.PartKind;
import io.github.thematicsessions.core.fit.PartWindow;
import io.github.thematicsessions.io.text.TextTable.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When each part can start and end: day by day, meeting by meeting, each part under that in which it lies. */
final class WindowText {

    private final TextTable table = new TextTable(List.of(
            Column.first("part"),
            Column.left("start", 14, 20),
            Column.left("end", 14, 20),
            Column.left("length", 14, 28),
            Column.right("slack", 14)));

    private final PartIndent indent = new PartIndent();
    private @Nullable PartWindow meeting;

    private WindowText() {}

    static void write(List<PartWindow> windows, TextLines lines) {
        WindowText text = new WindowText();
        windows.forEach(text::add);
        text.table.write(lines);
    }

    private void add(PartWindow window) {
        Part part = window.part();
        if (part.kind() == PartKind.DAY || part.kind() == PartKind.MEETING) {
            meeting = part.kind() == PartKind.MEETING ? window : null;
        }
        table.row(List.of(
                indent.next(part, isInMeeting(window) ? 2 : 1) + name(part),
                SpanText.of(window.start()),
                SpanText.of(window.end()),
                SpanText.of(window.length()),
                SpanText.slack(window.slack())));
    }

    private static String name(Part part) {
        boolean dated = part.kind() == PartKind.DAY && part.at().date().isPresent();
        return PartText.name(part) + (dated ? ", " + part.at().date().get() : "");
    }

    /** A break between two meetings comes behind the first of them and does not lie in it. */
    private boolean isInMeeting(PartWindow window) {
        return meeting != null
                && window.part().kind() == PartKind.SEGMENT
                && !window.start().earliest().isBefore(meeting.start().earliest())
                && window.start().earliest().isBefore(meeting.end().latest())
                && !window.end().latest().isAfter(meeting.end().latest());
    }
}
