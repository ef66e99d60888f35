package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.fit.DemandKind;
import io.github.thematicsessions.core.fit.PartKind;
import io.github.thematicsessions.core.fit.SetAside;
import io.github.thematicsessions.core.floor.MeetingState;
import io.github.thematicsessions.core.floor.Phase;
import io.github.thematicsessions.core.norm.Answering;
import io.github.thematicsessions.core.norm.Enforcement;
import io.github.thematicsessions.core.norm.NormKind;
import io.github.thematicsessions.core.norm.Position;
import io.github.thematicsessions.core.norm.Resource;
import io.github.thematicsessions.core.norm.SessionFact;
import io.github.thematicsessions.core.norm.Share;
import io.github.thematicsessions.core.norm.Stage;
import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.note.Strength;
import io.github.thematicsessions.core.people.AccreditationBasis;
import io.github.thematicsessions.core.people.AccreditationStatus;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.ParticipantKind;
import io.github.thematicsessions.core.people.StakeholderCategory;
import io.github.thematicsessions.core.record.FloorEventKind;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.IrregularityKind;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.RepairKind;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words in the schemas are those of the closed lists, in their order. */
class SchemaCodesTest {

    private static final JsonNode CODES = definitions("codes");

    private static final List<Class<? extends Coded>> LISTS = List.of(
            Capacity.class,
            StakeholderCategory.class,
            AccreditationBasis.class,
            AccreditationStatus.class,
            ParticipantKind.class,
            SegmentKind.class,
            Purpose.class,
            NormKind.class,
            SessionFact.class,
            Resource.class,
            Position.class,
            Share.class,
            Enforcement.class,
            Answering.class,
            Stage.class,
            Strength.class,
            Basis.class,
            FloorEventKind.class,
            Outcome.class,
            Severity.class,
            Discrepancy.class,
            RepairKind.class,
            Input.class,
            Exemption.class,
            IrregularityKind.class,
            PartKind.class,
            DemandKind.class,
            SetAside.Reason.class,
            MeetingState.class,
            Phase.class);

    @Test
    void every_list_has_its_words_in_their_order() {
        assertThat(CODES.propertyNames())
                .containsExactlyElementsOf(
                        LISTS.stream().map(SchemaCodesTest::definition).toList());
        for (Class<? extends Coded> list : LISTS) {
            assertThat(strings(CODES.get(definition(list)).get("enum")))
                    .as(list.getSimpleName())
                    .isEqualTo(codes(list));
        }
    }

    private static String definition(Class<?> list) {
        Class<?> outer = list.getEnclosingClass();
        String name = (outer == null ? "" : outer.getSimpleName()) + list.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static List<String> codes(Class<? extends Coded> list) {
        return Arrays.stream(list.getEnumConstants()).map(Coded::code).toList();
    }

    @Test
    void a_thing_that_comes_in_kinds_has_a_form_for_each() {
        assertKinds(definitions("people"), definitions("people").get("participant"), codes(ParticipantKind.class));
        JsonNode norms = definitions("norms");
        assertThat(kinds(norms.get("norm"))).isEqualTo(codes(NormKind.class));
        assertKinds(definitions("waivers"), definitions("waivers").get("scope"), List.of("session", "element", "span"));
        assertKinds(
                definitions("feasibility"),
                definitions("feasibility").get("remedy"),
                List.of("shorten", "move", "waive"));
    }

    @Test
    void the_form_of_a_norm_is_that_of_its_kind() {
        Map<String, JsonNode> forms = Stream.of("norms", "slot-norms", "time-norms")
                .flatMap(file -> definitions(file).properties().stream()
                        .map(form -> Map.entry(SchemaFiles.id(file) + "#/$defs/" + form.getKey(), form.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        for (JsonNode kind : definitions("norms").at("/norm/then/allOf")) {
            String reference = kind.at("/then/$ref").stringValue();
            String whole = reference.startsWith("#") ? SchemaFiles.id("norms") + reference : reference;
            assertThat(forms.get(whole).at("/properties/kind/const")).isEqualTo(kind.at("/if/properties/kind/const"));
        }
    }

    private static void assertKinds(JsonNode forms, JsonNode thing, List<String> kinds) {
        assertThat(kinds(thing)).isEqualTo(kinds);
        for (JsonNode kind : thing.at("/then/allOf")) {
            JsonNode form = forms.get(kind.at("/then/$ref").stringValue().replace("#/$defs/", ""));
            assertThat(form.at("/properties/kind/const")).isEqualTo(kind.at("/if/properties/kind/const"));
        }
    }

    private static List<String> kinds(JsonNode thing) {
        return thing.at("/then/allOf")
                .valueStream()
                .map(kind -> kind.at("/if/properties/kind/const").stringValue())
                .toList();
    }

    @Test
    void a_part_of_a_list_has_words_of_that_list() {
        assertThat(strings(definitions("findings").at("/finding/properties/outcome/enum")))
                .containsExactly(Outcome.FAIL.code(), Outcome.WAIVED.code());
        assertThat(strings(members("report").at("/stage/enum")))
                .containsExactly(Stage.PLAN.code(), Stage.RECORD.code());
        assertThat(strings(definitions("feasibility").at("/demand/if/properties/kind/enum")))
                .containsExactlyElementsOf(Arrays.stream(DemandKind.values())
                        .filter(DemandKind::isOfTheClock)
                        .map(Coded::code)
                        .toList());
        assertThat(strings(definitions("floor-status").at("/deviation/properties/way/enum")))
                .containsExactly("on-time", "behind", "ahead");
    }

    private static JsonNode definitions(String file) {
        return JsonMapper.shared().readTree(SchemaFiles.whole(file)).get("$defs");
    }

    private static JsonNode members(String file) {
        return JsonMapper.shared().readTree(SchemaFiles.whole(file)).get("properties");
    }

    private static List<String> strings(JsonNode words) {
        return words.valueStream().map(JsonNode::stringValue).toList();
    }
}
