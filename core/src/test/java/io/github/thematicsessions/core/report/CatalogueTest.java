package io.github.thematicsessions.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.arbitrary.Notes;
import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.note.Provision;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.ReadingId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    @Test
    void a_provision_of_the_sixth_note_is_listed_with_where_it_can_be_judged() {
        CatalogueEntry presentations = entry(ProceduralNotes.sixthSession(), "presentation-time");
        CatalogueEntry hours = entry(ProceduralNotes.sixthSession(), "side-event-hours");

        assertThat(presentations.stages()).containsExactly(Stage.PLAN, Stage.LIVE, Stage.RECORD);
        assertThat(hours.stages()).containsExactly(Stage.PLAN);
        assertThat(presentations.inForce()).isTrue();
    }

    @Test
    void a_provision_that_is_off_is_listed_as_such() {
        ProceduralNote exact = ProceduralNotes.sixthSession().withReading(ReadingId.of("stated-minutes"), "exact");

        assertThat(entry(ProceduralNotes.sixthSession(), "welcome-time-exact").inForce())
                .isFalse();
        assertThat(entry(exact, "welcome-time-exact").inForce()).isTrue();
        assertThat(entry(exact, "welcome-time").inForce()).isFalse();
    }

    @Property(tries = 200)
    void every_provision_is_listed_once_in_the_order_of_the_note(@ForAll("notes") ProceduralNote note) {
        Catalogue catalogue = Catalogue.of(note);

        assertThat(catalogue.note()).isEqualTo(note);
        assertThat(catalogue.entries()).extracting(CatalogueEntry::provision).isEqualTo(note.provisions());
        assertThat(catalogue.entries()).allSatisfy(entry -> {
            Provision provision = entry.provision();
            assertThat(entry.inForce()).isEqualTo(note.isInForce(provision));
            assertThat(entry.stages())
                    .isEqualTo(provision.norm().kind().stages())
                    .contains(Stage.PLAN);
        });
    }

    @Test
    void the_entries_are_copied() {
        ProceduralNote note = ProceduralNotes.sixthSession();
        List<CatalogueEntry> entries = new ArrayList<>(Catalogue.of(note).entries());
        Catalogue catalogue = new Catalogue(note, entries);
        entries.clear();

        assertThat(catalogue.entries()).hasSize(65);
    }

    @Test
    void a_catalogue_says_of_which_note_it_is() {
        assertThat(Catalogue.of(ProceduralNotes.sixthSession()))
                .hasToString("catalogue of gcm-thematic-6-note, edition 1: 65 provisions, 60 in force");
    }

    private static CatalogueEntry entry(ProceduralNote note, String id) {
        return Catalogue.of(note).entries().stream()
                .filter(entry -> entry.provision().id().equals(ProvisionId.of(id)))
                .findFirst()
                .orElseThrow();
    }

    @Provide
    Arbitrary<ProceduralNote> notes() {
        return Notes.any();
    }
}
