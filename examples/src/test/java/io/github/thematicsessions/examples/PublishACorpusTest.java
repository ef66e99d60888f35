package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.io.json.SessionJson;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishACorpusTest {

    @Test
    void each_session_leaves_as_the_command_line_exports_it(@TempDir Path folder) throws Exception {
        String coModerators =
                SessionJson.writeLine(SessionJson.read(Path.of(TestFiles.document("co-moderators.json"))));
        String published = SessionJson.writeLine(SixthSession.published());
        Path corpus = Files.writeString(folder.resolve("corpus.jsonl"), coModerators + "\n" + published);
        PublishACorpus.main(new String[] {corpus.toString(), folder.toString(), "2017-10-01T12:00:00Z"});
        assertThat(Files.readString(folder.resolve("1.csv"))).isEqualTo(TestFiles.expected("export-findings.csv"));
        assertThat(Files.readString(folder.resolve("3.ics"))).isEqualTo(TestFiles.expected("export-published.ics"));
        assertThat(Files.readString(folder.resolve("3.svg"))).isEqualTo(TestFiles.expected("export-published.svg"));
    }
}
