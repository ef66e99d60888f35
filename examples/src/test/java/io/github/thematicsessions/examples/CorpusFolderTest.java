package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.rules.NoteCheck;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder says that a test cannot bring about on every system. */
class CorpusFolderTest {

    private static final SessionCheck CHECK = new SessionCheck(NoteCheck.of(ProceduralNotes.sixthSession()));

    @TempDir
    private Path folder;

    @Test
    void a_folder_that_may_not_be_looked_at_hides_no_other_document() throws IOException {
        CorpusFolder corpus = new CorpusFolder(false);
        corpus.visitFileFailed(Path.of("b"), new AccessDeniedException("b"));
        corpus.visitFileFailed(Path.of("loop"), new FileSystemLoopException("loop"));
        corpus.postVisitDirectory(Path.of("d"), new IOException("a fault of the disk"));
        corpus.postVisitDirectory(Path.of("e"), null);
        corpus.visitFile(Path.of("c.json"), Files.readAttributes(folder, BasicFileAttributes.class));

        List<CorpusDocument> documents = corpus.documents();

        assertThat(documents).hasSize(3);
        assertThat(documents.get(0).check(CHECK))
                .isEqualTo(new CorpusAnswer(Optional.empty(), false, List.of("b: cannot be looked at")));
        assertThat(documents.get(1)).isEqualTo(new CorpusFile("c.json", Optional.empty(), false));
        assertThat(documents.get(2).check(CHECK))
                .isEqualTo(
                        new CorpusAnswer(Optional.empty(), false, List.of("d: cannot be looked through to its end")));
    }
}
