package io.github.thematicsessions.io.json;

import static io.github.thematicsessions.io.json.Moments.MOMENT;
import static io.github.thematicsessions.io.json.Texts.ELEMENT_ID;
import static io.github.thematicsessions.io.json.Texts.PROVISION_ID;
import static io.github.thematicsessions.io.json.Texts.TEXT;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.core.report.WaiverScope;
import io.github.thematicsessions.core.session.ElementId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The forms of waivers. */
final class WaiverShapes {

    static final String FORMAT = "thematic-sessions/waivers";

    /** The kinds of scope that documents name. */
    private enum ScopeKind implements Coded {
        SESSION,
        ELEMENT,
        SPAN;

        static ScopeKind of(WaiverScope scope) {
            if (scope instanceof WaiverScope.Element) {
                return ELEMENT;
            }
            return scope instanceof WaiverScope.Span ? SPAN : SESSION;
        }
    }

    private static final Shape<WaiverScope.WholeSession> SESSION = new Shape<>(ScopeKind.SESSION) {
        @Override
        WaiverScope.WholeSession make(Values v) {
            return new WaiverScope.WholeSession();
        }
    };

    private static final Shape<WaiverScope.Element> ELEMENT = new Shape<>(ScopeKind.ELEMENT) {
        private final Field<ElementId> id = required("id", ELEMENT_ID, WaiverScope.Element::id);

        @Override
        WaiverScope.Element make(Values v) {
            return new WaiverScope.Element(v.get(id));
        }
    };

    private static final Shape<WaiverScope.Span> SPAN = new Shape<>(ScopeKind.SPAN) {
        private final Field<OffsetDateTime> from = required("from", MOMENT, WaiverScope.Span::fromInclusive);
        private final Field<OffsetDateTime> until = required("until", MOMENT, WaiverScope.Span::untilExclusive);

        @Override
        WaiverScope.Span make(Values v) {
            return new WaiverScope.Span(v.get(from), v.get(until));
        }
    };

    private static final Codec<WaiverScope> SCOPE =
            new KindShape<>(ScopeKind.class, ScopeKind::of, SESSION, ELEMENT, SPAN);

    static final Shape<Waiver> WAIVER = new Shape<>() {
        private final Field<ProvisionId> provision = required("provision", PROVISION_ID, Waiver::provision);
        private final Field<WaiverScope> scope = required("scope", SCOPE, Waiver::scope);
        private final Field<String> by = required("by", TEXT, Waiver::by);
        private final Field<OffsetDateTime> decided = required("decided", MOMENT, Waiver::decided);
        private final Field<String> why = required("why", TEXT, Waiver::why);
        private final Field<Optional<OffsetDateTime>> until = optional("until", MOMENT, Waiver::until);

        @Override
        Waiver make(Values v) {
            return new Waiver(v.get(provision), v.get(scope), v.get(by), v.get(decided), v.get(why), v.get(until));
        }
    };

    static final Shape<List<Waiver>> WAIVERS = new Shape<>(FORMAT) {
        private final Field<List<Waiver>> waivers = required("waivers", Lists.of(WAIVER), Function.identity());

        @Override
        List<Waiver> make(Values v) {
            return List.copyOf(v.get(waivers));
        }
    };

    private WaiverShapes() {}
}
