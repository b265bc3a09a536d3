package org.recueil.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program as people start it, from the jars that its launcher builds. */
final class Launcher {
    /** Its exit code, what it printed, and how many milliseconds passed until it had ended. */
    record Ran(int code, List<String> lines, double milliseconds) {}

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Path INPUT = Path.of("target", "benchmark-input.txt");

    private Launcher() {}

    /** Lets it build what is missing or outdated, so that later starts need not. */
    static void build() throws IOException, InterruptedException {
        run("", List.of(), "ask", "/aide");
    }

    /**
     * Runs it to its end.
     *
     * @param options for the JVM
     * @param input the lines that it reads
     */
    static Ran run(String options, List<String> input, String... arguments) throws IOException, InterruptedException {
        Files.createDirectories(INPUT.getParent());
        Files.write(INPUT, input);
        List<String> command = Stream.concat(Stream.of(HOME + "/recueil"), Stream.of(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(HOME.toFile())
                .redirectInput(INPUT.toFile())
                .redirectError(Redirect.INHERIT);
        builder.environment().remove("RECUEIL_CORPUS");
        builder.environment().put("RECUEIL_JAVA_OPTS", options);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        long start = System.nanoTime();
        Process process = builder.start();
        String printed;
        try (InputStream out = process.getInputStream()) {
            printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        int code = process.waitFor();
        double milliseconds = (System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
        return new Ran(code, printed.lines().toList(), milliseconds);
    }
}
