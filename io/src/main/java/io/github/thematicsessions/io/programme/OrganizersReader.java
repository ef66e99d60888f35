package io.github.thematicsessions.io.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who organizes a side event: a label, and names on its line or below it, either one line or a list of bullets. */
final class OrganizersReader {

    private static final String[] LABELS = {
        "organizer", "organizers", "organiser", "organisers", "organizer(s)", "organized by", "organised by",
        "co-organizers", "co-organized by", "hosted by", "co-hosted by", "sponsored by", "sponsors", "co-sponsored by",
        "co-sponsors"
    };

    private final Account account;
    private final Remarks remarks;

    /** The label behind which nobody stood, until the list below it ends. */
    private @Nullable Line label;

    private @Nullable SideEventDraft event;
    private boolean listed;
    private boolean found;

    OrganizersReader(Account account, Remarks remarks) {
        this.account = account;
        this.remarks = remarks;
    }

    /** Reads a line that begins with a label, or returns false. */
    boolean begin(SideEventDraft organized, Line line) {
        int from = namesFrom(Wording.lower(line.body()));
        if (from == 0) {
            return false;
        }
        end();
        account.use(line, LineRole.USED, organized);
        if (!names(organized, line.body().substring(from))) {
            label = line;
            event = organized;
        }
        return true;
    }

    /** Returns where the names begin behind a label, or 0. */
    private static int namesFrom(String lower) {
        for (String label : LABELS) {
            if (lower.startsWith(label)) {
                int end = Wording.skipBlanks(lower, label.length());
                boolean alone = end == lower.length();
                boolean marked = label.endsWith("by")
                        ? alone || !Wording.isWordPart(lower.charAt(label.length()))
                        : alone || lower.charAt(end) == ':';
                if (marked) {
                    return Wording.skipPunctuation(lower, label.length());
                }
            }
        }
        return 0;
    }

    private static boolean names(SideEventDraft organized, String words) {
        List<String> names = Wording.split(words, ';');
        names.forEach(name -> organized.organizers.add(Wording.squeeze(name)));
        return !names.isEmpty();
    }

    /** Reads a line as one more of the names below a label, or ends the list and returns false. */
    boolean item(Line line, boolean afterBlank) {
        SideEventDraft organized = event;
        if (organized == null || afterBlank || (listed && !line.bullet())) {
            end();
            return false;
        }
        account.use(line, LineRole.USED, organized);
        listed = true;
        found |= names(organized, line.body());
        if (!line.bullet()) {
            end();
        }
        return true;
    }

    /** Ends the list; a label without anybody is told. */
    void end() {
        Line open = label;
        if (open != null && !found) {
            remarks.add(DiagnosticKind.NAME_MISSING, open, "", event);
        }
        label = null;
        event = null;
        listed = false;
        found = false;
    }
}
