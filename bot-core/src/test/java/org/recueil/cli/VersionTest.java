package org.recueil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.cli.Program.Ran;
import org.recueil.data.Checksum;

class VersionTest {
    /** All examples of further texts, in the order in which they are loaded. */
    private static final List<String> EXAMPLES = List.of("cop-vi.txt", "xii.txt", "x.txt", "index-2023.txt", "en.txt");

    private static final Path CHECKSUM = Path.of("../corpus/src/main/resources/org/recueil/data/corpus.sha256");

    /** The version as the parent pom has it, the checksum as the file beside the data has it. */
    @ParameterizedTest
    @ValueSource(strings = {"version", "--version"})
    void saysProgramEditionAndChecksum(String asked) throws IOException {
        Optional<String> version = Pattern.compile("<artifactId>recueil</artifactId>\\s*<version>(.+?)</version>")
                .matcher(Files.readString(Path.of("..", "pom.xml")))
                .results()
                .map(found -> found.group(1))
                .findFirst();
        String checksum = Pattern.compile("^[0-9a-f]{64}")
                .matcher(Files.readString(CHECKSUM))
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
        assertEquals(
                new Ran(
                        0,
                        "Recueil " + version.orElseThrow() + "\ncorpus : édition 2021, SHA-256 " + checksum + "\n",
                        ""),
                Program.here().run(asked));
    }

    /** {@code sha256sum corpus.jsonl cop-vi.txt xii.txt … | sha256sum}, in the order that {@code version} tells. */
    @Test
    void theChecksumCoversEveryFileThatIsLoaded() throws IOException {
        Path examples = Path.of("..", "corpus", "examples");
        StringBuilder lines = new StringBuilder(Files.readString(CHECKSUM));
        for (String example : EXAMPLES) {
            lines.append(line(examples.resolve(example)));
        }
        String checksum = Checksum.of(lines.toString().getBytes(StandardCharsets.UTF_8));
        Program further = Program.here().with(Engine.FOLDER, examples.toString());
        String version = further.run("version").out();
        String files = "fichiers : corpus.jsonl, " + String.join(", ", EXAMPLES) + "\n";
        assertTrue(version.endsWith(", SHA-256 " + checksum + "\n" + files), version);
        String about = further.run("ask", "/a_propos").out();
        assertTrue(about.contains("\nDonnées : SHA-256 " + checksum.substring(0, 12) + "…\n"), about);
        assertTrue(
                about.contains("douzième réunion, 6 et 7 octobre 2022 ; Conférence des Parties, sixième session"),
                about);
    }

    private static String line(Path file) throws IOException {
        return Checksum.of(Files.readAllBytes(file)) + "  " + file.getFileName() + "\n";
    }
}
