package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor.Exports;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever opens the page of a package is told by which of its types to begin. */
class PackagePagesTest {

    private static final Pattern START = Pattern.compile("[Ss]tart with \\{@link ([\\w.]+)\\.([A-Z]\\w*)");

    @TestFactory
    Stream<DynamicTest> every_package_page_names_a_type_of_its_own_to_start_with() {
        return Stream.of("core", "rules", "io")
                .flatMap(module -> packages(module)
                        .map(name -> DynamicTest.dynamicTest(
                                name,
                                () -> assertThat(start(module, name))
                                        .as("the package of the type to start with")
                                        .isEqualTo(name))));
    }

    private static Stream<String> packages(String module) {
        List<String> exported = ModuleLayer.boot()
                .findModule("io.github.thematicsessions." + module)
                .orElseThrow()
                .getDescriptor()
                .exports()
                .stream()
                .map(Exports::source)
                .sorted()
                .toList();
        assertThat(exported).as(module).isNotEmpty();
        return exported.stream();
    }

    private static String start(String module, String name) {
        Path page = Path.of("..", module, "src", "main", "java")
                .resolve(name.replace('.', '/'))
                .resolve("package-info.java");
        String text = TestFiles.text(page).replaceAll("\\s+\\*\\s+", " ");
        Matcher start = START.matcher(text);
        return start.find() ? start.group(1) : "none";
    }
}
