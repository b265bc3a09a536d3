package org.recueil.terminal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the environment variables say about how the terminal should behave. */
record TerminalEnvironment(Map<String, String> variables) {
    TerminalEnvironment {
        variables = Map.copyOf(variables);
    }

    /** Colours, unless {@code NO_COLOR} holds anything, or {@code TERM} is missing or says that there are none. */
    boolean wantColours() {
        String term = variable("TERM");
        return variable("NO_COLOR").isEmpty() && !term.isEmpty() && !term.equals("dumb");
    }

    /**
     * The kind of terminal that {@code TERM} names; of a kind that nobody knows, such as {@code xterm-kitty} on another machine,
     * the one that nearly all of today's are like.
     */
    String terminalType(Predicate<String> known) {
        String term = variable("TERM");
        return term.isEmpty() ? "dumb" : known.test(term) ? term : "xterm-256color";
    }

    /**
     * Where lines are remembered: {@code recueil/history} in {@code XDG_STATE_HOME}, or in {@code .local/state} of the
     * home folder where that is not set to an absolute path; nothing where there is no home either.
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
