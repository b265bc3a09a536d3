package org.recueil.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive of loaded classes, with which Java starts sooner. */
class ClassArchiveTest extends LauncherTrial {
    @Test
    void makesTheArchiveOnceForEachJava() throws Exception {
        jdk("other", "25.0.3");
        for (var java : List.of("jdk", "jdk", "other", "other", "jdk")) {
            environment.put("JAVA_HOME", tmp.resolve(java).toString());
            run();
            assertTrue(words().stream().anyMatch(word -> word.startsWith("-XX:SharedArchiveFile=" + home)), java);
        }
        assertEquals(List.of(tmp + "/jdk/bin/java", tmp + "/other/bin/java"), lines("archived"));
    }

    @Test
    void servicesShareAnArchiveOfTheirOwnMadeByARehearsal() throws Exception {
        withAdapters();
        for (var command : List.of("serve", "telegram", "slack", "doctor", "serve")) {
            run(command);
            assertTrue(archive().toString().endsWith("-services.jsa"), command);
        }
        run("ask");
        run("help");
        assertFalse(archive().toString().endsWith("-services.jsa"));
        var trained = lines("trained");
        assertEquals(2, trained.size(), trained.toString());
        assertTrue(trained.get(0).endsWith("of-telegram-adapter.jar org.recueil.cli.Main serve --rehearse"));
        assertTrue(trained.get(1).endsWith("lib/b.jar org.recueil.cli.Main ask"));
    }

    @Test
    void anAdapterThatIsNewerMakesTheServicesArchiveAgainAlone() throws Exception {
        withAdapters();
        run("ask");
        run("serve");
        Files.setLastModifiedTime(
                home.resolve("slack-adapter/target/lib/of-slack-adapter.jar"),
                FileTime.from(Instant.now().plusSeconds(60)));
        run("ask");
        run("serve");
        assertEquals(3, lines("archived").size());
    }

    @Test
    void aServiceTakesWhatIsThereWhereItMayNotMakeItsOwn() throws Exception {
        withAdapters();
        run("ask");
        var usual = archive();
        environment.put("NO_ARCHIVE", "yes");
        run("serve");
        assertEquals(usual, archive());
    }

    private Path archive() {
        var option = "-XX:SharedArchiveFile=";
        return words().stream()
                .filter(word -> word.startsWith(option))
                .map(word -> Path.of(word.substring(option.length())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void makesTheArchiveAgainWhereAJarIsNewer() throws Exception {
        run();
        Files.setLastModifiedTime(
                home.resolve("bot-core/target/lib/b.jar"),
                FileTime.from(Instant.now().plusSeconds(60)));
        run();
        assertEquals(2, lines("archived").size());
        assertEquals(1, lines("built").size());
    }

    @Test
    void doesNotTryAgainWhereJavaMakesNoArchive() throws Exception {
        environment.put("NO_ARCHIVE", "yes");
        for (int i = 0; i < 2; i++) {
            assertEquals(0, run().exit());
            assertFalse(words().toString().contains("SharedArchiveFile"));
        }
        assertEquals(1, lines("archived").size());
    }

    @Test
    void clearsAwayTheHalfArchiveOfAStartThatWasKilled() throws Exception {
        run();
        var archive = archive();
        Files.delete(archive);
        var killed = Files.writeString(Path.of(archive + ".999999999"), "half");
        var alive = Files.writeString(
                Path.of(archive + "." + ProcessHandle.current().pid()), "half");
        run();
        assertTrue(Files.exists(archive));
        assertFalse(Files.exists(killed));
        assertTrue(Files.exists(alive));
    }

    @Test
    void triesAgainOnceThereIsRoomOnTheDisk() throws Exception {
        assertEquals(0, run().exit());
        var cds = home.resolve("target/launcher/cds");
        try (var files = Files.walk(cds)) {
            for (var each : files.filter(Files::isRegularFile).toList()) {
                Files.delete(each);
            }
        }
        limited("ulimit -f 0", "ask");
        try (var files = Files.walk(cds)) {
            assertEquals(List.of(), files.filter(Files::isRegularFile).toList());
        }
        run();
        assertTrue(words().toString().contains("SharedArchiveFile"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECUEIL_CORPUS", "RECUEIL_CONFIG"})
    void makesTheArchiveWithoutWhatTheUserMayHaveMistaken(String variable) throws Exception {
        environment.put(variable, "a mistake");
        run();
        assertTrue(words().toString().contains("SharedArchiveFile"));
    }

    @Test
    void goesOnSilentlyWhereTheArchiveCannotBeWritten() throws Exception {
        run();
        Files.move(home.resolve("target/launcher/cds"), tmp.resolve("cds"));
        Files.writeString(home.resolve("target/launcher/cds"), "a file in its place stops even root");
        assertEquals(new Run(0, "", ""), run());
        assertFalse(words().toString().contains("SharedArchiveFile"));
    }
}
