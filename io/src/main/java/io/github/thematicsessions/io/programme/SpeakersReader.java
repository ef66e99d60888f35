package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.Chair;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who moderates, speaks or chairs: a label, and people on its line or in a list below it. */
final class SpeakersReader {

    private static final int LONGEST_ITEM = 400;
    private static final List<String> PLURALS = List.of("representatives", "ambassadors", "ministers");

    private final Account account;
    private final Remarks remarks;

    private @Nullable SpeakersLabel label;
    private @Nullable SegmentDraft row;
    private @Nullable Line labelLine;
    private int found;
    private boolean onLabelLine;

    SpeakersReader(Account account, Remarks remarks) {
        this.account = account;
        this.remarks = remarks;
    }

    void begin(SpeakersLabel begun, Line line, SegmentDraft segment) {
        end();
        label = begun;
        row = segment;
        labelLine = line;
        found = 0;
        account.use(line, LineRole.USED, segment);
        int content = Wording.skipBlanks(line.body(), begun.contentFrom());
        int from = content + numbered(line.body().substring(content));
        onLabelLine = from < line.body().length();
        if (onLabelLine) {
            people(begun, segment, line, from);
        }
    }

    private void people(SpeakersLabel begun, SegmentDraft segment, Line line, int from) {
        int start = from;
        for (int at = from; at <= line.body().length(); at++) {
            if (at == line.body().length() || line.body().charAt(at) == ';') {
                int first = Wording.skipBlanks(line.body(), start);
                if (first < at) {
                    person(begun, segment, line, first, at);
                }
                start = at + 1;
            }
        }
        String lower = Wording.lower(line.body());
        boolean several =
                begun.several() || PLURALS.stream().anyMatch(word -> Wording.indexOfWord(lower, word, from) >= 0);
        if (several && found == 1 && Wording.indexOfWord(lower, "and", from) >= 0) {
            remarks.add(
                    DiagnosticKind.SPEAKERS_TOGETHER, line, from, line.body().length(), "read as one", segment);
        }
    }

    private void person(SpeakersLabel begun, SegmentDraft segment, Line line, int from, int until) {
        if (!Wording.hasLetters(line.body().substring(from, until))) {
            remarks.add(DiagnosticKind.WORDS_LEFT, line, from, until, "", segment);
            return;
        }
        found++;
        String words = Wording.squeeze(line.body().substring(from, until));
        if (begun.chair()) {
            chair(segment, line, from, until, words);
            return;
        }
        if (Role.isAlone(words)) {
            SlotDraft unnamed = new SlotDraft(line, begun.capacity(), null, words, null);
            segment.slots.add(unnamed);
            account.use(line, LineRole.USED, unnamed);
            remarks.add(DiagnosticKind.NAME_MISSING, line, from, until, "", unnamed);
            return;
        }
        PublishedPerson person = PublishedPerson.of(words);
        SlotDraft slot = new SlotDraft(line, begun.capacity(), null, null, person.participant());
        segment.slots.add(slot);
        account.use(line, LineRole.USED, slot);
        if (person.guess() != null) {
            remarks.add(person.guess(), line, from, until, person.said(), slot);
        }
    }

    private void chair(SegmentDraft segment, Line line, int from, int until, String words) {
        Role role = Role.in(Wording.lower(words));
        if (role != null) {
            segment.chairs.add(Chair.of(role.capacity()));
            return;
        }
        PublishedPerson person = PublishedPerson.of(words);
        segment.chairs.add(Chair.builder()
                .capacity(Capacity.OTHER)
                .participant(person.participant())
                .build());
        if (person.guess() != null) {
            remarks.add(person.guess(), line, from, until, person.said(), segment);
        }
    }

    /** Reads a line as one more of the list, or ends the list and returns false. */
    boolean item(Line line, boolean afterBlank) {
        SpeakersLabel open = label;
        SegmentDraft segment = row;
        if (open == null || segment == null) {
            return false;
        }
        boolean listed = line.bullet() || numbered(line.body()) > 0;
        boolean below =
                !onLabelLine && (!afterBlank || found == 0) && !line.body().endsWith(".");
        boolean goesOn = (listed && (!onLabelLine || open.several())) || below;
        if (!goesOn || line.body().length() > LONGEST_ITEM || Turn.of(line.words()) != null) {
            end();
            return false;
        }
        account.use(line, LineRole.USED, segment);
        person(open, segment, line, numbered(line.body()), line.body().length());
        return true;
    }

    /** Returns where the words begin behind a number such as {@code 1.} or {@code 1)}, or 0. */
    private static int numbered(String body) {
        int end = Wording.endOfDigits(body, 0);
        boolean mark = end > 0 && end <= 2 && end < body.length() && ".)".indexOf(body.charAt(end)) >= 0;
        int next = mark ? Wording.skipBlanks(body, end + 1) : 0;
        return next < body.length() ? next : 0;
    }

    /** Ends the list. A label without anybody behind it is a role that is not filled. */
    void end() {
        SpeakersLabel open = label;
        SegmentDraft segment = row;
        Line line = labelLine;
        if (open != null && segment != null && line != null && found == 0) {
            Draft element = segment;
            if (open.chair()) {
                segment.chairs.add(Chair.of(open.capacity()));
            } else {
                SlotDraft slot = new SlotDraft(line, open.capacity(), null, null, null);
                segment.slots.add(slot);
                element = slot;
            }
            remarks.add(DiagnosticKind.NAME_MISSING, line, "", element);
        }
        label = null;
        row = null;
        labelLine = null;
    }
}
