package org.recueil.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher in the folder of an archive that was unpacked, with nothing to build with. */
class UnpackedTest extends LauncherTrial {
    @Test
    void runsUnpackedWithNothingToBuildWith() throws Exception {
        unpack();
        assertEquals(new Run(0, "", ""), run("ask"));
        assertEquals(List.of("bot-core-0.1.0.jar", "corpus-0.1.0.jar"), jars());
        assertTrue(words().toString().contains(" -XX:SharedArchiveFile=" + home + "/cache/"), words().toString());
        run("telegram");
        assertEquals(List.of("bot-core-0.1.0.jar", "corpus-0.1.0.jar", "okhttp-4.12.0.jar"), jars());
        assertEquals(2, lines("archived").size());
    }

    @Test
    void keepsTheClassArchiveWithTheUserWhereAnotherUnpacked() throws Exception {
        unpack();
        Files.writeString(home.resolve("cache"), "a file in its place stops even root");
        assertEquals(new Run(0, "", ""), run());
        assertFalse(words().toString().contains("SharedArchiveFile"));
        Files.delete(home.resolve("cache"));
        environment.put("XDG_CACHE_HOME", tmp.resolve("mes caches").toString());
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-xr-xr-x"));
        assertEquals(new Run(0, "", ""), run());
        var expected = Files.isWritable(home) ? home + "/cache/" : tmp + "/mes caches/recueil/";
        assertTrue(words().toString().contains(" -XX:SharedArchiveFile=" + expected), words().toString());
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lib", "adapters"})
    void saysThatTheArchiveIsIncomplete(String folder) throws Exception {
        unpack();
        Files.move(home.resolve(folder), tmp.resolve("gone"));
        var failed = run("serve");
        assertEquals(72, failed.exit());
        assertTrue(failed.err().endsWith("décompressez à nouveau l'archive entière.\n"), failed.err());
    }

    /** What the archive holds in the place of the small project, and neither a compiler nor Maven. */
    private void unpack() throws IOException {
        Files.move(home, tmp.resolve("sources"));
        for (var jar : List.of("lib/bot-core", "lib/corpus", "adapters/okhttp")) {
            writeAtHome(jar + (jar.endsWith("okhttp") ? "-4.12.0.jar" : "-0.1.0.jar"), "jar");
        }
        Files.copy(tmp.resolve("sources/recueil"), home.resolve("recueil"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.delete(tmp.resolve("bin/mvn"));
        Files.delete(tmp.resolve("jdk/bin/javac"));
    }
}
