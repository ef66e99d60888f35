package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.session.Chair;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SegmentKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of the programme that is being read. */
final class SegmentDraft extends Draft {

    /** The longest description; a document can hold no text of more than twice that. */
    private static final int LONGEST_DESCRIPTION = 500_000;

    final Line line;
    final @Nullable Hours hours;
    SegmentKind kind = SegmentKind.OTHER;
    int number;
    String title = "";

    /** The words of label and title, as far as they are read. */
    String titleWords = "";

    @Nullable
    String room;

    final List<SlotDraft> slots = new ArrayList<>();
    final List<Chair> chairs = new ArrayList<>();
    private final StringBuilder description = new StringBuilder();
    private final Set<String> published = new LinkedHashSet<>();

    SegmentDraft(Line line, @Nullable Hours hours) {
        this.line = line;
        this.hours = hours;
    }

    /** Keeps words from which a value was guessed. */
    void keep(String words) {
        published.add(Wording.trim(words));
    }

    /** Adds a line to the description, unless that gets too long. */
    boolean describe(String words) {
        String gap = description.isEmpty() ? "" : "\n";
        if (description.length() + gap.length() + words.length() > LONGEST_DESCRIPTION) {
            return false;
        }
        description.append(gap).append(words);
        return true;
    }

    Segment segment() {
        Segment.Builder builder = Segment.builder()
                .id(id())
                .kind(kind)
                .number(number == 0 ? OptionalInt.empty() : OptionalInt.of(number))
                .title(Optional.of(title).filter(words -> !words.isEmpty()))
                .description(Optional.of(description.toString()).filter(words -> !words.isEmpty()))
                .room(Optional.ofNullable(room))
                .chairs(chairs)
                .slots(slots.stream().map(SlotDraft::slot).toList())
                .asPublished(Optional.of(String.join("\n", published)).filter(words -> !words.isEmpty()));
        if (hours != null) {
            builder.start(Optional.ofNullable(hours.start())).end(Optional.ofNullable(hours.end()));
        }
        return builder.build();
    }
}
