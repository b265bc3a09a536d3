package org.recueil.slack.app;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.recueil.reply.Span;
import org.recueil.wording.Language;

/**
 * The app as it is in the workspace. Safe for use by several threads.
 *
 * @param commands what its slash commands are called
 * @param language of the manifest, and of the people whose language Slack does not tell
 * @param granted what Slack lets it do now
 */
public record InstalledApp(CommandNames commands, Language language, Supplier<GrantedScopes> granted) {
    /** The callback of the shortcut that finds references in a message. */
    public static final String SHORTCUT = "find_references";

    /** The callback of the shortcut that asks a question in the thread of a message. */
    public static final String ASK_HERE = "ask_here";

    /** The callback of the shortcut that checks the quotations of a message. */
    public static final String CHECK = "check_quotations";

    /** The app with the usual names and all scopes. */
    public static final InstalledApp USUAL = new InstalledApp(AppSettings.USUAL, () -> GrantedScopes.UNKNOWN);

    public InstalledApp(AppSettings settings, Supplier<GrantedScopes> granted) {
        this(settings.commands(), settings.language(), granted);
    }

    public boolean allows(Feature feature) {
        return granted.get().allows(feature);
    }

    /** The scopes that a feature lacks, for people: {@code files:write, chat:write}; empty if Slack named none that is missing. */
    public String missing(Feature feature) {
        return granted.get().missing(feature).stream().map(Scope::toString).collect(Collectors.joining(", "));
    }

    /** The name of the shortcut that finds references, the same for everybody. */
    public String shortcut() {
        return ShapeWords.in(language()).say("shortcut.name");
    }

    /** The name of the shortcut that asks a question. */
    public String askingShortcut() {
        return ShapeWords.in(language()).say("shortcut.ask.name");
    }

    /** The name of the shortcut that checks quotations. */
    public String checkingShortcut() {
        return ShapeWords.in(language()).say("shortcut.check.name");
    }

    /**
     * How a command of the core is typed in this workspace, where only the app's own commands begin with a slash. If the app
     * has no commands, it is typed without a slash, as in a direct message.
     */
    public Span typed(Span.Command command) {
        Span.Command ours = renamed(command);
        return allows(Feature.COMMANDS) ? ours : new Span.Strong(unslashed(command));
    }

    private Span.Command renamed(Span.Command command) {
        return SlashCommand.called(command.name())
                .map(own -> new Span.Command(commands.of(own), command.argument()))
                .orElseGet(() -> new Span.Command(commands.of(SlashCommand.RECUEIL), unslashed(command)));
    }

    private static String unslashed(Span.Command command) {
        return (command.name() + " " + command.argument()).strip();
    }
}
