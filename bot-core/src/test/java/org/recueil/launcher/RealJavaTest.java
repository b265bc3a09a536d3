package org.recueil.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a real Java shows. */
class RealJavaTest extends LauncherTrial {
    private static byte[] probe;

    @BeforeAll
    static void compileProbe(@TempDir Path folder) throws IOException {
        var source = Files.writeString(folder.resolve("Main.java"), resource("Main.java.txt"));
        var compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "--release", "17", "-d", folder.toString(), source.toString());
        assertEquals(0, compiled);
        var jar = folder.resolve("probe.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("org/recueil/cli/Main.class"));
            Files.copy(folder.resolve("org/recueil/cli/Main.class"), out);
        }
        probe = Files.readAllBytes(jar);
    }

    /** In the place of the program, one that says back all it was given. */
    @BeforeEach
    void takeARealJava() throws IOException {
        Files.write(tmp.resolve("bot-core.jar"), probe);
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }

    @Test
    void speaksUtf8InAnyLocale() throws Exception {
        environment.put("RECUEIL_JAVA_OPTS", "-Daside=détourné");
        run("ask");
        for (var locale : List.of("LANG=C", "LC_ALL=C", "LC_ALL=xx_XX.UTF-8", "LC_CTYPE=POSIX", "LANG=C.UTF-8")) {
            var name = locale.substring(0, locale.indexOf('='));
            environment.put(name, locale.substring(name.length() + 1));
            assertEquals(
                    new Run(42, "traité|œuvre 😀|été\n|" + home, "détourné"),
                    finish(start(home, home.resolve("recueil").toString(), "traité", "œuvre 😀"), "été\n"),
                    locale);
            environment.remove(name);
        }
    }

    @Test
    void saysNothingOfAnArchiveThatDoesNotFit() throws Exception {
        var answer = new Run(0, "ask||" + home, "");
        run("ask");
        assertEquals(answer, run("ask"), "sound");
        Path archive;
        try (var files = Files.walk(home.resolve("target/launcher/cds"))) {
            archive = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        assertTrue(Files.size(archive) > 0, "the real Java made an archive");
        Files.setLastModifiedTime(home.resolve("bot-core/target/bot-core-0.1.0.jar"), FileTime.fromMillis(0));
        assertEquals(answer, run("ask"), "made for another jar");
        Files.delete(archive);
        Files.writeString(archive, "rubbish");
        assertEquals(answer, run("ask"), "rubbish");
    }

    @Test
    void stillShowsWhatJavaReallyFailsAt() throws Exception {
        environment.put("RECUEIL_JAVA_OPTS", "-Xmx1k");
        var failed = run("ask");
        assertEquals(1, failed.exit());
        assertTrue((failed.out() + failed.err()).contains("Too small maximum heap"), failed.toString());
    }

    @Test
    void leavesStandardInputToTheProgram() throws Exception {
        assertTrue(finish(start(home, home.resolve("recueil").toString(), "ask"), "II.37")
                .out()
                .startsWith("ask|II.37|"));
        assertEquals(1, lines("built").size());
    }
}
