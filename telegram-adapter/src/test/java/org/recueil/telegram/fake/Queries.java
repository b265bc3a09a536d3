package org.recueil.telegram.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The presses and inline queries that wait for an answer, what was cached, and the messages sent via the bot. */
final class Queries {
    private record Open<T>(T query, Instant until) {}

    private final World world;
    private final Map<String, Open<Press>> presses = new HashMap<>();
    private final Map<String, Open<InlineQuery>> inline = new HashMap<>();
    private final Map<String, Open<InlineAnswer>> cache = new HashMap<>();
    private final Map<String, Post> inlineMessages = new HashMap<>();
    private long lastId = 4_382_000_000_000_000_000L;

    Queries(World world) {
        this.world = world;
    }

    String newId() {
        return Long.toString(++lastId);
    }

    void await(Press press) {
        presses.put(press.id(), new Open<>(press, world.clock.instant().plus(world.queryLife)));
    }

    /** A query that the cache can answer never reaches the bot (Bot API, "answerInlineQuery", cache_time). */
    InlineQuery ask(Person person, String text, String offset) {
        InlineQuery query = new InlineQuery(world, newId(), person, text, offset);
        Instant now = world.clock.instant();
        Optional<InlineAnswer> cached = Optional.ofNullable(cache.get(query.cacheKey(true)))
                .or(() -> Optional.ofNullable(cache.get(query.cacheKey(false))))
                .filter(entry -> now.isBefore(entry.until()))
                .map(Open::query);
        if (cached.isPresent()) {
            query.answered(cached.get());
        } else {
            inline.put(query.id(), new Open<>(query, now.plus(world.queryLife)));
            world.updates.add("inline_query", query.json(), Duration.ofSeconds(30));
        }
        return query;
    }

    /** The press that id names, once and in time. */
    Press closePress(String id) {
        return close(presses, id);
    }

    InlineQuery closeInline(String id) {
        return close(inline, id);
    }

    private <T> T close(Map<String, Open<T>> open, String id) {
        Open<T> found = open.remove(id);
        if (found == null || found.until().isBefore(world.clock.instant())) {
            throw Refused.badRequest("query is too old and response timeout expired or query ID is invalid");
        }
        return found.query();
    }

    void remember(InlineQuery query, InlineAnswer answer) {
        if (answer.cacheSeconds() > 0) {
            Instant until = world.clock.instant().plusSeconds(answer.cacheSeconds());
            if (cache.size() >= world.kept) {
                cache.clear();
            }
            cache.put(query.cacheKey(answer.personal()), new Open<>(answer, until));
        }
    }

    String inlineMessage(Post post) {
        String id = "AgAAAM" + newId();
        inlineMessages.put(id, post);
        return id;
    }

    Post inlineMessage(String id) {
        return Optional.ofNullable(inlineMessages.get(id)).orElseThrow(() -> Refused.badRequest("MESSAGE_ID_INVALID"));
    }
}
