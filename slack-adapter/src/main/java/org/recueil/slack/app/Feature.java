package org.recueil.slack.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Something that the bot does in Slack, and what the app needs for it. It is off if one of the scopes is missing. */
public enum Feature {
    /** Slash commands, answered to the asker alone at the address that comes with them. */
    COMMANDS(List.of(), Scope.COMMANDS),
    /** The shortcuts of a message: its references, its quotations, and a question in its thread. */
    SHORTCUT(List.of(), Scope.COMMANDS),
    /** Sharing what a command or the shortcut answered. It goes to the same address, so that it needs no further scope. */
    SHARING(List.of(), Scope.COMMANDS),
    /** Answers after the address of a command or press has expired. */
    LATE_ANSWERS(List.of(), Scope.CHAT_WRITE),
    /** Answers to messages that mention the bot, and to their edits. */
    MENTIONS(List.of("app_mention"), Scope.APP_MENTIONS_READ, Scope.CHAT_WRITE),
    /** Answers to direct messages, and to their edits. Drafts among them are read again if somebody presses for that. */
    DIRECT_MESSAGES(List.of("message.im"), Scope.IM_HISTORY, Scope.CHAT_WRITE),
    /** Cards below links to official documents. */
    PREVIEWS(List.of("link_shared"), Scope.LINKS_READ, Scope.LINKS_WRITE),
    /** Lists as files, in a direct conversation or where the bot was mentioned. Without it they are Markdown in a message. */
    FILES(List.of(), Scope.FILES_WRITE, Scope.CHAT_WRITE),
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

    /** The events that the app must subscribe to. */
    List<String> events() {
        return events;
    }

    /** The scopes that the app needs, all of them. */
    Set<Scope> scopes() {
        return Set.copyOf(scopes);
    }

    /** The ending of its keys in the wording. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
