package io.github.thematicsessions.rules.bean;

import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SpeakingSlot;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.io.json.SessionJson;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** The worked-out sixth session, which follows its note, and copies of it that do not. */
final class Plans {

    private static final Path DATA =
            Path.of("..", "examples", "src", "main", "resources", "io", "github", "thematicsessions", "examples");

    /** What is wrong with {@link #overlong()}. */
    static final String TOO_LONG = "[opening-remarks-time, error] too long: PT9M, allowed PT5M/PT7M (II.c.1.3)";

    /** Where it is. */
    static final String OPENING_OF_PANEL_1 = "days[0].segments[1].slots[0]";

    private Plans() {}

    static ThematicSession good() {
        return SessionJson.read(DATA.resolve("sixth-session-worked-out.json"));
    }

    /** One error. */
    static ThematicSession overlong() {
        return allotted(good(), "panel-1-opening", "PT9M");
    }

    /** Four errors, one of them in the summary panel and one of the whole session; one warning; one for information. */
    static ThematicSession broken() {
        ThematicSession session = allotted(overlong(), "panel-1-floor-1", "../PT5M");
        session = allotted(session, "summary-perspective-2", "PT8M/PT15M");
        session = session.withPlace(session.place().withRoom("XX"));
        return session.withChairs(session.chairs().subList(0, 1));
    }

    static ThematicSession allotted(ThematicSession session, String id, String allotted) {
        return slots(
                session, slot -> slot.id().text().equals(id) ? slot.withAllotted(Allotment.parse(allotted)) : slot);
    }

    private static ThematicSession slots(ThematicSession session, UnaryOperator<SpeakingSlot> edit) {
        return session.withDays(
                session.days().stream().map(day -> slots(day, edit)).toList());
    }

    private static Day slots(Day day, UnaryOperator<SpeakingSlot> edit) {
        UnaryOperator<Segment> segment =
                row -> row.withSlots(row.slots().stream().map(edit).toList());
        return day.withSegments(day.segments().stream().map(segment).toList());
    }
}
