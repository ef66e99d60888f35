package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.io.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The problems of one document. Each is kept with its offset in the text; lines and columns are counted once, at the
 * end, so that a document without problems never counts them.
 */
final class Problems {

    /** How many problems are told before reading stops. */
    static final int MOST = 200;

    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable Draft last;

    private record Draft(int offset, Pointer pointer, String expected, String found) {}

    /** Ends reading where too many problems were met; caught by {@link Document}. */
    static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooMany() {
            super(null, null, false, false);
        }
    }

    void add(int offset, Pointer pointer, String expected, String found) {
        if (drafts.size() == MOST) {
            last = new Draft(
                    offset, pointer, "at most " + MOST + " problems in a document", "more; reading stopped here");
            throw new TooMany();
        }
        drafts.add(new Draft(offset, pointer, expected, found));
    }

    /** Says where the text stops being JSON, or UTF-8 if that comes first. */
    void addSyntax(NoJson flaw, DocumentText source, Pointer pointer) {
        if (source.isCutShort() && flaw.offset() == source.length()) {
            addUndecodable(source.length(), source.undecodable(), pointer);
        } else {
            addSyntax(flaw, pointer);
        }
    }

    /** Says where the text stops being JSON. */
    void addSyntax(NoJson flaw, Pointer pointer) {
        add(flaw.offset(), pointer, flaw.expected(), flaw.found());
    }

    /** Says where the bytes stop being UTF-8. */
    void addUndecodable(int offset, int unsignedByte, Pointer pointer) {
        add(offset, pointer, "UTF-8 text", String.format(Locale.ROOT, "the byte 0x%02X", unsignedByte));
    }

    /** Forgets all. */
    void clear() {
        drafts.clear();
        last = null;
    }

    int count() {
        return drafts.size();
    }

    /** Returns the problems in the order of the document. */
    List<Problem> list(Places places) {
        drafts.sort(Comparator.comparingInt(Draft::offset));
        if (last != null) {
            drafts.add(last);
        }
        return drafts.stream().map(draft -> problem(draft, places)).toList();
    }

    private static Problem problem(Draft draft, Places places) {
        Places.Place place = places.at(draft.offset);
        return new Problem(draft.pointer, place.line(), place.column(), draft.expected, draft.found);
    }
}
