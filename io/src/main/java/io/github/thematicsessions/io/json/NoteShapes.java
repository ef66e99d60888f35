package io.github.thematicsessions.io.json;

import static io.github.thematicsessions.io.json.Scalars.NUMBER_FROM_1;
import static io.github.thematicsessions.io.json.Scalars.NUMBER_FROM_2;
import static io.github.thematicsessions.io.json.Texts.LOCATOR;
import static io.github.thematicsessions.io.json.Texts.NOTE_ID;
import static io.github.thematicsessions.io.json.Texts.OPTION_CODE;
import static io.github.thematicsessions.io.json.Texts.PROVISION_ID;
import static io.github.thematicsessions.io.json.Texts.READING_ID;
import static io.github.thematicsessions.io.json.Texts.TEXT;

import io.github.thematicsessions.core.norm.Norm;
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
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.core.session.Source;
import java.util.List;
import java.util.Optional;

/** The forms of a procedural note and its parts. */
final class NoteShapes {

    static final String FORMAT = "thematic-sessions/note";

    private static final String CLAUSE_SCOPE = "clause";
    private static final String READING_SCOPE = "reading";
    private static final String PROVISION_SCOPE = "provision";
    private static final String RETIRED_SCOPE = "retired provision";
    private static final String EDITION_SCOPE = "edition";

    private static final Codec<Strength> STRENGTH = Codes.of(Strength.class);

    private static final Shape<Clause> CLAUSE = new Shape<>() {
        private final Field<Locator> locator =
                required("locator", Names.declaring(CLAUSE_SCOPE, LOCATOR), Clause::locator);
        private final Field<Strength> strength = required("strength", STRENGTH, Clause::strength);
        private final Field<String> bearer = required("bearer", TEXT, Clause::bearer);
        private final Field<String> asks = required("asks", TEXT, Clause::asks);
        private final Field<Optional<String>> notCheckable = optional("notCheckable", TEXT, Clause::notCheckable);

        @Override
        Clause make(Values v) {
            String name = v.get(locator).text();
            JsonInput in = v.in();
            int offset = v.placeOf(notCheckable);
            Pointer here = v.pointerTo(notCheckable);
            boolean unclaimed = v.get(notCheckable).isPresent();
            in.references().later(() -> requireSettled(in, name, offset, here, unclaimed));
            return Clause.builder()
                    .locator(v.get(locator))
                    .strength(v.get(strength))
                    .bearer(v.get(bearer))
                    .asks(v.get(asks))
                    .notCheckable(v.get(notCheckable))
                    .build();
        }
    };

    private static void requireSettled(JsonInput in, String locator, int offset, Pointer here, boolean unclaimed) {
        boolean claimed = in.references().isReferred(CLAUSE_SCOPE, locator);
        if (claimed && unclaimed) {
            in.problems().add(offset, here, "no notCheckable beside a provision that claims the clause", "both");
        } else if (!claimed && !unclaimed) {
            in.problems().add(offset, here, "a provision that claims the clause, or notCheckable", "neither");
        }
    }

    private static final Shape<ReadingOption> OPTION = new Shape<>() {
        private final Field<String> code = required("code", OPTION_CODE, ReadingOption::code);
        private final Field<String> meaning = required("meaning", TEXT, ReadingOption::meaning);

        @Override
        ReadingOption make(Values v) {
            return new ReadingOption(v.get(code), v.get(meaning));
        }
    };

    private static final Shape<Reading> READING = new Shape<>() {
        private final Field<ReadingId> id = required("id", Names.declaring(READING_SCOPE, READING_ID), Reading::id);
        private final Field<String> question = required("question", TEXT, Reading::question);
        private final Field<List<ReadingOption>> options = required("options", Lists.of(OPTION), Reading::options);
        private final Field<String> chosen = required("chosen", OPTION_CODE, Reading::chosen);

        @Override
        Reading make(Values v) {
            // Declared before the reading is made: a wrong choice hides no wrong premise.
            for (ReadingOption option : v.get(options)) {
                v.in().references().declare(optionsOf(v.get(id)), option.code(), v.placeOf(options));
            }
            return Reading.builder()
                    .id(v.get(id))
                    .question(v.get(question))
                    .options(v.get(options))
                    .chosen(v.get(chosen))
                    .build();
        }
    };

    private static String optionsOf(ReadingId reading) {
        return READING_SCOPE + ' ' + reading;
    }

    private static final Shape<Premise> PREMISE = new Shape<>() {
        private final Field<ReadingId> reading = required(
                "reading",
                Names.referringTo(READING_SCOPE, "the id of a reading of this note", READING_ID),
                Premise::reading);
        private final Field<String> option = required("option", OPTION_CODE, Premise::option);

        @Override
        Premise make(Values v) {
            Premise premise = new Premise(v.get(reading), v.get(option));
            JsonInput in = v.in();
            int offset = v.placeOf(option);
            Pointer here = v.pointerTo(option);
            in.references().later(() -> requireOption(in, premise, offset, here));
            return premise;
        }
    };

