package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.session.Day;
import io.github.thematicsessions.core.session.SideEvent;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Thematic sessions. */
public final class Sessions {

    private Sessions() {}

    /**
     * Gives sessions of every shape that core accepts, most of them irregular: no dates, missing times, overlaps, rows
     * of any kind in any order.
     *
     * @return sessions of up to 3 days with up to 6 segments each and up to 4 side events
     */
    public static Arbitrary<ThematicSession> any() {
        return Builders.withBuilder(ThematicSession::builder)
                .use(elements())
                .in((builder, elements) -> {
                    Names names = Names.from(elements.stems());
                    return builder.id(names.next())
                            .days(names.days(elements.days()))
                            .sideEvents(names.events(elements.events()));
                })
                .use(Segments.numbers())
                .in((builder, ordinal) -> builder.ordinal(ordinal))
                .use(Texts.any())
                .in(ThematicSession.Builder::title)
                .use(Texts.any().optional(0.5))
                .in((builder, theme) -> builder.theme(theme))
                .use(Sources.symbols().list().ofMaxSize(3))
                .in((builder, mandate) -> builder.mandate(mandate))
                .use(Places.any())
                .in(ThematicSession.Builder::place)
                .use(Chairs.any().list().ofMaxSize(3))
                .in((builder, chairs) -> builder.chairs(chairs))
                .use(Sources.any().list().ofMaxSize(2))
                .in((builder, sources) -> builder.sources(sources))
                .use(Texts.any().optional(0.2))
                .in((builder, remark) -> builder.illustrative(remark))
                .build(ThematicSession.Builder::build);
    }

    /**
     * Gives sessions close to the sixth as published: two days, the parts in their order, figures at and around the
     * limits of its note, so that most provisions have something to judge.
     *
     * @return sessions with all parts
     */
    public static Arbitrary<ThematicSession> regular() {
        return RegularSessions.any();
    }

    /**
     * Gives days with their segments.
     *
     * @return days of up to 6 segments, all elements of the same id; {@link Names} gives them their own
     */
    static Arbitrary<Day> days() {
        return Combinators.combine(
                        Times.dates().optional(0.7), Segments.any().list().ofMaxSize(6))
                .as((date, segments) ->
                        Day.builder().date(date).segments(segments).build());
    }

    private static Arbitrary<Elements> elements() {
        return Combinators.combine(
                        Names.stems(),
                        days().list().ofMaxSize(3),
                        SideEvents.any().list().ofMaxSize(4))
                .as(Elements::new);
    }

    /** What needs ids that differ from one another. */
    private record Elements(List<String> stems, List<Day> days, List<SideEvent> events) {}
}
