package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/**
 * Which kinds of update the bot asked for (Bot API, "getUpdates", {@code allowed_updates}): an empty list means all,
 * a missing one leaves it as it was; it holds for updates that happen afterwards.
 */
final class AllowedUpdates {
    private Set<String> named = Set.of();

    boolean contains(String kind) {
        return named.isEmpty() || named.contains(kind);
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
