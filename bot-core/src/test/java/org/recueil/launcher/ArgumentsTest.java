package org.recueil.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the launcher hands on to the program, and from where it may be called. */
class ArgumentsTest extends LauncherTrial {
    @Test
    void passesArgumentsOnUnchanged() throws Exception {
        var words = List.of("ask", "a b", "", "l'\"\\ $HOME `x` *", "deux\nlignes\n", "-Dx=y", "é😀");
        run(words.toArray(String[]::new));
        assertEquals(words, arguments());
    }

    @Test
    void withoutArgumentsChats() throws Exception {
        run();
        assertEquals(List.of("chat"), arguments());
    }

    @Test
    void theLanguageMayStandBeforeTheSubCommand() throws Exception {
        withAdapters();
        run("--lang", "en");
        assertEquals(List.of("--lang", "en"), arguments());
        assertFalse(jars().stream().anyMatch(jar -> jar.startsWith("slack-adapter")), jars().toString());
        run("--lang=en", "serve");
        assertEquals(List.of("--lang=en", "serve"), arguments());
        assertTrue(words().contains("-Xmx80m"), words().toString());
    }

    @Test
    void handsOnTheLocaleAsItWas() throws Exception {
        run();
        assertTrue(words().contains("-Drecueil.locale="), words().toString());
        environment.put("LANG", "en_GB.UTF-8");
        run();
        assertTrue(words().contains("-Drecueil.locale=en_GB.UTF-8"), words().toString());
        environment.put("LC_ALL", "C");
        run();
        assertTrue(words().contains("-Drecueil.locale=C"), words().toString());
    }

    @Test
    void emptyArgumentIsNotNone() throws Exception {
        run("");
        assertEquals(List.of(""), arguments());
    }

    @Test
    void givesWayToJavaSoThatSignalsReachIt() throws Exception {
        var process = start(home, home.resolve("recueil").toString());
        finish(process, "");
        assertEquals(
                process.pid(),
                Long.parseLong(Files.readString(tmp.resolve("pid")).strip()));
    }

    @Test
    void runsWhereItWasCalled() throws Exception {
        finish(start(tmp.resolve("jdk"), home.resolve("recueil").toString()), "");
        assertEquals(
                tmp.resolve("jdk").toString(),
                Files.readString(tmp.resolve("pwd")).strip());
    }

    @Test
    void worksThroughAChainOfLinksInAPathWithSpaces() throws Exception {
        var folder = Files.createDirectories(tmp.resolve("mes liens/ici"));
        Files.createSymbolicLink(tmp.resolve("mes liens/un"), Path.of("../le dossier d'été/recueil"));
        Files.createSymbolicLink(folder.resolve("deux"), Path.of("../un"));
        Files.createSymbolicLink(tmp.resolve("raccourci"), folder);
        assertRunsAtHome(start(Path.of("/"), tmp.resolve("raccourci/deux").toString()));
    }

    @Test
    void worksByItsBareName() throws Exception {
        assertRunsAtHome(start(home, "/bin/sh", "recueil"));
    }

    @Test
    void worksFromThePath() throws Exception {
        environment.merge("PATH", home.toString(), (path, folder) -> folder + ":" + path);
        assertRunsAtHome(start(tmp, "/bin/sh", "-c", "recueil"));
    }

    private void assertRunsAtHome(Process process) throws Exception {
        var run = finish(process, "");
        assertEquals(0, run.exit(), run.err());
        assertTrue(words().contains("-Drecueil.home=" + home), words().toString());
    }

    private List<String> arguments() {
        return words().subList(words().indexOf("org.recueil.cli.Main") + 1, words().size());
    }
}
