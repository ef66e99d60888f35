package io.github.thematicsessions.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.SegmentKind;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodedTest {

    private static final List<Class<?>> LISTS = new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("io.github.thematicsessions.core")
                    .stream()
                    .filter(type -> type.isEnum() && type.isAssignableTo(Coded.class))
                    .sorted(Comparator.comparing(JavaClass::getName))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    static Stream<Class<?>> lists() {
        return LISTS.stream();
    }

    @Test
    void the_closed_lists_of_core_are_known() {
        assertThat(lists())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder(
                        "AccreditationBasis",
                        "AccreditationStatus",
                        "Capacity",
                        "ParticipantKind",
                        "StakeholderCategory",
                        "Purpose",
                        "SegmentKind",
                        "Answering",
                        "Enforcement",
                        "NormKind",
                        "Position",
                        "Resource",
                        "SessionFact",
                        "Share",
                        "Stage",
                        "Basis",
                        "Strength",
                        "FloorEventKind",
                        "Discrepancy",
                        "Exemption",
                        "Input",
                        "IrregularityKind",
                        "Outcome",
                        "RepairKind",
                        "Severity",
                        "MeetingState",
                        "Phase",
                        "ElementKind",
                        "ElementPart",
                        "SessionPart",
                        "NotePart",
                        "ClausePart",
                        "ReadingPart",
                        "ProvisionPart",
                        "PartKind",
                        "DemandKind",
                        "Reason");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void every_word_is_found_by_its_code(Class<?> list) throws ReflectiveOperationException {
        for (Object word : list.getEnumConstants()) {
            String code = ((Coded) word).code();

            assertThat(find(list, code)).isSameAs(word);
            assertThat(find(list, " " + ((Coded) word).name() + " ")).isSameAs(word);
            assertThat(code).matches("[a-z]+(-[a-z]+)*");
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void an_unknown_code_is_refused_with_all_that_exist(Class<?> list) {
        List<String> codes = codes(list);

        assertThat(codes).doesNotHaveDuplicates();
        assertThatThrownBy(() -> find(list, "no such word"))
                .hasCauseInstanceOf(InvalidValueException.class)
                .hasRootCauseMessage("code: expected one of " + String.join(", ", codes) + ", found no such word");
    }

    @Test
    void the_codes_of_a_list_come_in_its_order() {
        assertThat(Coded.codes(Capacity.class))
                .isEqualTo(
                        "co-facilitator, secretary-general-of-the-conference, president-of-the-general-assembly,"
                                + " moderator, expert, thematic-expert, delegation, group-of-states, member, observer, accredited-stakeholder, other");
    }

    /** The sign of the kelvin has the small letter k. */
    @Test
    void a_letter_of_another_alphabet_is_no_letter_of_a_code_even_if_its_small_letter_is() {
        assertThat(SegmentKind.of("BREAK")).isEqualTo(SegmentKind.BREAK);
        assertThatThrownBy(() -> SegmentKind.of("BREA\u212a"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith(", found BREA\u212a");
    }

    private static Object find(Class<?> list, String code)
            throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
        return list.getMethod("of", String.class).invoke(null, code);
    }

    private static List<String> codes(Class<?> list) {
        return Arrays.stream(list.getEnumConstants())
                .map(word -> ((Coded) word).code())
                .collect(Collectors.toList());
    }
}
