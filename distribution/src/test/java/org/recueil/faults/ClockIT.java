package org.recueil.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.recueil.distribution.Unpacked;
import org.recueil.telegram.fake.Fault;
import org.recueil.telegram.fake.Person;

/** The wall clock of the machine is set while the service runs: by a library that is made here, where there is a C compiler. */
@Tag("faults")
@EnabledOnOs(OS.LINUX)
class ClockIT {
    private static final Path SOURCE = Path.of("src/test/c/jump.c").toAbsolutePath();
    private static final Path COMPILER = Path.of("/usr/bin/cc");

    @TempDir
    private Path folder;

    @Test
    void whoeverSetsTheClockStopsNothing() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(COMPILER), "no C compiler here");
        Path library = folder.resolve("jump.so");
        Process compiling = new ProcessBuilder(
                        COMPILER.toString(), "-shared", "-fPIC", "-o", library.toString(), SOURCE.toString(), "-ldl")
                .inheritIO()
                .start();
        assertEquals(0, compiling.waitFor());
        Path jump = folder.resolve("jump");
        set(jump, 0);
        Unpacked archive = new Unpacked(folder);
        archive.run("doctor"); // makes the class archive, which a start would wait for
        int port = Service.freePort();
        try (Fakes fakes = new Fakes(Duration.ofSeconds(15))) {
            Map<String, String> settings = fakes.settings();
            settings.putAll(Map.of(
                    "RECUEIL_HTTP_PORT", String.valueOf(port),
                    "LD_PRELOAD", library.toString(),
                    "JUMP_FILE", jump.toString()));
            fakes.slack.person("U1", "fr-FR");
            try (Service service = Service.start(archive, folder.resolve("log"), settings)) {
                for (long days : new long[] {0, 1, -1, 365, -3_650, 3_650, 0}) {
                    set(jump, Duration.ofDays(days).toSeconds());
                    String when = days + " days";
                    Person person = fakes.telegram.person(when, "fr");
                    fakes.telegram.fail("sendMessage", 1, Fault.tooManyRequests(1));
                    fakes.telegram.fail("getUpdates", 1, Fault.status(500)); // which is logged, with the time
                    for (int n = 0; n < 5; n++) { // more than the pace lets through at once
                        person.says("II.37");
                        fakes.slack.event(fakes.slack.people().said("U1", "D" + when, "II.37"));
                    }
                    for (int n = 0; n < 5; n++) {
                        fakes.telegram.awaitSent(person.chat());
                    }
                    fakes.slack.awaitShown("D" + when, 5);
                    assertEquals(200, Service.status(port, "/health"), when);
                }
                String log = service.log();
                for (long days : new long[] {365, -3_650}) {
                    String year = String.valueOf(LocalDate.now().plusDays(days).getYear());
                    assertTrue(log.contains("\n" + year + "-"), () -> "no clock was set to " + year + ": " + log);
                }
                service.end();
                service.assertNoMistake();
            }
        }
    }

    private static void set(Path jump, long seconds) throws IOException {
        Path next = Files.writeString(jump.resolveSibling("next"), seconds + "\n");
        Files.move(next, jump, StandardCopyOption.ATOMIC_MOVE);
    }
}
