package io.github.thematicsessions.io.json;

import static io.github.thematicsessions.io.json.Texts.QUANTITY;

import io.github.thematicsessions.core.norm.Alternation;
import io.github.thematicsessions.core.norm.Answering;
import io.github.thematicsessions.core.norm.Appointment;
import io.github.thematicsessions.core.norm.NoInscription;
import io.github.thematicsessions.core.norm.NormKind;
import io.github.thematicsessions.core.norm.Position;
import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.norm.SameSpeakers;
import io.github.thematicsessions.core.norm.SlotOrder;
import io.github.thematicsessions.core.norm.SlotPosition;
import io.github.thematicsessions.core.norm.SlotPresence;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakerCount;
import io.github.thematicsessions.core.norm.SpeakerKind;
import io.github.thematicsessions.core.norm.TurnCount;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.ParticipantKind;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import java.util.Set;

/** The forms of the norms that look at speaking slots, but for those of time in {@link TimeNormShapes}. */
final class SlotNormShapes {

    private static final Codec<SegmentKind> SEGMENT_KIND = Codes.of(SegmentKind.class);

    static final Shape<SlotSelector> SELECTOR = new Shape<>() {
        private final Field<SegmentKind> segment = required("segment", SEGMENT_KIND, SlotSelector::segment);
        private final Field<Set<Capacity>> capacities =
                orElse("capacities", Lists.setOf(Capacity.class), Set.of(), SlotSelector::capacities);
        private final Field<Set<Purpose>> purposes =
                orElse("purposes", Lists.setOf(Purpose.class), Set.of(), SlotSelector::purposes);

        @Override
        SlotSelector make(Values v) {
            return new SlotSelector(v.get(segment), v.get(capacities), v.get(purposes));
        }
    };

    static final Shape<SlotPresence> SLOT_PRESENCE = new Shape<>(NormKind.SLOT_PRESENCE) {
        private final Field<SlotSelector> slots = required("slots", SELECTOR, SlotPresence::slots);

        @Override
        SlotPresence make(Values v) {
            return new SlotPresence(v.get(slots));
        }
    };

    static final Shape<SlotOrder> SLOT_ORDER = new Shape<>(NormKind.SLOT_ORDER) {
        private final Field<SlotSelector> earlier = required("earlier", SELECTOR, SlotOrder::earlier);
        private final Field<SlotSelector> later = required("later", SELECTOR, SlotOrder::later);

        @Override
        SlotOrder make(Values v) {
            return new SlotOrder(v.get(earlier), v.get(later));
        }
    };

    static final Shape<SlotPosition> SLOT_POSITION = new Shape<>(NormKind.SLOT_POSITION) {
        private final Field<Position> position = required("position", Codes.of(Position.class), SlotPosition::position);
        private final Field<SlotSelector> slots = required("slots", SELECTOR, SlotPosition::slots);

        @Override
        SlotPosition make(Values v) {
            return new SlotPosition(v.get(position), v.get(slots));
        }
    };

    static final Shape<SpeakerCount> SPEAKER_COUNT = new Shape<>(NormKind.SPEAKER_COUNT) {
        private final Field<SlotSelector> slots = required("slots", SELECTOR, SpeakerCount::slots);
        private final Field<Quantity> speakers = required("speakers", QUANTITY, SpeakerCount::speakers);

        @Override
        SpeakerCount make(Values v) {
            return new SpeakerCount(v.get(slots), v.get(speakers));
        }
    };

    static final Shape<SpeakerKind> SPEAKER_KIND = new Shape<>(NormKind.SPEAKER_KIND) {
        private final Field<SlotSelector> slots = required("slots", SELECTOR, SpeakerKind::slots);
        private final Field<Set<ParticipantKind>> kinds =
                required("kinds", Lists.setOf(ParticipantKind.class), SpeakerKind::kinds);

        @Override
        SpeakerKind make(Values v) {
            return new SpeakerKind(v.get(slots), v.get(kinds));
        }
    };

    static final Shape<Appointment> APPOINTMENT = new Shape<>(NormKind.APPOINTMENT) {
        private final Field<SlotSelector> slots = required("slots", SELECTOR, Appointment::slots);
        private final Field<Capacity> by = required("by", Codes.of(Capacity.class), Appointment::by);

        @Override
        Appointment make(Values v) {
            return new Appointment(v.get(slots), v.get(by));
        }
    };

    static final Shape<SameSpeakers> SAME_SPEAKERS = new Shape<>(NormKind.SAME_SPEAKERS) {
        private final Field<SlotSelector> slots = required("slots", SELECTOR, SameSpeakers::slots);
        private final Field<SlotSelector> expected = required("expected", SELECTOR, SameSpeakers::expected);

        @Override
        SameSpeakers make(Values v) {
            return new SameSpeakers(v.get(slots), v.get(expected));
        }
    };

    static final Shape<TurnCount> TURN_COUNT = new Shape<>(NormKind.TURN_COUNT) {
        private final Field<SlotSelector> slots = required("slots", SELECTOR, TurnCount::slots);
        private final Field<Quantity> turns = required("turns", QUANTITY, TurnCount::turns);

        @Override
        TurnCount make(Values v) {
            return new TurnCount(v.get(slots), v.get(turns));
        }
    };

    static final Shape<NoInscription> NO_INSCRIPTION = new Shape<>(NormKind.NO_INSCRIPTION) {
        private final Field<SegmentKind> segment = required("segment", SEGMENT_KIND, NoInscription::segment);

        @Override
        NoInscription make(Values v) {
            return new NoInscription(v.get(segment));
        }
    };

    static final Shape<Alternation> ALTERNATION = new Shape<>(NormKind.ALTERNATION) {
        private final Field<SegmentKind> segment = required("segment", SEGMENT_KIND, Alternation::segment);
        private final Field<Answering> answering =
                required("answering", Codes.of(Answering.class), Alternation::answering);

        @Override
        Alternation make(Values v) {
            return new Alternation(v.get(segment), v.get(answering));
        }
    };

    private SlotNormShapes() {}
}
