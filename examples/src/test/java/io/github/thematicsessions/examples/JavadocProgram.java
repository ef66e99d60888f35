package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles and runs the code of blocks with everything on the class path, as a program of a user. The imports are those of
 * the prompt, and those of the libraries that only some blocks use. Every warning of the compiler stops it.
 */
final class JavadocProgram implements AutoCloseable {

    private static final String OTHER_IMPORTS = """
            import io.github.thematicsessions.examples.JavadocGiven;
            import io.github.thematicsessions.rules.bean.*;
            import jakarta.validation.Configuration;
            import jakarta.validation.ConstraintViolation;
            import jakarta.validation.Validation;
            import jakarta.validation.constraints.*;
            import java.nio.file.*;
            import java.util.*;
            import org.hibernate.validator.HibernateValidator;
            import org.hibernate.validator.engine.HibernateConstraintViolation;
            import org.hibernate.validator.spi.properties.*;
            import tools.jackson.databind.json.JsonMapper;
            """;

    private final Path folder;
    private final String classPath;
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
    private final URLClassLoader loader;

    JavadocProgram(Path folder) throws IOException {
        this.folder = folder;
        this.classPath = ShellCommand.classPath() + File.pathSeparator + Path.of("target", "test-classes");
        List<URL> places = new ArrayList<>(List.of(folder.toUri().toURL()));
        for (String place : Arrays.asList(classPath.split(File.pathSeparator))) {
            places.add(Path.of(place).toUri().toURL());
        }
        // Its parent knows nothing of the modules of this test, so that what runs is on the class path alone.
        this.loader = new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** Runs a block and returns what the calls have yielded of which a comment tells. */
    List<String> run(String name, JavadocCode code) throws Exception {
        String type = name.replaceAll("\\W", "_");
        compile(type, source(type, code));
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            @SuppressWarnings("unchecked")
            Callable<List<String>> block = (Callable<List<String>>)
                    loader.loadClass(type).getConstructor(Path.class).newInstance(folder);
            return block.call();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static String source(String type, JavadocCode code) {
        return """
                %s%s
                public class %s extends JavadocGiven {
                    public %3$s(Path folder) {
                        super(folder);
                    }

                    @Override
                    protected void run() throws Exception {
                %s
                    }
                }
                """.formatted(promptImports(), OTHER_IMPORTS, type, code.statements());
    }

    private static String promptImports() {
        return TestFiles.text(Path.of("src/main/resources/io/github/thematicsessions/examples/shell.jsh"))
                .lines()
                .filter(line -> line.startsWith("import "))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private void compile(String type, String source) {
        List<String> options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-Xlint:all,-classfile,-path",
                "-Werror",
                "--class-path",
                classPath,
                "-d",
                folder.toString());
        StringWriter said = new StringWriter();
        boolean compiled = compiler.getTask(said, files, null, options, null, List.of(unit(type, source)))
                .call();
        assertThat(compiled).as("%s%n%s", said, source).isTrue();
    }

    private static JavaFileObject unit(String type, String source) {
        return new SimpleJavaFileObject(URI.create("string:///" + type + ".java"), JavaFileObject.Kind.SOURCE) {

            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }

    @Override
    public void close() throws IOException {
        files.close();
        loader.close();
    }
}
