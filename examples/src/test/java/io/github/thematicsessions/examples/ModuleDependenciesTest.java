package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What jdeps sees in the class files of each module that is published: not what is declared, but what is used. */
class ModuleDependenciesTest {

    private static final Pattern USE = Pattern.compile("\\s+\\S+\\s+->\\s+(\\S+)\\s+(\\S.*?)\\s*");

    @Test
    void core_uses_nothing_but_java_base_and_annotations() {
        assertThat(usedBy("core"))
                .containsExactlyInAnyOrder("java.base", "org.jspecify.annotations", "org.immutables.value");
    }

    @Test
    void rules_uses_core_and_only_where_it_is_there_jakarta_validation_and_its_provider() {
        assertThat(usedBy("rules"))
                .containsExactlyInAnyOrder(
                        "java.base",
                        "org.jspecify.annotations",
                        "io.github.thematicsessions.core",
                        "jakarta.validation",
                        "org.hibernate.validator.constraintvalidation");
    }

    @Test
    void io_uses_core_and_the_libraries_of_its_formats() {
        assertThat(usedBy("io"))
                .containsExactlyInAnyOrder(
                        "java.base",
                        "org.jspecify.annotations",
                        "io.github.thematicsessions.core",
                        "de.siegmar.fastcsv",
                        "tools.jackson.core",
                        "tools.jackson.databind");
    }

    /** Returns the other modules of which something is used and, where a module is optional, the packages. */
    private static Set<String> usedBy(String name) {
        String module = "io.github.thematicsessions." + name;
        StringWriter printed = new StringWriter();
        int code = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(printed),
                        new PrintWriter(printed),
                        "--multi-release",
                        "base",
                        "-verbose:package",
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        "--module",
                        module);
        assertThat(code).as(printed.toString()).isZero();
        return printed.toString()
                .lines()
                .map(USE::matcher)
                .filter(Matcher::matches)
                .map(use -> use.group(2).equals("not found") ? use.group(1) : use.group(2))
                .filter(used -> !used.equals(module))
                .collect(Collectors.toSet());
    }
}
