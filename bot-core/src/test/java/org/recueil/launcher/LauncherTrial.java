package org.recueil.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher's script itself in a small copy of the project, laid out anew for each test, with a Java and a Maven that
 * only pretend ({@code java.sh}, {@code mvn.sh}) and write down what they are told.
 */
@DisabledOnOs(OS.WINDOWS)
abstract class LauncherTrial {
    private static final String HOME = "le dossier d'été";

    @TempDir
    Path tmp;

    Path home;

    final Map<String, String> environment = new LinkedHashMap<>();

    record Run(int exit, String out, String err) {}

    @BeforeEach
    void layOut() throws IOException {
        tmp = tmp.toRealPath();
        home = tmp.resolve(HOME);
        writeAtHome("pom.xml", "<modules><module>corpus</module><module>bot-core</module></modules>");
        for (var module : List.of("corpus", "bot-core")) {
            writeAtHome(module + "/pom.xml", "");
            writeAtHome(module + "/src/main/java/A.java", "");
            writeAtHome(module + "/src/main/java/B.java", "");
        }
        Files.copy(launcher(), home.resolve("recueil"), StandardCopyOption.COPY_ATTRIBUTES);
        write("bot-core.jar", "jar");
        jdk("jdk", "17.0.1");
        script("bin/mvn", resource("mvn.sh"));
        environment.put("PATH", tmp.resolve("bin") + ":" + System.getenv("PATH"));
        environment.put("JAVA_HOME", tmp.resolve("jdk").toString());
        environment.put("TMP", tmp.toString());
    }

    private static Path launcher() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("recueil"))) {
                return folder.resolve("recueil");
            }
        }
        throw new IllegalStateException("no launcher above " + Path.of("").toAbsolutePath());
    }

    static String resource(String name) throws IOException {
        try (InputStream in = LauncherTrial.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    final void write(String path, String text) throws IOException {
        Files.createDirectories(tmp.resolve(path).getParent());
        Files.writeString(tmp.resolve(path), text);
    }

    final void writeAtHome(String path, String text) throws IOException {
        write(HOME + "/" + path, text);
    }

    /** Both adapters, which the build makes too. */
    final void adapters() throws IOException {
        writeAtHome("slack-adapter/pom.xml", "");
        writeAtHome("telegram-adapter/pom.xml", "");
    }

    final void script(String path, String text) throws IOException {
        write(path, text);
        Files.setPosixFilePermissions(tmp.resolve(path), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A pretended JDK, which says by a file which version it is. */
    final void jdk(String folder, String version) throws IOException {
        pretendedJava(folder + "/bin/java");
        script(folder + "/bin/javac", "");
        write(folder + "/release", "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\nMODULES=\"java.base\"\n");
    }

    final void pretendedJava(String path) throws IOException {
        script(path, resource("java.sh"));
    }

    /** Nothing on the path but what the launcher asks before it knows its Java and its Maven. */
    final void barePath() throws IOException {
        var folders = Stream.of(System.getenv("PATH").split(":"));
        var real = folders.map(folder -> Path.of(folder, "readlink")).filter(Files::isExecutable);
        script("bin/readlink", "#!/bin/sh\nexec '" + real.findFirst().orElseThrow() + "' \"$@\"\n");
        environment.put("PATH", tmp.resolve("bin").toString());
    }

    final Run run(String... arguments) throws Exception {
        var command = Stream.concat(Stream.of(home.resolve("recueil").toString()), Arrays.stream(arguments));
        return finish(start(home, command.toArray(String[]::new)), "");
    }

    /** Runs a command where the shell sets a limit first. */
    final Run limited(String limit, String command) throws Exception {
        var launcher = home.resolve("recueil").toString();
        return finish(start(home, "/bin/sh", "-c", limit + " && exec \"$0\" " + command, launcher), "");
    }

    final Process start(Path folder, String... command) throws IOException {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** What it writes is little: no pipe fills while another is read. */
    static Run finish(Process process, String input) throws Exception {
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

    /** Runs {@code ask}, which fails in one line, and builds nothing. */
    final void assertFails(int exit, String message) throws Exception {
        var failed = run("ask");
        assertEquals(exit, failed.exit(), failed.err());
        assertEquals(1, failed.err().lines().count(), failed.err());
        assertTrue(failed.err().contains(message), failed.err());
        assertFalse(Files.exists(tmp.resolve("built")));
    }

    /** How the pretended Java was called. */
    final List<String> words() {
        try {
            var all = Files.readString(tmp.resolve("words"));
            return List.of(all.substring(0, all.length() - 1).split("\0", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the jars on its class path. */
    final List<String> jars() {
        return Stream.of(words().get(words().indexOf("-cp") + 1).split(":"))
                .map(jar -> Path.of(jar).getFileName().toString())
                .toList();
    }

    /** What was written down: {@code built}, {@code archived}. */
    final List<String> lines(String log) throws IOException {
        return Files.readAllLines(tmp.resolve(log));
    }
}
