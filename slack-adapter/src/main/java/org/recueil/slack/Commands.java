package org.recueil.slack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recueil.reply.Action;
import org.recueil.reply.Span;

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

    /** The callback of the shortcut of a message that finds references. */
    static final String SHORTCUT = "find_references";

    private Commands() {}

    /** All names, with their slash, sorted. */
    static List<String> names() {
        return NAMES.keySet().stream().sorted().toList();
    }

    /** The line that a command says to the bot; nothing where the command is none of ours. */
    static Optional<String> line(String name, String text) {
        return Optional.ofNullable(NAMES.get(name)).map(own -> (own + " " + text).strip());
    }

    /** An action whose label, if it is a command, is the one that is typed in Slack. What pressing it says stays as it is. */
    static Action spelt(Action action) {
        return action instanceof Action.Ask ask && ask.typed().isPresent()
                ? new Action.Ask(ask.role(), typed(ask.typed().get()), ask.says())
                : action;
    }

    /** How one of the core's commands is typed in Slack, where only our own may begin with a slash. */
    static Span.Command typed(Span.Command command) {
        return NAMES.entrySet().stream()
                .filter(name -> name.getValue().equals("/" + command.name()))
                .findFirst()
                .map(name -> new Span.Command(name.getKey().substring(1), command.argument()))
                .orElseGet(() ->
                        new Span.Command(WHOLE_LINE.substring(1), (command.name() + " " + command.argument()).strip()));
    }
}
