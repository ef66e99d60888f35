package io.github.thematicsessions.rules.bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.rules.NoteCheck;
import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.reflect.Member;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who does not use the constraint needs neither Jakarta Validation nor a provider; who uses it needs no certain one. */
class OptionalDependenciesTest {

    private static final String RULES = "io.github.thematicsessions.rules";

    private static final List<String> TOLD = List.of(
            "disableDefaultConstraintViolation",
            "buildConstraintViolationWithTemplate opening-remarks-time: too long: PT9M, allowed PT5M/PT7M",
            "addPropertyNode days",
            "addPropertyNode segments",
            "inIterable",
            "atIndex 0",
            "addPropertyNode slots",
            "inIterable",
            "atIndex 1",
            "addBeanNode",
            "inIterable",
            "atIndex 0",
            "addConstraintViolation",
            "not valid");

    private static Path location(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    @Test
    void core_and_rules_are_enough_on_the_module_path() throws Exception {
        ModuleFinder modules = ModuleFinder.of(location(ThematicSession.class), location(NoteCheck.class));
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(modules, ModuleFinder.of(), Set.of(RULES));
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
        assertThat(layer.modules())
                .extracting(Module::getName)
                .containsExactlyInAnyOrder(RULES, "io.github.thematicsessions.core");
        ClassLoader loader = layer.findLoader(RULES);
        Class<?> note = loader.loadClass("io.github.thematicsessions.core.note.ProceduralNote");
        Object sixth = loader.loadClass(ProceduralNotes.class.getName())
                .getMethod("sixthSession")
                .invoke(null);
        Object check = loader.loadClass(NoteCheck.class.getName())
                .getMethod("of", note)
                .invoke(null, sixth);
        assertThat(check.getClass().getModule())
                .isSameAs(layer.findModule(RULES).orElseThrow());
    }

    @Test
    void every_other_class_of_rules_links_without_jakarta_validation() throws Exception {
        try (URLClassLoader loader = classPathWithout("jakarta.validation-api|hibernate-validator")) {
            assertThatExceptionOfType(NoClassDefFoundError.class)
                    .isThrownBy(() -> link(FollowsNoteValidator.class.getName(), loader))
                    .withMessageStartingWith("jakarta/validation/");
            List<String> others = classesOfRules().stream()
                    .filter(name -> !name.startsWith(RULES + ".bean."))
                    .toList();
            assertThat(others).contains(NoteCheck.class.getName()).hasSizeGreaterThan(40);
            for (String name : others) {
                assertThat(link(name, loader)).as(name).isNotEmpty();
            }
        }
    }

    /** Initializes a class and asks for all its members, so that no type of a signature stays unknown. */
    private static List<Member> link(String name, ClassLoader loader) throws ClassNotFoundException {
        Class<?> type = Class.forName(name, true, loader);
        assertThat(type.getClassLoader()).as(name).isSameAs(loader);
        return Stream.<Member[]>of(type.getDeclaredMethods(), type.getDeclaredFields(), type.getDeclaredConstructors())
                .flatMap(Stream::of)
                .toList();
    }

    private static List<String> classesOfRules() throws IOException, URISyntaxException {
        try (ModuleReader reader = ModuleFinder.of(location(NoteCheck.class))
                .find(RULES)
                .orElseThrow()
                .open()) {
            return reader.list()
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .toList();
        }
    }

    @Test
    void without_hibernate_validator_a_violation_has_its_place_and_its_message() throws Exception {
        try (URLClassLoader loader = classPathWithout("hibernate-validator")) {
            assertThatExceptionOfType(ClassNotFoundException.class)
                    .isThrownBy(() -> loader.loadClass("org.hibernate.validator.HibernateValidator"));
            Object provider = loader.loadClass(AnotherProvider.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            assertThat(((Callable<?>) provider).call()).isEqualTo(TOLD);
        }
    }

    @Test
    void beside_hibernate_validator_another_provider_is_served_the_same() {
        assertThat(new AnotherProvider().call()).isEqualTo(TOLD);
    }

    private static URLClassLoader classPathWithout(String artifacts) throws IOException {
        Pattern excluded = Pattern.compile("(" + artifacts + ")-[^/\\\\]*\\.jar$");
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!excluded.matcher(entry).find()) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
