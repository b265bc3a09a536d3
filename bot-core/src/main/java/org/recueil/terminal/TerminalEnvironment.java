package org.recueil.terminal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The environment variables that tell how the terminal should behave. */
record TerminalEnvironment(Map<String, String> variables) {
    TerminalEnvironment {
        variables = Map.copyOf(variables);
    }

    /** Whether to use colours: not if {@code NO_COLOR} is set, or if {@code TERM} is missing or {@code dumb}. */
    boolean wantColours() {
        String term = variable("TERM");
        return variable("NO_COLOR").isEmpty() && !term.isEmpty() && !term.equals("dumb");
    }

    /**
     * The type of terminal that {@code TERM} names. For an unknown type, such as {@code xterm-kitty} on another machine, the
     * most common one.
     */
    String terminalType(Predicate<String> known) {
        String term = variable("TERM");
        return term.isEmpty() ? "dumb" : known.test(term) ? term : "xterm-256color";
    }

    /**
     * The file in which lines are remembered: {@code recueil/history} in {@code XDG_STATE_HOME} if that is an absolute path,
     * otherwise in {@code .local/state} of the home folder. Empty if there is no home folder either.
     */
    Optional<Path> history() {
        Path state = Path.of(variable("XDG_STATE_HOME"));
        Path home = Path.of(variable("HOME"));
        if (!state.isAbsolute() && !home.isAbsolute()) {
            return Optional.empty();
        }
        Path folder = state.isAbsolute() ? state : home.resolve(".local/state");
        return Optional.of(folder.resolve("recueil/history"));
    }

    private String variable(String name) {
        return variables.getOrDefault(name, "");
    }
}
