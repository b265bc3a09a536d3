package org.recueil.slack.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Something that the bot does in Slack, and what the app must have for it. Without one of the scopes it is off. */
public enum Feature {
    /** Slash commands, answered to the asker alone at the address that comes with them. */
    COMMANDS(List.of(), Scope.COMMANDS),
    /** The references in a message, and a question in its thread, by its menu. */
    SHORTCUT(List.of(), Scope.COMMANDS),
    /** What a command or the shortcut answered, for all to see: at the same address, so that no scope is needed but to ask. */
    SHARING(List.of(), Scope.COMMANDS),
    /** Answers where the address that came with a command or press takes nothing more. */
    LATE_ANSWERS(List.of(), Scope.CHAT_WRITE),
    /** Answers to messages that mention the bot, and to their edits. */
    MENTIONS(List.of("app_mention"), Scope.APP_MENTIONS_READ, Scope.CHAT_WRITE),
    /** Answers to direct messages, and to their edits. */
    DIRECT_MESSAGES(List.of("message.im"), Scope.IM_HISTORY, Scope.CHAT_WRITE),
    /** Cards below links to official documents. */
    PREVIEWS(List.of("link_shared"), Scope.LINKS_READ, Scope.LINKS_WRITE),
    /** Each person's own language. */
    LANGUAGE(List.of(), Scope.USERS_READ),
    /** The app's Home. */
    HOME(List.of("app_home_opened"));

    private final List<String> events;
    private final Set<Scope> scopes;

    Feature(List<String> events, Scope... scopes) {
        this.events = events;
        this.scopes = scopes.length == 0 ? Set.of() : EnumSet.copyOf(List.of(scopes));
    }

    /** What the app must be subscribed to. */
    List<String> events() {
        return events;
    }

    /** What the app must be granted, all of it. */
    Set<Scope> scopes() {
        return Set.copyOf(scopes);
    }

    /** The end of its keys in the wording. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
