package org.recueil.slack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The slash commands: the one place where their names stand, beside {@code manifest.yml}. A workspace may have taken a name;
 * then another is written here and there.
 */
final class Commands {
    /** The name in Slack, and what the core calls it; empty where a whole line follows. */
    private static final Map<String, String> NAMES =
            Map.of("/rec", "/rec", "/theme", "/theme", "/chercher", "/search", "/recueil", "");

    private Commands() {}

    /** All names, with their slash, sorted. */
    static List<String> names() {
        return NAMES.keySet().stream().sorted().toList();
    }

    /** The line that a command says to the bot; nothing where the command is none of ours. */
    static Optional<String> line(String name, String text) {
        return Optional.ofNullable(NAMES.get(name)).map(own -> (own + " " + text).strip());
    }
}
