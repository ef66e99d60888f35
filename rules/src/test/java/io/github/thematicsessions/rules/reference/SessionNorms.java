package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.norm.Chairing;
import io.github.thematicsessions.core.norm.DayCount;
import io.github.thematicsessions.core.norm.Identity;
import io.github.thematicsessions.core.norm.MandateDocuments;
import io.github.thematicsessions.core.norm.SessionDates;
import io.github.thematicsessions.core.norm.SessionFact;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Measure;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.Chair;
import io.github.thematicsessions.core.session.DocumentSymbol;
import io.github.thematicsessions.core.session.ThematicSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a note says of the session as a whole. */
final class SessionNorms {

    private static final Spot DAYS = Spot.of(Layout.DAYS);

    private SessionNorms() {}

    static void identity(Identity norm, ThematicSession session, Answer answer) {
        Spot at = Spot.of(Pointer.parse(pointer(norm.fact())));
        Optional<String> found = fact(norm.fact(), session);
        if (found.isEmpty()) {
            answer.missing(Input.valueOf(norm.fact().name()), at);
            return;
        }
        answer.judged();
        boolean same = norm.fact() == SessionFact.ROOM
                ? Words.room(found.get()).equals(Words.room(norm.expected()))
                : Words.key(found.get()).equals(Words.key(norm.expected()));
        if (!same) {
            answer.fail(
                    Discrepancy.DIFFERENT,
                    at,
                    Optional.of(Measure.of(found.get())),
                    Optional.of(Measure.of(norm.expected())),
                    Answer.NO_MEASURE);
        }
    }

    private static String pointer(SessionFact fact) {
        return switch (fact) {
            case ORDINAL -> "/ordinal";
            case THEME -> "/theme";
            case CITY -> "/place/city";
            case VENUE -> "/place/venue";
            case ROOM -> "/place/room";
        };
    }

    private static Optional<String> fact(SessionFact fact, ThematicSession session) {
        return switch (fact) {
            case ORDINAL ->
                session.ordinal().isPresent()
                        ? Optional.of("" + session.ordinal().getAsInt())
                        : Optional.empty();
            case THEME -> session.theme();
            case CITY -> session.place().city();
            case VENUE -> session.place().venue();
            case ROOM -> session.place().room();
        };
    }

    static void mandate(MandateDocuments norm, ThematicSession session, Answer answer) {
        Spot at = Spot.of(Pointer.root().child("mandate"));
        if (session.mandate().isEmpty()) {
            answer.missing(Input.MANDATE, at);
            return;
        }
        for (DocumentSymbol document : norm.documents()) {
            answer.judged();
            if (!session.mandate().contains(document)) {
                Optional<Measure> asked = Optional.of(Measure.of(document.toString()));
                answer.fail(Discrepancy.MISSING, at, Answer.NO_MEASURE, asked, Answer.NO_MEASURE);
            }
        }
    }

    static void dayCount(DayCount norm, Layout layout, Answer answer) {
        if (layout.days().isEmpty()) {
            answer.missing(Input.DAYS, DAYS);
        } else {
            answer.count(layout.days().size(), norm.days(), DAYS);
        }
    }

    /** With every date known they are those of the note in their order; else those that are known are among them. */
    static void dates(SessionDates norm, Layout layout, Answer answer) {
        if (layout.days().isEmpty()) {
            answer.missing(Input.DAYS, DAYS);
            return;
        }
        List<LocalDate> known = new ArrayList<>();
        for (int day = 0; day < layout.days().size(); day++) {
            if (layout.days().get(day).isPresent()) {
                answer.judged();
                known.add(layout.days().get(day).get());
            } else {
                answer.missing(Input.DATE, Spot.of(Layout.DAYS.child(day).child("date")));
            }
        }
        boolean follows = known.size() == layout.days().size()
                ? known.equals(norm.dates())
                : norm.dates().containsAll(known);
        if (!follows) {
            answer.fail(
                    Discrepancy.DIFFERENT,
                    DAYS,
                    Optional.of(new Measure.Dates(known)),
                    Optional.of(new Measure.Dates(norm.dates())),
                    Answer.NO_MEASURE);
        }
    }

    static void chairing(Chairing norm, Layout layout, Answer answer) {
        List<Chair> ofSession = layout.session().chairs();
        if (norm.segment().isEmpty()) {
            chairs(norm, ofSession, Spot.of(Pointer.root().child("chairs")), answer);
            return;
        }
        answer.exempt(Exemption.NO_SUCH_SEGMENT);
        for (Row row : layout.of(norm.segment().get())) {
            List<Chair> own = row.segment().chairs();
            chairs(norm, own.isEmpty() ? ofSession : own, row.at("chairs"), answer);
        }
    }

    private static void chairs(Chairing norm, List<Chair> chairs, Spot at, Answer answer) {
        if (chairs.isEmpty()) {
            answer.missing(Input.CHAIRS, at);
            return;
        }
        List<String> others = chairs.stream()
                .filter(chair -> chair.capacity() != norm.capacity())
                .map(chair -> chair.capacity().code())
                .toList();
        if (others.isEmpty()) {
            answer.count(chairs.size(), norm.chairs(), at);
            return;
        }
        answer.judged();
        answer.fail(
                Discrepancy.DIFFERENT,
                at,
                Optional.of(new Measure.Words(others)),
                Optional.of(Measure.of(norm.capacity().code())),
                Answer.NO_MEASURE);
    }
}
