package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/**
 * Which kinds of update the bot asked for (Bot API, "getUpdates", {@code allowed_updates}): an empty list means all but
 * three, a missing one leaves it as it was; it holds for updates that happen afterwards.
 */
final class AllowedUpdates {
    private static final Set<String> ONLY_WHEN_NAMED =
            Set.of("chat_member", "message_reaction", "message_reaction_count");

    private Set<String> named = Set.of();

    boolean contains(String kind) {
        return named.isEmpty() ? !ONLY_WHEN_NAMED.contains(kind) : named.contains(kind);
    }

    void set(Call call) {
        JsonNode list = call.json("allowed_updates");
        if (list.isArray()) {
            Set<String> kinds = new HashSet<>();
            list.forEach(kind -> kinds.add(kind.asText()));
            named = Set.copyOf(kinds);
        }
    }
}
