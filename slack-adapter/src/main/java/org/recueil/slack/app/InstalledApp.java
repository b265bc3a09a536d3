package org.recueil.slack.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.recueil.reply.Span;
import org.recueil.wording.Language;

/**
 * The app as it is in the workspace. Safe for use by several threads.
 *
 * @param granted what Slack lets it do now
 */
public record InstalledApp(AppSettings settings, Supplier<GrantedScopes> granted) {
    /** The callback of the shortcut of a message that finds references. */
    public static final String SHORTCUT = "find_references";

    /** The callback of the shortcut of a message that asks a question in its thread. */
    public static final String ASK_HERE = "ask_here";

    /** With the usual names, and all that it may be granted. */
    public static final InstalledApp USUAL = new InstalledApp(AppSettings.USUAL, () -> GrantedScopes.UNKNOWN);

    public boolean allows(Feature feature) {
        return granted.get().allows(feature);
    }

    /** The language of the manifest, and of whom Slack does not tell it. */
    public Language language() {
        return settings.language();
    }

    /** What the shortcut is called in the menu of a message, for everybody alike. */
    public String shortcut() {
        return ShapeWords.in(language()).say("shortcut.name");
    }

    /** What the shortcut is called that asks by the menu of a message. */
    public String askingShortcut() {
        return ShapeWords.in(language()).say("shortcut.ask.name");
    }

    /** As {@link CommandNames#line}. */
    public Optional<String> line(String name, String text) {
        return settings.commands().line(name, text);
    }

    /**
     * How one of the core's commands is typed in this workspace, where only the app's own may begin with a slash; without any, as
     * in a direct message.
     */
    public Span typed(Span.Command command) {
        Span.Command ours = renamed(command);
        return allows(Feature.COMMANDS) ? ours : new Span.Strong(unslashed(command));
    }

    private Span.Command renamed(Span.Command command) {
        CommandNames names = settings.commands();
        return SlashCommand.called(command.name())
                .map(own -> new Span.Command(names.of(own), command.argument()))
                .orElseGet(() -> new Span.Command(names.of(SlashCommand.RECUEIL), unslashed(command)));
    }

    private static String unslashed(Span.Command command) {
        return (command.name() + " " + command.argument()).strip();
    }
}
