package org.recueil.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.recueil.export.FileFormat;

/** A service has 80 MB. Ten people who ask for everything at once must not end it. */
class SmallHeapTest {
    private static final String HEAP = "-Xmx80m";

    /** Of all provisions in one file, in milliseconds. */
    private static final int SLOWEST = 2_000;

    @Test
    void tenFilesOfEverythingAreWritten() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TenAtOnce.class.getName()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertTrue(said.endsWith("all written" + System.lineSeparator()), said);
        assertEquals(6, said.lines().count(), () -> "something else was printed: " + said);
        List<Integer> milliseconds = Pattern.compile(": (\\d+) ms")
                .matcher(said)
                .results()
                .map(time -> Integer.valueOf(time.group(1)))
                .toList();
        assertEquals(FileFormat.values().length, milliseconds.size(), said);
        milliseconds.forEach(time -> assertTrue(time < SLOWEST, said));
    }
}
