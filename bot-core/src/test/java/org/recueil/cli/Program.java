package org.recueil.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The program as the launcher starts it, without a process. */
public final class Program {
    /** What it printed, line ends as {@code \n}, and its exit code. */
    public record Ran(int code, String out, String err) {}

    private final Path home;
    private final Map<String, String> variables;
    private final byte[] in;
    private final Optional<OutputStream> instead;

    private Program(Path home, Map<String, String> variables, byte[] in, Optional<OutputStream> instead) {
        this.home = home;
        this.variables = variables;
        this.in = in;
        this.instead = instead;
    }

    /**
     * With the texts that the build carries and none of {@code corpus/meetings}, whatever the secretariat put there;
     * without variables or input.
     */
    public static Program here() {
        return new Program(Path.of("no-further-meetings"), Map.of(), new byte[0], Optional.empty());
    }

    /** In this project, with its permanent meetings. */
    static Program ofTheProject() {
        return here().at(Path.of(".."));
    }

    public Program at(Path otherHome) {
        return new Program(otherHome, variables, in, instead);
    }

    public Program with(String variable, String value) {
        return new Program(home, Map.of(variable, value), in, instead);
    }

    public Program reading(String input) {
        return reading(input.getBytes(StandardCharsets.UTF_8));
    }

    Program reading(byte[] input) {
        return new Program(home, variables, input, instead);
    }

    /** Writes there, and not to what {@link Ran#out} tells. */
    Program writingTo(OutputStream out) {
        return new Program(home, variables, in, Optional.of(out));
    }

    public Ran run(String... arguments) {
        try {
            return run(environment -> new Main(environment).run(arguments));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Something else that is done in an environment. */
    interface Task {
        int run(Environment environment) throws IOException;
    }

    Ran run(Task task) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment environment = new Environment(
                new ByteArrayInputStream(in),
                Output.to(instead.orElse(out)),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                variables,
                home);
        int code = task.run(environment);
        return new Ran(code, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
