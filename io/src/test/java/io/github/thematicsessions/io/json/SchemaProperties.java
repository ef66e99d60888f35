package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.arbitrary.Feasibilities;
import io.github.thematicsessions.core.arbitrary.FloorRecords;
import io.github.thematicsessions.core.arbitrary.FloorStatuses;
import io.github.thematicsessions.core.arbitrary.Notes;
import io.github.thematicsessions.core.arbitrary.Projections;
import io.github.thematicsessions.core.arbitrary.Reports;
import io.github.thematicsessions.core.arbitrary.Sessions;
import io.github.thematicsessions.core.arbitrary.Waivers;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.report.Catalogue;
import io.github.thematicsessions.io.Problem;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import net.jqwik.api.statistics.StatisticsReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A schema takes what the reader takes, and refuses what the reader refuses, but for what no schema can say. */
class SchemaProperties {

    private static final Set<BeyondSchema> OFTEN_MET = EnumSet.of(
            BeyondSchema.WHOLE_NUMBER,
            BeyondSchema.ONCE,
            BeyondSchema.REFERENCE,
            BeyondSchema.CLAIM,
            BeyondSchema.ENDS);

    /**
     * A document that was written, or a line of one.
     *
     * @param schema the schema of it
     * @param text the document
     */
    record Written(JsonSchema schema, String text) {

        JsonNode tree() {
            return JsonMapper.shared().readTree(text);
        }
    }

    @Property(tries = 10_000, seed = "20171012", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(onFailureOnly = true)
    void what_is_written_is_taken_by_both_and_what_is_changed_of_it_by_both_or_by_neither(
            @ForAll("documents") Written document, @ForAll long change) {
        assertThat(SchemaCheck.takes(document.schema(), document.tree()))
                .as(() -> SchemaCheck.errors(document.schema(), document.tree()).toString())
                .isTrue();
        assertThat(SchemaCheck.problems(document.schema(), document.text())).isEmpty();

        String answer = answer(document.schema(), Mutation.of(document.tree(), change));
        Statistics.label("answers").collect(answer).coverage(SchemaProperties::requireEveryAnswer);
    }

    @Property(tries = 500, seed = "20171014", edgeCases = EdgeCasesMode.NONE)
    void a_catalogue_that_is_written_is_taken(@ForAll("notes") ProceduralNote note) {
        String text = CatalogueJson.write(Catalogue.of(note));

        assertThat(SchemaCheck.errors(JsonSchema.CATALOGUE, JsonMapper.shared().readTree(text)))
                .isEmpty();
    }

    /** Returns whether both take a document, both refuse it, or by which rule only the reader does. */
    private static String answer(JsonSchema schema, JsonNode document) {
        boolean taken = SchemaCheck.takes(schema, document);
        List<Problem> problems = SchemaCheck.problems(schema, document.toString());
        if (taken && problems.isEmpty()) {
            return "taken";
        }
        if (taken) {
            assertThat(problems)
                    .as("what only the reader has against %s", document)
                    .allMatch(problem -> BeyondSchema.of(problem).isPresent());
            return BeyondSchema.of(problems.get(0)).map(BeyondSchema::code).orElseThrow();
        }
        assertThat(problems)
                .as("what the reader has against %s beside %s", document, SchemaCheck.errors(schema, document))
                .isNotEmpty();
        return "refused";
    }

    /** Holds that the changes make documents of every kind; the examples have all rules, also those that are seldom met. */
    private static void requireEveryAnswer(StatisticsCoverage answers) {
        answers.check("taken").percentage(share -> share > 20);
        answers.check("refused").percentage(share -> share > 40);
        for (BeyondSchema rule : OFTEN_MET) {
            answers.check(rule.code()).count(count -> count > 0);
        }
    }

    @Provide
    static Arbitrary<Written> documents() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Sessions.any().map(value -> new Written(JsonSchema.SESSION, SessionJson.write(value)))),
                Tuple.of(4, Notes.any().map(value -> new Written(JsonSchema.NOTE, NoteJson.write(value)))),
                Tuple.of(6, lines()),
                Tuple.of(
                        3,
                        Waivers.any()
                                .list()
                                .ofMaxSize(4)
                                .map(value -> new Written(JsonSchema.WAIVERS, WaiversJson.write(value)))),
                Tuple.of(3, Reports.any().map(value -> new Written(JsonSchema.REPORT, ReportJson.write(value)))),
                Tuple.of(
                        2,
                        Feasibilities.any()
                                .map(value -> new Written(JsonSchema.FEASIBILITY, FeasibilityJson.write(value)))),
                Tuple.of(
                        2,
                        Projections.any()
                                .map(value -> new Written(JsonSchema.PROJECTION, ProjectionJson.write(value)))),
                Tuple.of(
                        3,
                        FloorStatuses.any()
                                .map(value -> new Written(JsonSchema.FLOOR_STATUS, FloorStatusJson.write(value)))));
    }

    @Provide
    static Arbitrary<ProceduralNote> notes() {
        return Notes.any();
    }

    private static Arbitrary<Written> lines() {
        return FloorRecords.any().flatMap(record -> {
            List<String> lines = RecordJson.write(record).lines().toList();
            return Arbitraries.integers()
                    .between(0, lines.size() - 1)
                    .map(line -> new Written(
                            line == 0 ? JsonSchema.RECORD_HEADING : JsonSchema.RECORD_EVENT, lines.get(line)));
        });
    }
}
