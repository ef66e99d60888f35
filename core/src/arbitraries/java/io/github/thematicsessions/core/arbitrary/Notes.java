package io.github.thematicsessions.core.arbitrary;

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
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Procedural notes that hold together. */
public final class Notes {

    private Notes() {}

    /**
     * Gives notes of which every reference resolves and every clause is settled.
     *
     * @return notes of up to 5 clauses, 6 provisions, 3 readings and 3 provisions that have gone
     */
    public static Arbitrary<ProceduralNote> any() {
        Arbitrary<List<Clause>> clauses =
                clauses().list().uniqueElements(Clause::locator).ofMinSize(1).ofMaxSize(5);
        Arbitrary<List<Reading>> readings =
                readings().list().uniqueElements(Reading::id).ofMaxSize(3);
        return Combinators.combine(clauses, readings)
                .flatAs((sentences, questions) -> provisions(sentences, questions)
                        .list()
                        .uniqueElements(Provision::id)
                        .ofMaxSize(6)
                        .flatMap(claims -> note(sentences, questions, claims)));
    }

    /**
     * Gives locators of clauses.
     *
     * @return from 1 to 4 groups of letters and digits joined by dots
     */
    public static Arbitrary<Locator> locators() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(5)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> Locator.of(String.join(".", parts)));
    }

    /** The provisions that follow from others can follow from all but themselves. */
    private static Arbitrary<ProceduralNote> note(
            List<Clause> clauses, List<Reading> readings, List<Provision> provisions) {
        Arbitrary<List<Integer>> sources =
                Arbitraries.integers().between(0, 5).list().uniqueElements().ofMaxSize(2);
        return Builders.withBuilder(() -> ProceduralNote.builder().readings(readings))
                .use(Texts.hyphenated())
                .in((builder, id) -> builder.id(NoteId.of(id)))
                .use(pasts())
                .in((builder, past) -> builder.edition(past.edition()).retired(past.retired(provisions)))
                .use(Texts.any())
                .in((builder, title) -> builder.title(title))
                .use(Sources.any().list().ofMaxSize(2))
                .in((builder, read) -> builder.sources(read))
                .use(Texts.any())
                .in((builder, reason) -> builder.clauses(settled(clauses, provisions, reason)))
                .use(sources.list().ofSize(provisions.size()))
                .in((builder, picks) -> builder.provisions(IntStream.range(0, provisions.size())
                        .mapToObj(index -> derived(provisions, index, picks.get(index)))
                        .toList()))
                .build(ProceduralNote.Builder::build);
    }

    private static Arbitrary<Past> pasts() {
        Arbitrary<Grave> graves = Combinators.combine(
                        Texts.hyphenated().map(ProvisionId::of),
                        Arbitraries.integers().greaterOrEqual(0),
                        Texts.any(),
                        Arbitraries.integers().between(0, 8).optional(0.6))
                .as(Grave::new);
        return Combinators.combine(
                        Arbitraries.integers().greaterOrEqual(1),
                        graves.list().uniqueElements(Grave::id).ofMaxSize(3))
                .as(Past::new);
    }

    private static Provision derived(List<Provision> provisions, int index, List<Integer> picks) {
        return provisions
                .get(index)
                .withDerivedFrom(picks.stream()
                        .filter(pick -> pick < provisions.size() && pick != index)
                        .map(pick -> provisions.get(pick).id())
                        .toList());
    }

    private static List<Clause> settled(List<Clause> clauses, List<Provision> provisions, String reason) {
        return clauses.stream()
                .map(clause -> provisions.stream()
                                .anyMatch(provision -> provision.clauses().contains(clause.locator()))
                        ? clause
                        : clause.withNotCheckable(reason))
                .toList();
    }

    private static Arbitrary<Clause> clauses() {
        return Combinators.combine(locators(), Arbitraries.of(Strength.class), Texts.any(), Texts.any())
                .as((locator, strength, bearer, asks) -> Clause.builder()
                        .locator(locator)
                        .strength(strength)
                        .bearer(bearer)
                        .asks(asks)
                        .build());
    }

    private static Arbitrary<Reading> readings() {
        Arbitrary<List<ReadingOption>> options = Combinators.combine(Texts.hyphenated(), Texts.any())
                .as(ReadingOption::new)
                .list()
                .uniqueElements(ReadingOption::code)
                .ofMinSize(1)
                .ofMaxSize(3);
        return options.flatMap(ways -> Combinators.combine(Texts.hyphenated(), Texts.any(), Arbitraries.of(ways))
                .as((id, question, chosen) -> Reading.builder()
                        .id(ReadingId.of(id))
                        .question(question)
                        .options(ways)
                        .chosen(chosen.code())
                        .build()));
    }

    private static Arbitrary<Provision> provisions(List<Clause> clauses, List<Reading> readings) {
        List<Locator> locators = clauses.stream().map(Clause::locator).toList();
        return Combinators.combine(
                        Texts.hyphenated(),
                        Texts.any(),
                        Arbitraries.of(locators)
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(Math.min(3, locators.size())),
                        Arbitraries.of(Strength.class),
                        Arbitraries.of(Basis.class),
                        Texts.any(),
                        Norms.any(),
                        premises(readings))
                .as((id, title, claimed, strength, basis, bearer, norm, premise) -> Provision.builder()
                        .id(ProvisionId.of(id))
                        .title(title)
                        .clauses(claimed)
                        .strength(strength)
                        .basis(basis)
                        .bearer(bearer)
                        .norm(norm)
                        .premise(premise)
                        .build());
    }

    private static Arbitrary<Optional<Premise>> premises(List<Reading> readings) {
        List<Premise> premises = readings.stream()
                .flatMap(reading -> reading.options().stream().map(option -> new Premise(reading.id(), option.code())))
                .toList();
        return premises.isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Arbitraries.of(premises).optional(0.5);
    }

    /** A provision that has gone: any edition and any successor, until it is known what there is. */
    private record Grave(ProvisionId id, int edition, String why, Optional<Integer> successor) {

        RetiredProvision retired(int lastEdition, List<ProvisionId> known) {
            return new RetiredProvision(
                    id,
                    2 + edition % (lastEdition - 1),
                    why,
                    successor.map(pick -> known.get(pick % known.size())).filter(other -> !other.equals(id)));
        }
    }

    /** What earlier editions had; the first edition has none before it. */
    private record Past(int edition, List<Grave> graves) {

        List<RetiredProvision> retired(List<Provision> provisions) {
            List<ProvisionId> alive = provisions.stream().map(Provision::id).toList();
            List<Grave> gone = graves.stream()
                    .filter(grave -> edition > 1 && !alive.contains(grave.id()))
                    .toList();
            List<ProvisionId> known =
                    Stream.concat(alive.stream(), gone.stream().map(Grave::id)).toList();
            return gone.stream().map(grave -> grave.retired(edition, known)).toList();
        }
    }
}
