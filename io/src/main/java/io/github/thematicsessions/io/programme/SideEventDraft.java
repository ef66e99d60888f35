package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.session.SideEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A side event that is being read. */
final class SideEventDraft extends Draft {

    final Line line;
    final @Nullable DayDraft day;
    String title = "";

    @Nullable
    Hours hours;

    @Nullable
    String room;

    final List<String> organizers = new ArrayList<>();
    private final Set<String> published = new LinkedHashSet<>();

    SideEventDraft(Line line, @Nullable DayDraft day) {
        this.line = line;
        this.day = day;
    }

    void keep(String words) {
        published.add(Wording.trim(words));
    }

    SideEvent event() {
        SideEvent.Builder builder = SideEvent.builder()
                .id(id())
                .title(title)
                .date(date())
                .room(Optional.ofNullable(room))
                .organizers(organizers)
                .asPublished(Optional.of(String.join("\n", published)).filter(words -> !words.isEmpty()));
        Hours read = hours;
        if (read != null) {
            builder.start(Optional.ofNullable(read.start())).end(Optional.ofNullable(read.end()));
        }
        return builder.build();
    }

    private Optional<LocalDate> date() {
        return day == null ? Optional.empty() : Optional.ofNullable(day.date);
    }
}
