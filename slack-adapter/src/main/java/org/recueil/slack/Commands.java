package org.recueil.slack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The slash commands: the one place where their names stand, beside {@code manifest.yml}. A workspace may have taken a name;
 * then another is written here and there.
 */
final class Commands {
    /** The command that takes any line. */
    private static final String WHOLE_LINE = "/recueil";

    /** The name in Slack, and what the core calls it; empty where a whole line follows. */
    private static final Map<String, String> NAMES =
            Map.of("/rec", "/rec", "/theme", "/theme", "/chercher", "/search", WHOLE_LINE, "");

    private Commands() {}

    /** All names, with their slash, sorted. */
    static List<String> names() {
        return NAMES.keySet().stream().sorted().toList();
    }

    /** The line that a command says to the bot; nothing where the command is none of ours. */
    static Optional<String> line(String name, String text) {
        return Optional.ofNullable(NAMES.get(name)).map(own -> (own + " " + text).strip());
    }

    /** How a line that begins with one of the core's commands is typed in Slack, where only our own may begin with a slash. */
    static String typed(String line) {
        String name = line.split(" ", 2)[0];
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .findFirst()
                .map(entry -> entry.getKey() + line.substring(name.length()))
                .orElseGet(() -> WHOLE_LINE + " " + line.substring(1));
    }
}
