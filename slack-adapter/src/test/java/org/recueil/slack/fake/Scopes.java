package org.recueil.slack.fake;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an app was granted, and which methods Slack refuses for want of it, as its documentation lists them. Guarded by its bell.
 */
final class Scopes {
    static final Set<String> ALL = Set.of(
            "app_mentions:read",
            "chat:write",
            "commands",
            "files:write",
            "im:history",
            "links:read",
            "links:write",
            "users:read");

    private static final Map<String, String> OF_METHODS = Map.ofEntries(
            Map.entry("conversations.history", "im:history"),
            Map.entry("conversations.replies", "im:history"),
            Map.entry("chat.delete", "chat:write"),
            Map.entry("chat.postEphemeral", "chat:write"),
            Map.entry("chat.postMessage", "chat:write"),
            Map.entry("chat.unfurl", "links:write"),
            Map.entry("chat.update", "chat:write"),
            Map.entry("files.completeUploadExternal", "files:write"),
            Map.entry("files.getUploadURLExternal", "files:write"),
            Map.entry("users.info", "users:read"));

    private final TreeSet<String> granted = new TreeSet<>(ALL);
    private boolean isSilent;

    void grant(List<String> scopes) {
        granted.clear();
        granted.addAll(scopes);
    }

    /** Names them no more, as a proxy may have it. */
    void fallSilent() {
        isSilent = true;
    }

    /** The header of each answer; empty for none. */
    String header() {
        return isSilent ? "" : String.join(",", granted);
    }

    /** @throws Refused if the app was not granted what a method asks for; it names both, as Slack does */
    void require(String method) {
        String needed = OF_METHODS.get(method);
        if (needed != null && !granted.contains(needed)) {
            JsonObject members = new JsonObject();
            members.addProperty("needed", needed);
            members.addProperty("provided", String.join(",", granted));
            throw new Refused("missing_scope", members);
        }
    }
}
