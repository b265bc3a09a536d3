package org.recueil.slack.app;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The scopes of Slack that the bot uses. */
public enum Scope {
    APP_MENTIONS_READ,
    CHAT_WRITE,
    COMMANDS,
    FILES_WRITE,
    IM_HISTORY,
    LINKS_READ,
    LINKS_WRITE,
    USERS_READ;

    /** Whether an app may be installed without it, as Slack asks whoever installs it. */
    boolean isOptional() {
        return this == FILES_WRITE;
    }

    /** The scope with this name in Slack, such as {@code chat:write}. */
    static Optional<Scope> named(String name) {
        return Stream.of(values())
                .filter(scope -> scope.toString().equals(name))
                .findFirst();
    }

    /** The scope that a method of the Web API needs; empty if the token is enough. */
    static Optional<Scope> ofMethod(String method) {
        return Optional.ofNullable(
                switch (method) {
                    case "chat.delete", "chat.postEphemeral", "chat.postMessage", "chat.update" -> CHAT_WRITE;
                    case "chat.unfurl" -> LINKS_WRITE;
                    case "conversations.history", "conversations.replies" -> IM_HISTORY;
                    case "files.completeUploadExternal", "files.getUploadURLExternal" -> FILES_WRITE;
                    case "users.info" -> USERS_READ;
                    default -> null;
                });
    }

    /** Slack's name, with a colon before the last word. */
    @Override
    public String toString() {
        String name = name().toLowerCase(Locale.ROOT);
        int last = name.lastIndexOf('_');
        return last < 0 ? name : name.substring(0, last) + ":" + name.substring(last + 1);
    }
}
