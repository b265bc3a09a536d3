package org.recueil.slack.app;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The slash commands of the app, whatever they are called in a workspace. */
public enum SlashCommand {
    CHERCHER("search"),
    REC("rec"),
    /** Takes any line. */
    RECUEIL(""),
    THEME("theme"),
    VERIFIER("verify");

    private final String verb;

    SlashCommand(String verb) {
        this.verb = verb;
    }

    /** The core's name; empty if a whole line follows. */
    String verb() {
        return verb;
    }

    /** Its name unless another is chosen, without a slash. */
    String usualName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The command with this usual name, or this name in the core. */
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