    private static void requireOption(JsonInput in, Premise premise, int offset, Pointer here) {
        References references = in.references();
        String options = optionsOf(premise.reading());
        // Where nothing is known of the options, the reading itself is the problem and is told as one.
        if (!references.names(options).isEmpty() && !references.isDeclared(options, premise.option())) {
            String expected = "one of " + String.join(", ", references.names(options));
            in.problems().add(offset, here, expected, Words.quoted(premise.option()));
        }
    }

    private static final Shape<Provision> PROVISION = new Shape<>() {
        private final Field<ProvisionId> id =
                required("id", Names.declaring(PROVISION_SCOPE, PROVISION_ID), Provision::id);
        private final Field<String> title = required("title", TEXT, Provision::title);
        private final Field<List<Locator>> clauses = required(
                "clauses",
                Lists.of(Names.referringTo(CLAUSE_SCOPE, "the locator of a clause of this note", LOCATOR)),
                Provision::clauses);
        private final Field<Strength> strength = required("strength", STRENGTH, Provision::strength);
        private final Field<Optional<Basis>> basis =
                optional("basis", Codes.of(Basis.class), provision -> Optional.of(provision.basis()));
        private final Field<String> bearer = required("bearer", TEXT, Provision::bearer);
        private final Field<Norm> norm = required("norm", NormShapes.NORM, Provision::norm);
        private final Field<Optional<Premise>> premise = optional("premise", PREMISE, Provision::premise);
        private final Field<List<ProvisionId>> derivedFrom = list(
                "derivedFrom",
                Names.referringTo(PROVISION_SCOPE, "the id of a provision of this note", PROVISION_ID),
                Provision::derivedFrom);

        @Override
        Provision make(Values v) {
            return Provision.builder()
                    .id(v.get(id))
                    .title(v.get(title))
                    .clauses(v.get(clauses))
                    .strength(v.get(strength))
                    .basis(v.get(basis).orElse(Basis.QUOTED))
                    .bearer(v.get(bearer))
                    .norm(v.get(norm))
                    .premise(v.get(premise))
                    .derivedFrom(v.get(derivedFrom))
                    .build();
        }
    };

    private static final Codec<ProvisionId> RETIRED_ID = Names.fitting(
            "an id that no provision of this note has",
            Names.declaring(RETIRED_SCOPE, PROVISION_ID),
            (references, id) -> !references.isDeclared(PROVISION_SCOPE, id.text()));

    private static final Codec<Integer> EDITION_THAT_WAS = Names.fitting(
            "an edition up to that of this note",
            NUMBER_FROM_2,
            (references, edition) ->
                    references.names(EDITION_SCOPE).stream().allMatch(own -> edition <= Integer.parseInt(own)));

    private static final Codec<ProvisionId> SUCCESSOR = Names.fitting(
            "the id of a provision that this note has or had",
            PROVISION_ID,
            (references, id) -> references.isDeclared(PROVISION_SCOPE, id.text())
                    || references.isDeclared(RETIRED_SCOPE, id.text()));

    private static final Shape<RetiredProvision> RETIRED = new Shape<>() {
        private final Field<ProvisionId> id = required("id", RETIRED_ID, RetiredProvision::id);
        private final Field<Integer> edition = required("edition", EDITION_THAT_WAS, RetiredProvision::edition);
        private final Field<String> why = required("why", TEXT, RetiredProvision::why);
        private final Field<Optional<ProvisionId>> successor =
                optional("successor", SUCCESSOR, RetiredProvision::successor);

        @Override
        boolean isWhole(Values v) {
            if (v.isReadable(id) && v.isReadable(successor) && v.get(successor).equals(Optional.of(v.get(id)))) {
                v.problem(successor, "another provision", Words.quoted(v.get(id).text()));
                return false;
            }
            return true;
        }

        @Override
        RetiredProvision make(Values v) {
            return new RetiredProvision(v.get(id), v.get(edition), v.get(why), v.get(successor));
        }
    };

    static final Shape<ProceduralNote> NOTE = new Shape<>(FORMAT) {
        private final Field<NoteId> id = required("id", NOTE_ID, ProceduralNote::id);
        private final Field<Integer> edition =
                required("edition", Names.declaring(EDITION_SCOPE, NUMBER_FROM_1), ProceduralNote::edition);
        private final Field<String> title = required("title", TEXT, ProceduralNote::title);
        private final Field<List<Source>> sources = list("sources", SessionShapes.SOURCE, ProceduralNote::sources);
        private final Field<List<Clause>> clauses = required("clauses", Lists.of(CLAUSE), ProceduralNote::clauses);
        private final Field<List<Reading>> readings = list("readings", READING, ProceduralNote::readings);
        private final Field<List<Provision>> provisions =
                required("provisions", Lists.of(PROVISION), ProceduralNote::provisions);
        private final Field<List<RetiredProvision>> retired = list("retired", RETIRED, ProceduralNote::retired);

        @Override
        boolean isWhole(Values v) {
            return v.in().judgeReferences();
        }

        @Override
        ProceduralNote make(Values v) {
            return ProceduralNote.builder()
                    .id(v.get(id))
                    .edition(v.get(edition))
                    .title(v.get(title))
                    .sources(v.get(sources))
                    .clauses(v.get(clauses))
                    .readings(v.get(readings))
                    .provisions(v.get(provisions))
                    .retired(v.get(retired))
                    .build();
        }
    };

    private NoteShapes() {}
}
