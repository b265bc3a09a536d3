package org.recueil.main;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.main.Program.Ran;

class VersionTest {
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
}
