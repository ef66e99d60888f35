package io.github.thematicsessions.core.arbitrary;

import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.core.fit.PartWindow;
import io.github.thematicsessions.core.fit.SetAside;
import io.github.thematicsessions.core.note.NoteId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Answers whether a plan can hold. */
public final class Feasibilities {

    private Feasibilities() {}

    /**
     * Gives answers. Their parts need not be those of one session.
     *
     * @return answers with and without windows, budgets, conflicts and provisions that are set aside
     */
    public static Arbitrary<Feasibility> any() {
        return Combinators.combine(
                        Locations.ids(),
                        Texts.any(),
                        Texts.hyphenated().map(NoteId::of),
                        Texts.any(),
                        windows().list().ofMaxSize(5),
                        Budgets.any().list().ofMaxSize(3),
                        Demands.conflicts().list().ofMaxSize(2),
                        setAside().list().ofMaxSize(2))
                .as((session, sessionTitle, note, noteTitle, windows, budgets, conflicts, setAside) ->
                        Feasibility.builder()
                                .session(session)
                                .sessionTitle(sessionTitle)
                                .note(note)
                                .noteTitle(noteTitle)
                                .windows(windows)
                                .budgets(budgets)
                                .conflicts(conflicts)
                                .setAside(setAside)
                                .build());
    }

    private static Arbitrary<PartWindow> windows() {
        return Combinators.combine(Parts.any(), Parts.clockSpans(), Parts.clockSpans(), Parts.lengthSpans())
                .as(PartWindow::new);
    }

    private static Arbitrary<SetAside> setAside() {
        return Combinators.combine(Parts.provisions(), Parts.any(), Arbitraries.of(SetAside.Reason.class))
                .as(SetAside::new);
    }
}
