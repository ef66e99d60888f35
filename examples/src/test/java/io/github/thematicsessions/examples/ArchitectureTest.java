package io.github.thematicsessions.examples;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.io.text.Labels;
import io.github.thematicsessions.rules.NoteCheck;
import java.lang.module.ModuleDescriptor.Exports;
import java.net.URL;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the arrows of the design over the class files of all modules. */
class ArchitectureTest {

    private static final String CORE = "io.github.thematicsessions.core..";
    private static final String RULES = "io.github.thematicsessions.rules..";
    private static final String BEAN = "io.github.thematicsessions.rules.bean";
    private static final String IO = "io.github.thematicsessions.io..";
    private static final String EXAMPLES = "io.github.thematicsessions.examples..";

    /** Nullness for the compiler; at run time it may be absent, and so may the annotations of the generator. */
    private static final String ANNOTATIONS = "org.jspecify.annotations..";

    private static final JavaClasses LIBRARY = imported(ThematicSession.class, NoteCheck.class, SessionJson.class);
    private static final JavaClasses ALL =
            imported(ThematicSession.class, NoteCheck.class, SessionJson.class, ThematicSessions.class);

    private static JavaClasses imported(Class<?>... oneOfEachModule) {
        List<URL> locations = Stream.of(oneOfEachModule)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toList();
        return new ClassFileImporter().importUrls(locations);
    }

    @Test
    void every_module_is_looked_at() {
        for (String module : List.of(CORE, RULES, IO, EXAMPLES)) {
            assertThat(ALL.that(resideInAPackage(module))).isNotEmpty();
        }
    }

    @Test
    void core_knows_nobody() {
        classes()
                .that()
                .resideInAPackage(CORE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(CORE, "java..", ANNOTATIONS, "org.immutables.value..")
                .check(ALL);
    }

    @Test
    void rules_know_core_and_no_format() {
        classes()
                .that()
                .resideInAPackage(RULES)
                .and()
                .resideOutsideOfPackage(BEAN)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(RULES, CORE, "java..", ANNOTATIONS)
                .check(ALL);
    }

    @Test
    void the_constraint_alone_knows_jakarta_validation_and_nothing_internal_of_a_provider() {
        classes()
                .that()
                .resideInAPackage(BEAN)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.thematicsessions.rules",
                        BEAN,
                        CORE,
                        "java..",
                        ANNOTATIONS,
                        "jakarta.validation..",
                        "org.hibernate.validator.constraintvalidation")
                .check(ALL);
        notKnowing(BEAN, "io.github.thematicsessions.rules", "io.github.thematicsessions.rules.norm")
                .check(ALL);
    }

    @Test
    void formats_know_core_and_no_rule() {
        classes()
                .that()
                .resideInAPackage(IO)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(IO, CORE, "java..", ANNOTATIONS, "tools.jackson..", "de.siegmar.fastcsv..")
                .check(ALL);
    }

    @Test
    void nobody_knows_the_examples() {
        notKnowing(EXAMPLES, CORE, RULES, IO).check(ALL);
    }

    @Test
    void one_evaluator_knows_nothing_of_the_check_that_uses_it() {
        notKnowing("io.github.thematicsessions.rules", "io.github.thematicsessions.rules.norm")
                .check(ALL);
    }

    @Test
    void problems_know_no_format_and_formats_do_not_know_one_another() {
        String problems = "io.github.thematicsessions.io";
        String json = "io.github.thematicsessions.io.json..";
        String text = "io.github.thematicsessions.io.text..";
        String programme = "io.github.thematicsessions.io.programme..";
        String table = "io.github.thematicsessions.io.table..";
        String calendar = "io.github.thematicsessions.io.calendar..";
        String picture = "io.github.thematicsessions.io.picture..";
        notKnowing(json, problems, text, programme, table, calendar, picture).check(ALL);
        notKnowing(programme, problems, json, text, table, calendar, picture).check(ALL);
        notKnowing(table, problems, json, text, programme, calendar, picture).check(ALL);
        notKnowing(calendar, problems, json, text, programme, table, picture).check(ALL);
        notKnowing(picture, problems, json, text, programme, table, calendar).check(ALL);
        notKnowing("tools.jackson..", problems, text, programme, table, calendar, picture)
                .check(ALL);
        notKnowing("de.siegmar.fastcsv..", problems, json, text, programme, calendar, picture)
                .check(ALL);
    }

    @Test
    void words_for_people_are_made_in_one_place_and_taken_from_it_one_at_a_time() {
        String text = "io.github.thematicsessions.io.text..";
        notKnowing(
                        text,
                        "io.github.thematicsessions.io",
                        "io.github.thematicsessions.io.json..",
                        "io.github.thematicsessions.io.programme..")
                .check(ALL);
        noClasses()
                .that()
                .resideInAnyPackage(
                        "io.github.thematicsessions.io.table..",
                        "io.github.thematicsessions.io.calendar..",
                        "io.github.thematicsessions.io.picture..")
                .should()
                .dependOnClassesThat(resideInAPackage(text).and(not(type(Labels.class))))
                .check(ALL);
    }

    private static ArchRule notKnowing(String known, String... packages) {
        return noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(known);
    }

    @Test
    void whoever_may_call_the_library_may_name_every_type_of_the_call() {
        Set<String> exported = Stream.of("core", "rules", "io")
                .flatMap(module -> ModuleLayer.boot()
                        .findModule("io.github.thematicsessions." + module)
                        .orElseThrow()
                        .getDescriptor()
                        .exports()
                        .stream())
                .map(Exports::source)
                .collect(Collectors.toSet());
        DescribedPredicate<JavaClass> open = DescribedPredicate.describe(
                "are public and exported", type -> isPublic(type) && exported.contains(type.getPackageName()));

        codeUnits()
                .that()
                .arePublic()
                .or()
                .areProtected()
                .and()
                .areDeclaredInClassesThat(open)
                .should(nameOnly(open))
                .check(LIBRARY);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
    }

    private static ArchCondition<JavaCodeUnit> nameOnly(DescribedPredicate<JavaClass> open) {
        return new ArchCondition<>("name only types that " + open.getDescription()) {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                unit.getAllInvolvedRawTypes().stream()
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> type.getPackageName().startsWith("io.github.thematicsessions"))
                        .filter(not(open))
                        .forEach(type -> events.add(
                                SimpleConditionEvent.violated(unit, unit.getFullName() + " names " + type.getName())));
            }
        };
    }

    @Test
    void the_library_is_quiet() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(LIBRARY);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(LIBRARY);
    }

    @Test
    void the_library_asks_no_clock_no_default_zone_and_no_default_locale() {
        noClasses()
                .should()
                .callMethodWhere(target(name("now")))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(LIBRARY);
    }
}
