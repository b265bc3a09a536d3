package org.recueil.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recueil.fixture.ModuleFolder;
import org.recueil.model.Corpus;

/**
 * The Java example in {@code docs/library.md} compiles with only the library and Jackson and prints what the page says.
 */
class LibraryPageTest {
    private static final Path PAGE = ModuleFolder.path().resolveSibling("docs").resolve("library.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("```java\n(?<lines>.*?)```.*?```text\n(?<printed>.*?)```", Pattern.DOTALL);
    private static final Predicate<String> IS_IMPORT = line -> line.startsWith("import ");
    private static final int MOST_LINES = 10;

    /** All that the library needs at run time. The annotations of Jackson come with its object mapper. */
    private static final List<Class<?>> NEEDED =
            List.of(Corpus.class, ObjectMapper.class, JsonFactory.class, JsonProperty.class);

    @Test
    void printsWhatThePageSays(@TempDir Path folder) throws Exception {
        Matcher example = EXAMPLE.matcher(Files.readString(PAGE));
        assertTrue(example.find(), PAGE + " has no example with what it prints");
        List<String> lines = example.group("lines").lines().toList();
        List<String> statements = lines.stream()
                .filter(IS_IMPORT.negate().and(line -> !line.isBlank()))
                .toList();
        assertTrue(statements.size() <= MOST_LINES, () -> "more than ten lines: " + statements);
        List<String> program = new ArrayList<>(lines.stream().filter(IS_IMPORT).toList());
        program.add("class Example { public static void main(String[] arguments) {");
        program.addAll(statements);
        program.add("} }");
        assertEquals(example.group("printed"), run(Files.write(folder.resolve("Example.java"), program)));
    }

    /** Java compiles a single file before it runs it. */
    private static String run(Path source) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-cp", classPath(), source.toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed;
    }

    private static String classPath() {
        return NEEDED.stream().map(LibraryPageTest::place).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
