package org.recueil.telegram.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The presses and inline queries that wait for an answer, each once and for half a minute. */
final class Queries {
    private record Open<T>(T query, Instant until) {}

    private static final Duration LIFE = Duration.ofSeconds(30);

    private final World world;
    private final Map<String, Open<Press>> presses = new HashMap<>();
    private final Map<String, Open<InlineQuery>> inline = new HashMap<>();
    private long lastId = 4_382_000_000_000_000_000L;

    Queries(World world) {
        this.world = world;
    }

    String newId() {
        return Long.toString(++lastId);
    }

    void await(Press press) {
        presses.put(press.id(), new Open<>(press, world.clock.instant().plus(LIFE)));
    }

    InlineQuery ask(Person person, String text, String offset) {
        InlineQuery query = new InlineQuery(world, newId(), person, text, offset);
        inline.put(query.id(), new Open<>(query, world.clock.instant().plus(LIFE)));
        world.updates.add("inline_query", query.json(), LIFE);
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
}
