package org.recueil.main;

import java.io.FileDescriptor;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the program has around it: a process, or a test.
 *
 * @param out takes UTF-8, as {@code err} does
 * @param variables of the environment
 * @param home the folder of the launcher
 */
public record Environment(InputStream in, PrintStream out, PrintStream err, Map<String, String> variables, Path home) {
    /** The streams, variables and folder of this process. */
    public static Environment ofThisProcess() {
        return new Environment(
                System.in,
                Output.to(FileDescriptor.out),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                System.getenv(),
                Path.of(System.getProperty("recueil.home", ".")));
    }

    /** The same with other variables. */
    public Environment with(Map<String, String> others) {
        return new Environment(in, out, err, others, home);
    }
}
