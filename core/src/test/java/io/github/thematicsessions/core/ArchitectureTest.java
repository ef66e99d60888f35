package io.github.thematicsessions.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleFinder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "io.github.thematicsessions.core";

    /** Each uses only those before it, and the root. */
    private static final List<String> ORDER =
            List.of("time", "people", "session", "norm", "note", "record", "report", "comparison", "fit", "floor");

    private static final Set<String> OF_THE_MACHINE =
            Set.of("System.currentTimeMillis", "System.nanoTime", "System.getenv", "System.getProperty", "Math.random");

    private static final Set<String> CASES = Set.of("String.toLowerCase", "String.toUpperCase");

    private static final Set<String> DEFAULTS = Set.of(
            "ZoneId.systemDefault",
            "TimeZone.getDefault",
            "Locale.getDefault",
            "Charset.defaultCharset",
            "String.format",
            "String.formatted");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void the_packages_are_those_of_the_design_and_nothing_else() {
        Set<String> packages = CORE.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1))
                .collect(Collectors.toSet());

        assertThat(packages)
                .containsExactlyInAnyOrder(
                        "",
                        "time",
                        "people",
                        "session",
                        "norm",
                        "note",
                        "record",
                        "report",
                        "floor",
                        "comparison",
                        "fit");
    }

    @Test
    void each_package_uses_only_those_before_it() {
        for (int i = 0; i < ORDER.size(); i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(name -> ROOT + "." + name + "..")
                    .toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + "." + ORDER.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .check(CORE);
            }
        }
    }

    @Test
    void the_root_uses_none_of_the_packages_below_it() {
        noClasses()
                .that()
                .resideInAPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".(*)..")
                .check(CORE);
    }

    @Test
    void there_are_no_cycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void core_depends_on_java_base_and_on_annotations_alone() {
        Set<String> base = ModuleFinder.ofSystem()
                .find("java.base")
                .orElseThrow()
                .descriptor()
                .packages();
        DescribedPredicate<JavaClass> allowed =
                DescribedPredicate.describe("are of core, java.base or the annotations", type -> {
                    JavaClass element = type.getBaseComponentType();
                    String name = element.getPackageName();
                    return element.isPrimitive()
                            || base.contains(name)
                            || name.startsWith(ROOT)
                            || name.startsWith("org.jspecify.")
                            || name.startsWith("org.immutables.value");
                });

        noClasses().should(dependOnClassesThat(DescribedPredicate.not(allowed))).check(CORE);
    }

    @Test
    void nothing_is_printed_or_logged() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.System$Logger")
                .check(CORE);
    }

    @Test
    void nothing_asks_the_clock_the_machine_or_chance() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe("reads the clock", ArchitectureTest::readsTheClock))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .check(CORE);
    }

    @Test
    void nothing_asks_the_default_zone_or_locale() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe("asks for a default", ArchitectureTest::asksForADefault))
                .check(CORE);
    }

    @Test
    void nothing_reflects_or_loads_services() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.lang.reflect.."))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.ServiceLoader")
                .check(CORE);
    }

    @Test
    void generated_implementations_are_seen_in_their_package_only() {
        assertThat(CORE).anyMatch(type -> type.getSimpleName().startsWith("Immutable"));
        classes()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .or()
                .haveSimpleNameStartingWith("With")
                .should()
                .notBePublic()
                .check(CORE);
    }

    @Test
    void state_is_never_shared_and_changed() {
        assertThat(CORE.stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)
                                && !field.getModifiers().contains(JavaModifier.FINAL)))
                .isEmpty();
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(CORE.getPackage(ROOT).getSubpackagesInTree())
                .hasSize(ORDER.size())
                .allMatch(room -> room.isAnnotatedWith(NullMarked.class));
        assertThat(CORE.getPackage(ROOT).isAnnotatedWith(NullMarked.class)).isTrue();
    }

    @Test
    void no_package_has_a_name_that_says_nothing() {
        assertThat(CORE.getPackage(ROOT).getSubpackagesInTree())
                .extracting(JavaPackage::getRelativeName)
                .doesNotContain("util", "common", "impl", "internal", "model", "service", "helper");
    }

    private static boolean readsTheClock(JavaCall<?> call) {
        boolean now = call.getTargetOwner().getPackageName().startsWith("java.time")
                && call.getName().equals("now");
        return now || OF_THE_MACHINE.contains(named(call));
    }

    private static boolean asksForADefault(JavaCall<?> call) {
        boolean caseOfTheLocale = CASES.contains(named(call))
                && call.getTarget().getRawParameterTypes().isEmpty();
        return caseOfTheLocale || DEFAULTS.contains(named(call));
    }

    private static String named(JavaCall<?> call) {
        return call.getTargetOwner().getSimpleName() + "." + call.getName();
    }
}
