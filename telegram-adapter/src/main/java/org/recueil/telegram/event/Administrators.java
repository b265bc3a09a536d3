package org.recueil.telegram.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.recueil.telegram.api.BotApi;
import org.recueil.telegram.show.Memory;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatAdministrators;

/**
 * The administrators of groups, as Telegram names them; remembered for a minute. At most one request per group is under way,
 * however many people press there. Safe for use by several threads.
 */
final class Administrators {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final BotApi api;
    private final Memory memory;

    Administrators(BotApi api, Memory memory) {
        this.api = api;
        this.memory = memory;
    }

    /** Whether the person administers the group; false if Telegram does not say so within three seconds. Never fails. */
    CompletableFuture<Boolean> include(long group, long person) {
        return of(group).handle((ids, unknown) -> unknown == null && ids.contains(person));
    }

    /** Forgets a failure as soon as it is over. */
    private synchronized CompletableFuture<Set<Long>> of(long group) {
        return memory.administrators
                .get(group)
                .filter(known -> !known.isCompletedExceptionally())
                .orElseGet(() -> {
                    CompletableFuture<Set<Long>> asked = api.send(new GetChatAdministrators(String.valueOf(group)))
                            .thenApply(Administrators::ids)
                            .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                    memory.administrators.put(group, asked);
                    return asked;
                });
    }

    private static Set<Long> ids(JsonNode members) {
        Set<Long> ids = new HashSet<>();
        members.forEach(member -> ids.add(member.path("user").path("id").asLong()));
        return ids;
    }
}
