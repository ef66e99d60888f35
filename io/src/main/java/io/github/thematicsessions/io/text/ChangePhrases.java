package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.comparison.ClausePart;
import io.github.thematicsessions.core.comparison.ElementKind;
import io.github.thematicsessions.core.comparison.ElementPart;
import io.github.thematicsessions.core.comparison.NotePart;
import io.github.thematicsessions.core.comparison.ProvisionPart;
import io.github.thematicsessions.core.comparison.ReadingPart;
import io.github.thematicsessions.core.comparison.SessionPart;

/** The English words for each part that can change. A new part does not compile until it has its word. */
final class ChangePhrases {

    private ChangePhrases() {}

    static String of(NotePart part) {
        return switch (part) {
            case ID -> "id";
            case EDITION -> "edition";
            case TITLE -> "title";
            case SOURCES -> "sources";
            case ORDER -> "order";
            case RETIRED -> "provisions that have gone";
        };
    }

    static String of(ClausePart part) {
        return switch (part) {
            case STRENGTH -> "strength";
            case BEARER -> "duty of";
            case ASKS -> "asks";
            case NOT_CHECKABLE -> "not checkable";
        };
    }

    static String of(ReadingPart part) {
        return switch (part) {
            case QUESTION -> "question";
            case OPTIONS -> "options";
            case CHOSEN -> "chosen";
        };
    }

    static String of(ProvisionPart part) {
        return switch (part) {
            case TITLE -> "sentence";
            case CLAUSES -> "clauses";
            case STRENGTH -> "strength";
            case BASIS -> "basis";
            case BEARER -> "duty of";
            case NORM -> "asks";
            case PREMISE -> "reading";
            case DERIVED_FROM -> "follows from";
        };
    }

    static String of(SessionPart part) {
        return switch (part) {
            case ID -> "id";
            case ORDINAL -> "number";
            case TITLE -> "title";
            case THEME -> "theme";
            case MANDATE -> "mandate documents";
            case CITY -> "city";
            case VENUE -> "building";
            case ROOM -> "room";
            case ZONE -> "time zone";
            case DAYS -> "days";
            case ORDER -> "order of segments or side events";
            case SOURCES -> "sources";
            case ILLUSTRATIVE -> "what is made up";
        };
    }

    static String of(ElementPart part) {
        return switch (part) {
            case KIND -> "kind";
            case NUMBER -> "number";
            case TITLE -> "title";
            case DESCRIPTION -> "description";
            case INSCRIBED -> "inscribed";
            case CAPACITY -> "speaks as";
            case PURPOSE -> "purpose";
            case APPOINTED_BY -> "appointed by";
            case ALLOTTED -> "given";
            case COORDINATED -> "coordinated";
            case ORDER -> "slots in order";
            case AS_PUBLISHED -> "as published";
        };
    }

    static String of(ElementKind kind) {
        return switch (kind) {
            case SEGMENT -> "segment";
            case SLOT -> "slot";
            case SIDE_EVENT -> "side event";
        };
    }
}
