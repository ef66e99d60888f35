package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.norm.DayCount;
import io.github.thematicsessions.core.norm.Quantity;
import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Clause;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.NoteId;
import io.github.thematicsessions.core.note.Premise;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.Provision;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.Reading;
import io.github.thematicsessions.core.note.ReadingId;
import io.github.thematicsessions.core.note.ReadingOption;
import io.github.thematicsessions.core.note.RetiredProvision;
import io.github.thematicsessions.core.note.Strength;
import io.github.thematicsessions.core.report.Catalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueJsonTest {

    private static final Locator CLAUSE = Locator.of("a.1");

    private static final ProceduralNote NOTE = ProceduralNote.builder()
            .id(NoteId.of("a-note"))
            .edition(2)
            .title("A note")
            .addClauses(Clause.builder()
                    .locator(CLAUSE)
                    .strength(Strength.REQUIRED)
                    .bearer("secretariat")
                    .asks("Two days.")
                    .build())
            .addReadings(Reading.builder()
                    .id(ReadingId.of("length"))
                    .question("How long?")
                    .addOptions(new ReadingOption("short", "Two days."), new ReadingOption("long", "Three days."))
                    .chosen("short")
                    .build())
            .addProvisions(
                    provision("two-days", 2).build(),
                    provision("three-days", 3)
                            .basis(Basis.INTERPRETED)
                            .premise(new Premise(ReadingId.of("length"), "long"))
                            .addDerivedFrom(ProvisionId.of("two-days"))
                            .build())
            .addRetired(
                    new RetiredProvision(
                            ProvisionId.of("one-day"), 2, "Too short.", Optional.of(ProvisionId.of("two-days"))),
                    new RetiredProvision(ProvisionId.of("no-day"), 2, "Shorter still.", Optional.empty()))
            .build();

    private static final String DOCUMENT = """
            {
              "format": "thematic-sessions/catalogue",
              "version": 1,
              "note": "a-note",
              "edition": 2,
              "title": "A note",
              "provisions": [
                {
                  "id": "two-days",
                  "title": "So many days.",
                  "clauses": [
                    "a.1"
                  ],
                  "strength": "required",
                  "basis": "quoted",
                  "bearer": "secretariat",
                  "norm": {
                    "kind": "day-count",
                    "days": "2"
                  },
                  "inForce": true,
                  "stages": [
                    "plan",
                    "record"
                  ]
                },
                {
                  "id": "three-days",
                  "title": "So many days.",
                  "clauses": [
                    "a.1"
                  ],
                  "strength": "required",
                  "basis": "interpreted",
                  "bearer": "secretariat",
                  "norm": {
                    "kind": "day-count",
                    "days": "3"
                  },
                  "reading": {
                    "reading": "length",
                    "option": "long",
                    "chosen": "short"
                  },
                  "derivedFrom": [
                    "two-days"
                  ],
                  "inForce": false,
                  "stages": [
                    "plan",
                    "record"
                  ]
                }
              ],
              "retired": [
                {
                  "id": "one-day",
                  "edition": 2,
                  "why": "Too short.",
                  "successor": "two-days"
                },
                {
                  "id": "no-day",
                  "edition": 2,
                  "why": "Shorter still."
                }
              ]
            }
            """;

    private static Provision.Builder provision(String id, int days) {
        Provision.Builder provision = Provision.builder();
        provision
                .id(ProvisionId.of(id))
                .title("So many days.")
                .addClauses(CLAUSE)
                .strength(Strength.REQUIRED)
                .bearer("secretariat")
                .norm(new DayCount(Quantity.exactly(days)));
        return provision;
    }

    @Test
    void a_catalogue_is_written_with_each_provision_and_each_that_has_gone() {
        assertThat(CatalogueJson.write(Catalogue.of(NOTE))).isEqualTo(DOCUMENT);
    }

    @Test
    void a_stream_takes_the_same_document_and_stays_open() {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        CatalogueJson.write(Catalogue.of(NOTE), stream);
        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(DOCUMENT);
    }

    @Test
    void a_stream_that_fails_is_told() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> CatalogueJson.write(Catalogue.of(NOTE), broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("full");
    }
}
