package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.comparison.NoteComparison;
import io.github.thematicsessions.core.comparison.PlanComparison;
import io.github.thematicsessions.core.comparison.ReportComparison;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.text.Appearance;
import io.github.thematicsessions.io.text.ComparisonText;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares two documents of one kind. */
@Command(
        name = "diff",
        description = "Compares two sessions, two procedural notes or two reports and prints what has changed.",
        mixinStandardHelpOptions = true,
        versionProvider = ThematicSessions.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:nothing has changed",
            "1:something has changed",
            "2:a file cannot be read, or both are not of one kind; nothing is on standard output",
            "3:the program itself has failed"
        })
final class DiffCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "BEFORE.json", description = "The earlier document; - reads standard input.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER.json", description = "The later document; - reads standard input.")
    private String after = "";

    @Mixin
    private AppearanceOption appearance = new AppearanceOption();

    DiffCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Documents documents = new Documents(streams);
        if (!documents.readStandardInputOnce(before, after)) {
            return ThematicSessions.UNREADABLE;
        }
        Optional<?> earlier = documents.read(before, AnyDocument::read);
        Optional<?> later = documents.read(after, AnyDocument::read);
        return earlier.isPresent() && later.isPresent()
                ? compare(earlier.get(), later.get())
                : ThematicSessions.UNREADABLE;
    }

    private int compare(Object earlier, Object later) {
        Appearance look = appearance.on(streams);
        if (earlier instanceof ThematicSession one && later instanceof ThematicSession other) {
            PlanComparison changes = PlanComparison.of(one, other);
            return answer(changes.isEmpty(), ComparisonText.text(changes, look));
        }
        if (earlier instanceof ProceduralNote one && later instanceof ProceduralNote other) {
            NoteComparison changes = NoteComparison.of(one, other);
            return answer(changes.isEmpty(), ComparisonText.text(changes, look));
        }
        if (earlier instanceof Report one && later instanceof Report other) {
            ReportComparison changes = ReportComparison.of(one, other);
            return answer(changes.isEmpty(), ComparisonText.text(changes, look));
        }
        streams.complain(before + " and " + after + ": expected two documents of one kind, found "
                + AnyDocument.kind(earlier) + " and " + AnyDocument.kind(later));
        return ThematicSessions.UNREADABLE;
    }

    private int answer(boolean same, String text) {
        streams.answer(text);
        return same ? ThematicSessions.FOLLOWS : ThematicSessions.BREAKS;
    }
}
