package org.recueil.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The archive unpacked into a folder, and its launcher with nothing around it: no Maven, no variables but those given here. */
public final class Unpacked {
    /** What a launcher needs besides Java; a path that has these alone shows that nothing else is needed. */
    private static final List<String> TOOLS = List.of("sh", "readlink", "sed", "mkdir", "mv", "rm");

    public record Ran(int exit, String out, String err) {}

    private final Path home;
    private final Map<String, String> environment = new TreeMap<>();

    /** @param folder an empty one, which gets the folder {@code bin} beside what is in the archive */
    public Unpacked(Path folder) throws IOException, InterruptedException {
        this(folder, Project.built(".tar.gz"));
    }

    /** Another archive than the one that was built here. */
    Unpacked(Path folder, Path archive) throws IOException, InterruptedException {
        execute("tar", "xzf", archive.toString(), "-C", folder.toString());
        home = folder.resolve(archive.getFileName().toString().replace(".tar.gz", ""));
        Path bin = Files.createDirectories(folder.resolve("bin"));
        for (String tool : TOOLS) {
            Files.createSymbolicLink(bin.resolve(tool), found(tool));
        }
        environment.put("PATH", bin.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }

    public Path home() {
        return home;
    }

    public void set(String variable, String value) {
        environment.put(variable, value);
    }

    /** Started from the root of the file system, as a service is. */
    Process start(String... arguments) throws IOException {
        return start(home, arguments);
    }

    Process start(Path where, String... arguments) throws IOException {
        return prepared(Stream.concat(Stream.of(where.resolve("recueil").toString()), Stream.of(arguments))
                        .toList())
                .start();
    }

    /** Any command in the same surroundings. */
    public ProcessBuilder prepared(List<String> command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(Path.of("/").toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }

    public Ran run(String... arguments) throws IOException, InterruptedException {
        return finish(start(arguments));
    }

    /** What it writes is little: no pipe fills while another is read. */
    static Ran finish(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Ran(process.waitFor(), out, err);
    }

    static void execute(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + said);
        }
    }

    private static Path found(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + tool + " on the path"));
    }
}
