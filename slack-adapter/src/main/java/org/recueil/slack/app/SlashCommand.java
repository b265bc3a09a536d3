package org.recueil.slack.app;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The slash commands that the app has, whatever they are called in a workspace. */
public enum SlashCommand {
    CHERCHER("search"),
    REC("rec"),
    /** Takes any line. */
    RECUEIL(""),
    THEME("theme");

    private final String verb;

    SlashCommand(String verb) {
        this.verb = verb;
    }

    /** What the core calls it; empty if a whole line follows. */
    String verb() {
        return verb;
    }

    /** The name that it has unless another is chosen, without a slash. */
    String usualName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By its usual name or by the core's. */
    static Optional<SlashCommand> called(String name) {
        return Stream.of(values())
                .filter(command -> command.usualName().equals(name) || !name.isEmpty() && command.verb.equals(name))
                .findFirst();
    }

    /** The line that it says to the core. */
    String line(String text) {
        return ((verb.isEmpty() ? "" : "/" + verb + " ") + text).strip();
    }
}
