package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Locator;
import io.github.thematicsessions.core.note.Premise;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.note.Provision;
import io.github.thematicsessions.core.note.ProvisionId;
import io.github.thematicsessions.core.note.Reading;
import io.github.thematicsessions.core.note.RetiredProvision;
import io.github.thematicsessions.core.note.Strength;
import io.github.thematicsessions.core.report.Catalogue;
import io.github.thematicsessions.core.report.CatalogueEntry;
import io.github.thematicsessions.io.document.Destination;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/**
 * The catalogue of the provisions of a note as a JSON document of the format {@code thematic-sessions/catalogue}, version
 * 1. It is written for programs and pages that show it and is never read: the note itself is the document to keep.
 *
 * <p>A provision has the members that it has in a note, its norm with its figures among them; its reading says which option
 * is chosen beside the one that it needs, {@code inForce} whether it holds, and {@code stages} where it can be judged.
 *
 * <p>Writing gives the same text for the same value everywhere: indented by two spaces, lines ended by line feeds, what
 * is absent left out. Thread-safe.
 */
public final class CatalogueJson {

    private static final String FORMAT = "thematic-sessions/catalogue";
    private static final Codec<Strength> STRENGTH = Codes.of(Strength.class);
    private static final Codec<Basis> BASIS = Codes.of(Basis.class);
    private static final Codec<List<Locator>> CLAUSES = Lists.of(Texts.LOCATOR);
    private static final Codec<List<ProvisionId>> PROVISIONS = Lists.of(Texts.PROVISION_ID);
    private static final Codec<Set<Stage>> STAGES = Lists.setOf(Stage.class);

    private CatalogueJson() {}

    /**
     * Writes a catalogue.
     *
     * @param catalogue the catalogue
     * @return the document
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of it
     */
    public static String write(Catalogue catalogue) {
        JsonBytes out = JsonBytes.indented();
        write(catalogue, out);
        out.endLine();
        return out.toString();
    }

    /**
     * Writes a catalogue to a stream, which is flushed and left open.
     *
     * @param catalogue the catalogue
     * @param stream takes the document in UTF-8
     * @throws io.github.thematicsessions.core.InvalidValueException if no document can hold a value of it; nothing is
     *     written then
     * @throws UncheckedIOException if the stream fails
     */
    public static void write(Catalogue catalogue, OutputStream stream) {
        Destination.write(write(catalogue), stream);
    }

    private static void write(Catalogue catalogue, JsonOutput out) {
        ProceduralNote note = catalogue.note();
        out.startObject();
        out.name(Envelope.FORMAT);
        out.text(FORMAT);
        member(Envelope.VERSION, Scalars.NUMBER_FROM_1, 1, out);
        member("note", Texts.NOTE_ID, note.id(), out);
        member("edition", Scalars.NUMBER_FROM_1, note.edition(), out);
        member("title", Texts.TEXT, note.title(), out);
        out.name("provisions");
        out.startArray();
        for (CatalogueEntry entry : catalogue.entries()) {
            out.element();
            write(note, entry, out);
        }
        out.endArray();
        if (!note.retired().isEmpty()) {
            out.name("retired");
            out.startArray();
            note.retired().forEach(retired -> {
                out.element();
                write(retired, out);
            });
            out.endArray();
        }
        out.endObject();
    }

    private static void write(ProceduralNote note, CatalogueEntry entry, JsonOutput out) {
        Provision provision = entry.provision();
        out.startObject();
        member("id", Texts.PROVISION_ID, provision.id(), out);
        member("title", Texts.TEXT, provision.title(), out);
        member("clauses", CLAUSES, provision.clauses(), out);
        member("strength", STRENGTH, provision.strength(), out);
        member("basis", BASIS, provision.basis(), out);
        member("bearer", Texts.TEXT, provision.bearer(), out);
        member("norm", NormShapes.NORM, provision.norm(), out);
        provision.premise().ifPresent(premise -> write(note, premise, out));
        if (!provision.derivedFrom().isEmpty()) {
            member("derivedFrom", PROVISIONS, provision.derivedFrom(), out);
        }
        member("inForce", Scalars.FLAG, entry.inForce(), out);
        member("stages", STAGES, entry.stages(), out);
        out.endObject();
    }

    private static void write(ProceduralNote note, Premise premise, JsonOutput out) {
        out.name("reading");
        out.startObject();
        member("reading", Texts.READING_ID, premise.reading(), out);
        member("option", Texts.OPTION_CODE, premise.option(), out);
        note.reading(premise.reading())
                .map(Reading::chosen)
                .ifPresent(chosen -> member("chosen", Texts.OPTION_CODE, chosen, out));
        out.endObject();
    }

    private static void write(RetiredProvision retired, JsonOutput out) {
        out.startObject();
        member("id", Texts.PROVISION_ID, retired.id(), out);
        member("edition", Scalars.NUMBER_FROM_1, retired.edition(), out);
        member("why", Texts.TEXT, retired.why(), out);
        retired.successor().ifPresent(successor -> member("successor", Texts.PROVISION_ID, successor, out));
        out.endObject();
    }

    private static <V> void member(String name, Codec<V> form, V value, JsonOutput out) {
        out.name(name);
        form.write(value, out);
    }
}
