package org.recueil.launcher;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When the launcher builds, and what it says of it. */
class BuildingTest extends LauncherTrial {
    @Test
    void buildsOnceAndSaysSoInOneLine() throws Exception {
        assertEquals(new Run(0, "", "recueil : construction (une minute la première fois)…\n"), run());
        assertEquals(new Run(0, "", ""), run());
        assertEquals(
                List.of(home + " " + tmp.resolve("jdk")
                        + " -B -q -Dstyle.color=never -DskipTests -pl !distribution package"),
                lines("built"));
    }

    private enum Change {
        SOURCE_EDITED("corpus/src/main/java/A.java"),
        SOURCE_ADDED("bot-core/src/main/java/C.java"),
        RESOURCE_ADDED("corpus/meetings/XI.txt"),
        MODULE_FILE_ADDED("corpus/notes.tsv"),
        MODULE_POM_EDITED("bot-core/pom.xml"),
        POM_EDITED("pom.xml"),
        MODULE_ADDED("telegram-adapter/pom.xml"),
        SOURCE_DELETED("corpus/src/main/java/B.java"),
        JAR_DELETED("bot-core/target/bot-core-0.1.0.jar"),
        LIBRARIES_DELETED("bot-core/target/lib");

        private final String path;

        Change(String path) {
            this.path = path;
        }

        void make(Path home) throws IOException {
            var file = home.resolve(path);
            if (!name().endsWith("DELETED")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, "new");
            } else if (Files.isDirectory(file)) {
                Files.move(file, home.resolve("gone"));
            } else {
                Files.delete(file);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void buildsAgainAfter(Change change) throws Exception {
        run();
        change.make(home);
        run();
        run();
        assertEquals(2, lines("built").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "corpus/target/surefire-reports/A.txt", "target/x", "notes/x"})
    void doesNotBuildAgainFor(String file) throws Exception {
        run();
        writeAtHome(file, "new");
        run();
        assertEquals(1, lines("built").size());
    }

    @Test
    void leavesNothingOfWhatWasDeleted() throws Exception {
        run();
        writeAtHome("corpus/target/classes/old.txt", "");
        writeAtHome("bot-core/target/lib/old.jar", "");
        writeAtHome("bot-core/target/bot-core-0.0.9.jar", "");
        Change.POM_EDITED.make(home);
        run();
        try (var left = Files.walk(home)) {
            assertEquals(
                    List.of(),
                    left.filter(file -> file.toString().matches(".*(old|0\\.9).*"))
                            .toList());
        }
    }

    @Test
    void showsTheEndOfTheLogWhereTheBuildFails() throws Exception {
        environment.put("BROKEN", "yes");
        var failed = run();
        assertEquals(70, failed.exit());
        assertTrue(failed.err().contains("la construction a échoué"), failed.err());
        assertTrue(failed.err().endsWith("BUILD of Main.java:7\n"), failed.err());
        assertFalse(Files.exists(home.resolve("target/launcher/lock")));
        environment.remove("BROKEN");
        assertEquals(0, run().exit());
    }

    @Test
    void saysWhereItCannotBuild() throws Exception {
        Files.writeString(home.resolve("target"), "a file in its place stops even root");
        assertFails(73, "target/launcher ne peut pas être écrit");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void startsAtOnceBuildOnce(boolean afterACrash) throws Exception {
        environment.put("SLOW", "yes");
        if (afterACrash) {
            lock(999_999_999);
        }
        var processes = new ArrayList<Process>();
        for (int i = 0; i < 4; i++) {
            processes.add(start(home, home.resolve("recueil").toString()));
        }
        for (var process : processes) {
            var run = finish(process, "");
            assertEquals(0, run.exit(), run.err());
            assertEquals(1, run.err().lines().count(), run.err());
        }
        assertEquals(1, lines("built").size());
        try (var state = Files.list(home.resolve("target/launcher"))) {
            assertEquals(
                    List.of(),
                    state.filter(file -> file.toString().contains("lock")).toList());
        }
    }

    @Test
    void waitsForTheBuildOfALivingProcess() throws Exception {
        var lock = lock(ProcessHandle.current().pid());
        var waiting = start(home, home.resolve("recueil").toString());
        assertFalse(waiting.waitFor(200, MILLISECONDS));
        Files.delete(lock);
        assertTrue(finish(waiting, "")
                .err()
                .contains("processus " + ProcessHandle.current().pid()));
    }

    private Path lock(long process) throws IOException {
        var folder = Files.createDirectories(home.resolve("target/launcher"));
        return Files.createSymbolicLink(folder.resolve("lock"), Path.of(Long.toString(process)));
    }
}
