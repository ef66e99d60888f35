package io.github.thematicsessions.io.programme;

/** Reads where and when a side event is held, from the lines below its title. */
final class SideEventDetails {

    private static final int LONGEST_DETAIL = 200;

    /** A line that is no longer needs no mark to be one of room and hours. */
    private static final int SHORT = 40;

    private static final String[] ROOMS = {"room", "rooms", "conference room"};
    private static final String[] PLACES = {"venue", "location", "where"};
    private static final String[] TIMES = {"time", "when"};

    private final Account account;
    private final Remarks remarks;

    SideEventDetails(Account account, Remarks remarks) {
        this.account = account;
        this.remarks = remarks;
    }

    /** Tells whether a line is one of room and hours, and no title such as {@code Room to grow: skills}. */
    static boolean isDetail(String body) {
        String lower = Wording.lower(body);
        boolean labelled = lower.startsWith("(room")
                || PublishedPlace.isLabelled(body, ROOMS)
                || PublishedPlace.isLabelled(body, PLACES)
                || PublishedPlace.isLabelled(body, TIMES);
        return labelled
                && lower.length() <= LONGEST_DETAIL
                && (lower.indexOf(':') > 0 || Hours.in(lower) != null || lower.length() <= SHORT);
    }

    /** Tells whether words begin with the name of a room. */
    static boolean isRoom(String words) {
        return PublishedPlace.isLabelled(words, ROOMS);
    }

    void take(SideEventDraft event, Line line, Hours hours) {
        event.hours = hours;
        for (Guess guess : hours.guesses()) {
            remarks.add(guess, line, event);
            if (guess.kind() != DiagnosticKind.END_MISSING) {
                event.keep(line.published(0, line.body().length()));
            }
        }
    }

    /** Reads a line of room and hours in either order. */
    void read(SideEventDraft event, Line line) {
        account.use(line, LineRole.USED, event);
        Hours hours = Hours.in(line.body());
        int from = hours == null ? line.body().length() : hours.from();
        int until = hours == null ? line.body().length() : hours.until();
        if (hours != null) {
            take(event, line, hours);
        }
        boolean roomBefore = room(event, line, 0, from);
        room(event, line, until, line.body().length());
        if (roomBefore && hours != null && !isMarkedOff(line.body(), from)) {
            remarks.add(DiagnosticKind.COMMA_MISSING, line, 0, from, '"' + event.room + '"', event);
            event.keep(line.published(0, line.body().length()));
        }
    }

    /** Tells whether what stands before an offset is parted from it by a mark; there is a room before it. */
    private static boolean isMarkedOff(String body, int from) {
        int at = from;
        boolean tab = false;
        while (Wording.isBlank(body.charAt(at - 1))) {
            at--;
            tab |= body.charAt(at) == '\t';
        }
        char before = body.charAt(at - 1);
        return tab || ",;:|()/.".indexOf(before) >= 0 || Wording.isDash(before);
    }

    /** Reads a room from a part of a line; other words are left over. Tells whether there was a room. */
    boolean room(SideEventDraft event, Line line, int from, int until) {
        boolean found = false;
        int start = from;
        for (int at = from; at <= until; at++) {
            if (at == until || line.body().charAt(at) == ',') {
                found |= part(event, line, start, at);
                start = at + 1;
            }
        }
        return found;
    }

    private boolean part(SideEventDraft event, Line line, int from, int until) {
        int start = Wording.skipBlanksAnd(line.body(), from, "():;.|-");
        if (start >= until) {
            return false;
        }
        String words = withoutEnd(Wording.squeeze(line.body().substring(start, until)));
        String lower = Wording.lower(words);
        boolean ofPlace = Wording.beginsWith(lower, ROOMS)
                || Wording.beginsWith(lower, PLACES)
                || Wording.hasWord(lower, "chamber");
        String name = PublishedPlace.withoutLabel(PublishedPlace.withoutLabel(words, PLACES), TIMES);
        if (name.isEmpty() && !ofPlace) {
            return false;
        }
        String room = ofPlace && event.room == null ? PublishedPlace.roomName(name) : "";
        if (room.isEmpty()) {
            remarks.add(DiagnosticKind.WORDS_LEFT, line, start, until, "", event);
            return false;
        }
        event.room = room;
        return true;
    }

    /** Takes away the marks at the end of words, of which the first is none. */
    private static String withoutEnd(String words) {
        int end = words.length();
        while ("):;|- ".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }
}
