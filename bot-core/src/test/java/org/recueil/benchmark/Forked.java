package org.recueil.benchmark;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A class of the benchmark that runs in a process with a heap of its own. */
final class Forked {
    private Forked() {}

    /**
     * What it printed.
     *
     * @throws IllegalStateException where it failed
     */
    static List<String> run(Class<?> main, String heap) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        heap,
                        "-Dfile.encoding=UTF-8",
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName())
                .redirectError(Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException(main.getName() + " with " + heap + " ended with " + code);
        }
        return printed.lines().toList();
    }
}
