package io.github.thematicsessions.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One block of preformatted text in a description of the SDK.
 *
 * @param name the file that it stands in, below the packages that all have in common, and its number there
 * @param lines the text without the margin of the comment
 */
record JavadocBlock(String name, List<String> lines) {

    private static final Pattern BLOCK = Pattern.compile("<pre>\\{@code(.*?)}</pre>", Pattern.DOTALL);

    /** Finds the blocks of all modules, in the order of their files. */
    static List<JavadocBlock> all() {
        return files().flatMap(JavadocBlock::of).toList();
    }

    /** Finds the sources of all modules. */
    static Stream<Path> files() {
        return Stream.of("core", "rules", "io", "examples").flatMap(module -> files(sources(module)));
    }

    private static Path sources(String module) {
        return Path.of("..", module, "src", "main", "java");
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<JavadocBlock> of(Path file) {
        String within = file.toString().replace('\\', '/').replaceFirst(".*/thematicsessions/", "");
        List<JavadocBlock> blocks = new ArrayList<>();
        Matcher found = BLOCK.matcher(TestFiles.text(file));
        while (found.find()) {
            String text = found.group(1).replaceAll("(?m)^ +\\* ?", "").strip();
            blocks.add(new JavadocBlock(
                    within + " " + (blocks.size() + 1), text.lines().toList()));
        }
        return blocks.stream();
    }

    /** Tells whether this is a document in JSON Lines. Whatever else is no Java does not compile. */
    boolean isJsonLines() {
        return lines.stream().allMatch(line -> line.startsWith("{\""));
    }

    /** Returns the text as a document, each line of it ended. */
    String text() {
        return String.join("\n", lines) + "\n";
    }
}
