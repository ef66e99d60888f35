package io.github.thematicsessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.note.Premise;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.ReadingId;
import io.github.thematicsessions.core.report.Receipt;
import java.nio.file.Path;
import java.time.zone.ZoneRulesProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class EngineTest {

    @Test
    void a_receipt_names_the_version_of_the_build() throws Exception {
        Element project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile())
                .getDocumentElement();
        Element parent = (Element) project.getElementsByTagName("parent").item(0);
        String version = parent.getElementsByTagName("version").item(0).getTextContent();
        assertThat(Engine.VERSION).isEqualTo(version);
    }

    @Test
    void a_receipt_says_from_what_a_report_was_made_but_for_documents_that_a_check_does_not_know() {
        ProceduralNote note = ProceduralNotes.sixthSession().withReading(ReadingId.of("alternation"), "every-run");
        Receipt receipt =
                NoteCheck.of(note).plan(WorkedOutSession.asPublished()).receipt();
        assertThat(receipt)
                .isEqualTo(Receipt.builder()
                        .note(note.id())
                        .edition(1)
                        .engine(Engine.VERSION)
                        .zoneData(ZoneRulesProvider.getVersions("Europe/Zurich").lastKey())
                        .addReadings(
                                premise("stated-minutes", "ceiling"),
                                premise("side-event-permission", "other-times-excluded"),
                                premise("stakeholder-permission", "accredited-only"),
                                premise("issue-brief-length", "remainder"),
                                premise("member-state-moderator", "exactly-one"),
                                premise("alternation", "every-run"),
                                premise("summary-panel-limit", "not-limited"),
                                premise("agenda-rows", "exact-times"),
                                premise("inscription", "named-floor-speakers"))
                        .build());
    }

    @Test
    void a_check_says_against_which_note_it_checks() {
        assertThat(NoteCheck.of(ProceduralNotes.sixthSession()))
                .hasToString("check against gcm-thematic-6-note, edition 1");
    }

    private static Premise premise(String reading, String option) {
        return new Premise(ReadingId.of(reading), option);
    }
}
