package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.session.ElementId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps for each line what it was used for, until the elements have their ids. */
final class Account {

    private final List<Entry> entries = new ArrayList<>();

    private static final class Entry {

        private final Line line;
        private LineRole role = LineRole.NOT_UNDERSTOOD;
        private final Set<Draft> elements = new LinkedHashSet<>(2);

        Entry(Line line) {
            this.line = line;
        }
    }

    /** Says what a line was used for; said again, the role is the later one and the elements are added. */
    void use(Line line, LineRole role, @Nullable Draft element) {
        int last = entries.size() - 1;
        Entry entry = last >= 0 && entries.get(last).line.number() == line.number() ? entries.get(last) : null;
        if (entry == null) {
            entry = new Entry(line);
            entries.add(entry);
        }
        entry.role = role;
        if (element != null) {
            entry.elements.add(element);
        }
    }

    /** Says what a line was used for that was put off. */
    void settle(Line line, LineRole role, @Nullable Draft element) {
        Entry entry = entries.get(line.number() - 1);
        entry.role = role;
        if (element != null) {
            entry.elements.add(element);
        }
    }

    List<LineUse> lines() {
        return entries.stream().map(Account::use).toList();
    }

    private static LineUse use(Entry entry) {
        List<ElementId> ids = entry.elements.stream().map(Draft::id).toList();
        return new LineUse(entry.line.number(), entry.line.text(), entry.role, ids);
    }
}
