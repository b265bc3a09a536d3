package org.recueil.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.recueil.distribution.Unpacked.Ran;

/**
 * A copy of this tree with an eleventh and a twelfth meeting and a sixth session in {@code corpus/meetings}: it is verified
 * as a whole, and its archive and image answer from all. {@code -Dfurther.goals} names other goals than {@code verify}.
 */
@Tag("further-meetings")
@DisabledOnOs(OS.WINDOWS)
class FurtherMeetingsIT {
    private static final Pattern ELEVENTH = Pattern.compile("```\n(?<file>réunion : XI\n.*?)```", Pattern.DOTALL);
    private static final List<String> EXAMPLES = List.of("xii.txt", "cop-vi.txt", "index-2023.txt", "en.txt");
    private static final Set<String> NOT_COPIED = Set.of("target", ".git");

    @TempDir
    private static Path folder;

    private static Unpacked unpacked;

    @BeforeAll
    static void verifyACopy() throws Exception {
        Path copy = folder.resolve("copy");
        copyTree(copy);
        Path meetings = Files.createDirectories(copy.resolve("corpus/meetings"));
        Matcher manual = ELEVENTH.matcher(Files.readString(copy.resolve("corpus/README.md")));
        assertTrue(manual.find(), "corpus/README.md shows no file of meeting XI");
        Files.writeString(meetings.resolve("xi.txt"), manual.group("file"));
        for (String example : EXAMPLES) {
            Files.copy(copy.resolve("corpus/examples").resolve(example), meetings.resolve(example));
        }

        List<String> command = new ArrayList<>(List.of("mvn", "-B", "-o", "-Dstyle.color=never"));
        command.addAll(List.of(System.getProperty("further.goals", "verify").split(" ")));
        Process maven = new ProcessBuilder(command)
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(maven.getInputStream().readAllBytes(), UTF_8);
        assertEquals(
                0,
                maven.waitFor(),
                () -> said.lines()
                        .filter(line -> line.startsWith("[ERROR]"))
                        .reduce("", (lines, line) -> lines + line + "\n"));
        try (var built = Files.list(copy.resolve("distribution/target"))) {
            Path archive = built.filter(file -> file.toString().endsWith(".tar.gz"))
                    .findFirst()
                    .orElseThrow();
            unpacked = new Unpacked(Files.createDirectories(folder.resolve("unpacked")), archive);
        }
    }

    private static void copyTree(Path copy) throws IOException {
        Files.walkFileTree(Project.HOME, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes) throws IOException {
                if (NOT_COPIED.contains(from.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(copy.resolve(Project.HOME.relativize(from)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!NOT_COPIED.contains(file.getFileName().toString())) {
                    Files.copy(file, copy.resolve(Project.HOME.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Test
    void itsArchiveAnswersFromAll() throws Exception {
        assertAnswersFromAll(unpacked.home());
    }

    @Test
    void soDoesItsImage() throws Exception {
        Path image = Files.createDirectories(folder.resolve("image"));
        for (String copied : new Dockerfile(unpacked.home()).copied()) {
            Unpacked.execute("cp", "-r", unpacked.home().resolve(copied).toString(), image.toString());
        }
        assertAnswersFromAll(image);
    }

    private static void assertAnswersFromAll(Path home) throws Exception {
        assertStarts("XI.1\nGroupe de travail, onzième réunion, 7 et 8 octobre 2021\n", home, "XI.1");
        assertStarts("XII.2.b\nGroupe de travail, douzième réunion, 6 et 7 octobre 2022\n", home, "XII.2.b");
        assertStarts("B.VI.2.b\nConférence des Parties, sixième session, 15–19 octobre 2012\n", home, "6/1, par. 2 b)");
        assertStarts("Égalité des genres\n", home, "/theme Genre");
        Ran english = Unpacked.finish(unpacked.start(home, "ask", "--lang", "en", "VII.2.o"));
        assertTrue(english.out().contains("(o) Make safe houses available"), english.out());
        Ran about = Unpacked.finish(unpacked.start(home, "ask", "/a_propos"));
        assertTrue(about.out().contains("CTOC/COP/WG.4/2021/6"), about.out());
        assertTrue(about.out().contains("CTOC/COP/WG.4/2022/4"), about.out());
    }

    private static void assertStarts(String beginning, Path home, String message) throws Exception {
        Ran ran = Unpacked.finish(unpacked.start(home, "ask", message));
        assertEquals("", ran.err());
        assertTrue(ran.out().startsWith(beginning), ran.out());
    }
}
