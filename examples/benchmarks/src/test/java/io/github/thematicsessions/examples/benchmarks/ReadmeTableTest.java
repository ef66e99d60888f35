package io.github.thematicsessions.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of the README beside the results of the run from which it was made. */
class ReadmeTableTest {

    private static final Pattern MACHINE = Pattern.compile("^Measured on (.*?); ", Pattern.MULTILINE);

    @Test
    void the_table_of_the_readme_is_that_of_the_results() throws IOException {
        String readme = Files.readString(Path.of("..", "..", "README.md"));
        Matcher machine = MACHINE.matcher(readme);

        assertThat(machine.find()).as("the machine of the table").isTrue();
        assertThat(readme)
                .contains(BenchmarkTable.write(
                        JmhResult.read(Files.readAllBytes(Path.of("benchmarks.json"))), machine.group(1)));
    }
}
