package org.recueil.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher's promises, tried on the script itself in a small copy of the project, with a Java and a Maven that only pretend. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String JAVA = """
            #!/bin/sh
            case "$*" in
                *-XshowSettings*) printf '    java.home = %s\\n    java.runtime.version = %s\\n' "$TMP/jdk" "$ASKED_VERSION" >&2; exit ;;
            esac
            for word; do
                case $word in -XX:ArchiveClassesAtExit=*)
                    echo "$0" >>"$TMP/archived"; echo "$*" >>"$TMP/trained"
                    [ -z "${NO_ARCHIVE-}${RECUEIL_CORPUS-}${RECUEIL_CONFIG-}" ] || exit 1
                    echo archive >"${word#*=}"; exit ;;
                esac
            done
            echo $$ >"$TMP/pid"
            pwd >"$TMP/pwd"
            printf '%s\\0' "$0" "$@" >"$TMP/words"
            """;

    private static final String MAVEN = """
            #!/bin/sh
            [ "$1" != -v ] || { echo "Apache Maven ${MAVEN_VERSION-3.8.7}"; exit; }
            cat >/dev/null
            echo "$PWD $JAVA_HOME $*" >>"$TMP/built"
            mkdir "$TMP/building" || exit 1
            [ -z "${SLOW-}" ] || sleep 0.3
            rmdir "$TMP/building"
            echo "BUILD of Main.java:7"
            [ -z "${BROKEN-}" ] || exit 1
            mkdir -p corpus/target bot-core/target/lib bot-core/target/classes
            cp "$TMP/probe.jar" bot-core/target/bot-core-0.1.0.jar
            for jar in bot-core-0.1.0-tests lib/b lib/a; do echo jar >bot-core/target/$jar.jar; done
            for adapter in *-adapter; do
                [ -d "$adapter" ] || continue
                mkdir -p $adapter/target/lib
                for jar in $adapter-0.1.0 lib/a lib/of-$adapter; do echo jar >$adapter/target/$jar.jar; done
            done
            """;

    /** What a real Java runs: says back all it was given. */
    private static final String PROBE = """
            package org.recueil.main;
            public class Main {
                public static void main(String[] args) throws Exception {
                    String in = new String(System.in.readAllBytes(), "UTF-8");
                    System.out.print(String.join("|", args) + "|" + in + "|" + System.getProperty("recueil.home"));
                    System.err.print(System.getProperty("aside", ""));
                    System.exit(args[0].equals("ask") ? 0 : 42);
                }
            }
            """;

    private static byte[] probe;

    @TempDir
    private Path tmp;

    private Path home;

    private final Map<String, String> environment = new LinkedHashMap<>();

    private record Run(int exit, String out, String err) {}

    @BeforeAll
    static void compileProbe(@TempDir Path folder) throws IOException {
        var source = Files.writeString(folder.resolve("Main.java"), PROBE);
        var compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "--release", "17", "-d", folder.toString(), source.toString());
        assertEquals(0, compiled);
        var jar = folder.resolve("probe.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("org/recueil/main/Main.class"));
            Files.copy(folder.resolve("org/recueil/main/Main.class"), out);
        }
        probe = Files.readAllBytes(jar);
    }

    @BeforeEach
    void layOut() throws IOException {
        tmp = tmp.toRealPath();
        home = tmp.resolve("le dossier d'été");
        write("le dossier d'été/pom.xml", "<modules><module>corpus</module><module>bot-core</module></modules>");
        for (var module : List.of("corpus", "bot-core")) {
            write("le dossier d'été/" + module + "/pom.xml", "");
            write("le dossier d'été/" + module + "/src/main/java/A.java", "");
            write("le dossier d'été/" + module + "/src/main/java/B.java", "");
        }
        Files.copy(launcher(), home.resolve("recueil"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.write(tmp.resolve("probe.jar"), probe);
        jdk("jdk", "17.0.1");
        script("bin/mvn", MAVEN);
        environment.put("PATH", tmp.resolve("bin") + ":" + System.getenv("PATH"));
        environment.put("JAVA_HOME", tmp.resolve("jdk").toString());
        environment.put("TMP", tmp.toString());
    }

    // What is passed on

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
    void addsJavaOptionsOfTheUser() throws Exception {
        environment.put("RECUEIL_JAVA_OPTS", "-Xmx64m  -Dx=*");
        run();
        var words = words();
        assertEquals(words.indexOf("-Xmx64m") + 1, words.indexOf("-Dx=*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chat",
                "ask",
                "export",
                "version",
                "--version",
                "help",
                "--help",
                "serve",
                "doctor",
                "telegram",
                "slack"
            })
    void hurriesWhereSomebodyWaitsForAFirstAnswer(String command) throws Exception {
        run(command);
        assertTrue(words().contains("-XX:TieredStopAtLevel=1"));
    }

    @Test
    void keepsTheFullCompilerForWhatComputes() throws Exception {
        run("import");
        assertFalse(words().contains("-XX:TieredStopAtLevel=1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "telegram", "slack"})
    void givesAServiceLittleMemoryUnlessTheUserGivesMore(String command) throws Exception {
        environment.put("RECUEIL_JAVA_OPTS", "-Xmx1g");
        run(command);
        assertTrue(words().indexOf("-Xmx128m") < words().indexOf("-Xmx1g"), words().toString());
        assertTrue(words().contains("-Xmx128m") && words().contains("-XX:+ExitOnOutOfMemoryError"));
    }

    // Adapters

    @ParameterizedTest
    @ValueSource(strings = {"chat", "ask", "export", "import", "version", "--version"})
    void aCommandThatNeedsNoAdapterDoesNotPayForOne(String command) throws Exception {
        write("le dossier d'été/telegram-adapter/pom.xml", "");
        run(command);
        assertEquals(List.of("bot-core-0.1.0.jar", "a.jar", "b.jar"), jars());
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "doctor", "telegram", "slack", "help", "--help", "telegramm", "a b", "../x"})
    void allElseHasAllAdaptersBehindWhatAllShare(String command) throws Exception {
        adapters();
        run(command);
        assertEquals(
                List.of(
                        "bot-core-0.1.0.jar",
                        "a.jar",
                        "b.jar",
                        "slack-adapter-0.1.0.jar",
                        "of-slack-adapter.jar",
                        "telegram-adapter-0.1.0.jar",
                        "of-telegram-adapter.jar"),
                jars());
    }

    private void adapters() throws IOException {
        write("le dossier d'été/slack-adapter/pom.xml", "");
        write("le dossier d'été/telegram-adapter/pom.xml", "");
    }

    private List<String> jars() {
        return Stream.of(words().get(words().indexOf("-cp") + 1).split(":"))
                .map(jar -> Path.of(jar).getFileName().toString())
                .toList();
    }

    // Where it is called from

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

    // Building

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
        write("le dossier d'été/" + file, "new");
        run();
        assertEquals(1, lines("built").size());
    }

    @Test
    void leavesNothingOfWhatWasDeleted() throws Exception {
        run();
        write("le dossier d'été/corpus/target/classes/old.txt", "");
        write("le dossier d'été/bot-core/target/lib/old.jar", "");
        write("le dossier d'été/bot-core/target/bot-core-0.0.9.jar", "");
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
    void leavesStandardInputToTheProgram() throws Exception {
        realJava();
        assertTrue(finish(start(home, home.resolve("recueil").toString(), "ask"), "II.37")
                .out()
                .startsWith("ask|II.37|"));
        assertEquals(1, lines("built").size());
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

    // What is missing

    @Test
    void saysThatJavaIsMissing() throws Exception {
        environment.remove("JAVA_HOME");
        barePath();
        assertFails(69, "il faut Java 17 ou plus récent ; aucun dans JAVA_HOME ni dans PATH. Sous Debian");
    }

    @Test
    void saysThatJavaIsTooOld() throws Exception {
        jdk("old", "1.8.0_402");
        environment.put("JAVA_HOME", tmp.resolve("old").toString());
        barePath();
        assertFails(69, "old/bin/java est en version 1.8.0_402");
    }

    @Test
    void takesJavaFromThePathWhereJavaHomeIsTooOld() throws Exception {
        jdk("old", "11.0.2");
        environment.put("JAVA_HOME", tmp.resolve("old").toString());
        Files.createSymbolicLink(tmp.resolve("bin/java"), tmp.resolve("jdk/bin/java"));
        run();
        assertEquals(tmp.resolve("jdk/bin/java").toString(), words().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"21.0.2+13", "11.0.2+9"})
    void asksAJavaThatNoFileDescribes(String version) throws Exception {
        environment.remove("JAVA_HOME");
        environment.put("ASKED_VERSION", version);
        script("bin/java", JAVA);
        if (version.startsWith("11")) {
            assertFails(69, "java est en version 11.0.2+9");
        } else {
            assertEquals(0, run().exit());
        }
    }

    @Test
    void saysThatTheCompilerIsMissing() throws Exception {
        Files.delete(tmp.resolve("jdk/bin/javac"));
        assertFails(69, "n'a pas de compilateur");
    }

    @Test
    void saysThatMavenIsMissing() throws Exception {
        Files.delete(tmp.resolve("bin/mvn"));
        barePath();
        assertFails(69, "il faut Maven 3.8 ou plus récent ; aucun dans PATH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.2.1", "3.0.5", "3.6.3"})
    void saysThatMavenIsTooOld(String version) throws Exception {
        environment.put("MAVEN_VERSION", version);
        assertFails(69, "mvn est en version " + version.substring(0, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.8.1", "3.10.0", "4.0.0-rc-4"})
    void takesNewerMaven(String version) throws Exception {
        environment.put("MAVEN_VERSION", version);
        assertEquals(0, run().exit());
    }

    @Test
    void needsNeitherMavenNorCompilerOnceBuilt() throws Exception {
        run();
        script("bin/mvn", "exit 1");
        Files.delete(tmp.resolve("jdk/bin/javac"));
        assertEquals(new Run(0, "", ""), run());
    }

    // The class archive

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
        adapters();
        for (var command : List.of("serve", "telegram", "slack", "doctor", "serve")) {
            run(command);
            assertTrue(archive().toString().endsWith("-services.jsa"), command);
        }
        run("ask");
        run("help");
        assertFalse(archive().toString().endsWith("-services.jsa"));
        var trained = lines("trained");
        assertEquals(2, trained.size(), trained.toString());
        assertTrue(trained.get(0).endsWith("of-telegram-adapter.jar org.recueil.main.Main serve --rehearse"));
        assertTrue(trained.get(1).endsWith("lib/b.jar org.recueil.main.Main ask"));
    }

    @Test
    void anAdapterThatIsNewerMakesTheServicesArchiveAgainAlone() throws Exception {
        adapters();
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
        adapters();
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
    void ordersTheClassPathAndLeavesTestsOut() throws Exception {
        run();
        var target = home.resolve("bot-core/target") + "/";
        assertEquals(
                target + "bot-core-0.1.0.jar:" + target + "lib/a.jar:" + target + "lib/b.jar",
                words().get(words().indexOf("-cp") + 1));
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

    @Test
    void aServiceIsAllowedEnoughFilesOrSaysThatItIsNot() throws Exception {
        assertEquals(0, run().exit());
        assertEquals(0, limited("ulimit -n 100", "ask").exit());
        assertEquals(0, limited("ulimit -S -n 100", "serve").exit());
        var refused = limited("ulimit -n 100", "serve");
        assertEquals(71, refused.exit());
        assertTrue(refused.err().contains("256 fichiers à la fois ; la limite est de 100"), refused.err());
    }

    private Run limited(String limit, String command) throws Exception {
        var launcher = home.resolve("recueil").toString();
        return finish(start(home, "/bin/sh", "-c", limit + " && exec \"$0\" " + command, launcher), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECUEIL_CORPUS", "RECUEIL_CONFIG"})
    void makesTheArchiveWithoutWhatTheUserMayHaveMistaken(String variable) throws Exception {
        environment.put(variable, "a mistake");
        run();
        assertTrue(words().toString().contains("SharedArchiveFile"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.0.1", "24", "25.0.3+9-LTS"})
    void allowsNativeCodeWhereJavaWouldWarn(String version) throws Exception {
        jdk("jdk", version);
        run();
        assertEquals(!version.startsWith("17"), words().contains("--enable-native-access=ALL-UNNAMED"));
    }

    @Test
    void goesOnSilentlyWhereTheArchiveCannotBeWritten() throws Exception {
        run();
        Files.move(home.resolve("target/launcher/cds"), tmp.resolve("cds"));
        Files.writeString(home.resolve("target/launcher/cds"), "a file in its place stops even root");
        assertEquals(new Run(0, "", ""), run());
        assertFalse(words().toString().contains("SharedArchiveFile"));
    }

    // Unpacked from an archive

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
            write("le dossier d'été/" + jar + (jar.endsWith("okhttp") ? "-4.12.0.jar" : "-0.1.0.jar"), "jar");
        }
        Files.copy(tmp.resolve("sources/recueil"), home.resolve("recueil"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.delete(tmp.resolve("bin/mvn"));
        Files.delete(tmp.resolve("jdk/bin/javac"));
    }

    // With a real Java

    @Test
    void speaksUtf8InAnyLocale() throws Exception {
        realJava();
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
        realJava();
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
        realJava();
        environment.put("RECUEIL_JAVA_OPTS", "-Xmx1k");
        var failed = run("ask");
        assertEquals(1, failed.exit());
        assertTrue((failed.out() + failed.err()).contains("Too small maximum heap"), failed.toString());
    }

    // The small project

    private static Path launcher() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("recueil"))) {
                return folder.resolve("recueil");
            }
        }
        throw new IllegalStateException("no launcher above " + Path.of("").toAbsolutePath());
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(tmp.resolve(path).getParent());
        Files.writeString(tmp.resolve(path), text);
    }

    private void script(String path, String text) throws IOException {
        write(path, text);
        Files.setPosixFilePermissions(tmp.resolve(path), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void jdk(String folder, String version) throws IOException {
        script(folder + "/bin/java", JAVA);
        script(folder + "/bin/javac", "");
        write(folder + "/release", "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\nMODULES=\"java.base\"\n");
    }

    /** Nothing on the path but what the launcher asks before it knows its Java and its Maven. */
    private void barePath() throws IOException {
        var folders = Stream.of(System.getenv("PATH").split(":"));
        var real = folders.map(folder -> Path.of(folder, "readlink")).filter(Files::isExecutable);
        script("bin/readlink", "#!/bin/sh\nexec '" + real.findFirst().orElseThrow() + "' \"$@\"\n");
        environment.put("PATH", tmp.resolve("bin").toString());
    }

    private void realJava() {
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }

    private Path lock(long process) throws IOException {
        var folder = Files.createDirectories(home.resolve("target/launcher"));
        return Files.createSymbolicLink(folder.resolve("lock"), Path.of(Long.toString(process)));
    }

    private Run run(String... arguments) throws Exception {
        var command = Stream.concat(Stream.of(home.resolve("recueil").toString()), Arrays.stream(arguments));
        return finish(start(home, command.toArray(String[]::new)), "");
    }

    private Process start(Path folder, String... command) throws IOException {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** What it writes is little: no pipe fills while another is read. */
    private static Run finish(Process process, String input) throws Exception {
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(UTF_8));
        } catch (IOException unread) {
            // It ended without reading.
        }
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        var err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertTrue(process.waitFor(30, SECONDS));
        return new Run(process.exitValue(), out, err);
    }

    private void assertRunsAtHome(Process process) throws Exception {
        var run = finish(process, "");
        assertEquals(0, run.exit(), run.err());
        assertTrue(words().contains("-Drecueil.home=" + home), words().toString());
    }

    private void assertFails(int exit, String message) throws Exception {
        var failed = run("ask");
        assertEquals(exit, failed.exit(), failed.err());
        assertEquals(1, failed.err().lines().count(), failed.err());
        assertTrue(failed.err().contains(message), failed.err());
        assertFalse(Files.exists(tmp.resolve("built")));
    }

    private List<String> words() {
        try {
            var all = Files.readString(tmp.resolve("words"));
            return List.of(all.substring(0, all.length() - 1).split("\0", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> arguments() {
        return words().subList(words().indexOf("org.recueil.main.Main") + 1, words().size());
    }

    private List<String> lines(String log) throws IOException {
        return Files.readAllLines(tmp.resolve(log));
    }
}
