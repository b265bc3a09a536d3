package org.recueil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A look-up does not wait for the index: it loads no class of Lucene; a search does. Neither loads what only a service needs. */
class LuceneLoadedLateTest {
    @ParameterizedTest
    @CsvSource({
        "/rec II.37, false",
        "/theme enfants, false",
        "/theme police, false",
        "/theme polise, false",
        "/citer police, false",
        "II.37, false",
        "/liees II.37, false",
        "/search enfants, true"
    })
    void whichAnswersNeedLucene(String said, boolean needed, @TempDir Path folder)
            throws IOException, InterruptedException {
        Path errors = folder.resolve("errors");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of(
                        java,
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "ask",
                        said))
                .redirectError(errors.toFile())
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        assertTrue(printed.contains(Main.class.getName() + " source:"), "no classes were logged");
        boolean loaded = printed.lines().anyMatch(line -> line.contains(" org.apache.lucene."));
        assertEquals(needed, loaded, said);
        assertEquals("", Files.readString(errors), "what Lucene says to its programmer disturbs the person who asks");
        for (String service : List.of(" io.micrometer.", " ch.qos.logback.", " org.recueil.service.Serving ")) {
            assertFalse(printed.contains(service), service + "is loaded for " + said);
        }
    }
}
