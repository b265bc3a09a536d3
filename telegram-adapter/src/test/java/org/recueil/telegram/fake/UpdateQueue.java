package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The updates that wait for the bot (Bot API, "Getting updates"): they are kept until they are confirmed by a higher
 * offset or too old (a message 24 hours, a press 150 seconds, an inline query 30), and filtered by the kinds allowed at the time they
 * happen. An offset far beyond the newest update counts for nothing: after a quiet week the numbers start anywhere.
 */
final class UpdateQueue {
    static final Duration A_DAY = Duration.ofDays(1);
    private static final int FUTURE = 10;

    /** An update as JSON without its braces and its number. */
    private record Waiting(String fields, Instant until) {
        String json(int id) {
            return "{\"update_id\":" + id + (fields.isEmpty() ? "}" : "," + fields + "}");
        }
    }

    private final Guard guard;
    private final Clock clock;
    private final AllowedUpdates allowed = new AllowedUpdates();
    private final NavigableMap<Integer, Waiting> waiting = new TreeMap<>();
    private final List<List<String>> batches = new ArrayList<>();
    private int tail = 100_000_001;
    private int confirmed;

    UpdateQueue(Guard guard, Clock clock) {
        this.guard = guard;
        this.clock = clock;
    }

    /** Adds an update of that kind, where the bot wants it. */
    void add(String kind, ObjectNode payload, Duration life) {
        guard.run(() -> {
            if (allowed.contains(kind)) {
                add(Json.object().set(kind, payload), life);
            }
        });
    }

    /** Adds an update without its number, which is returned. */
    int add(ObjectNode update, Duration life) {
        String json = update.toString();
        return guard.change(() -> {
            Instant until = clock.instant().plus(life);
            waiting.put(tail, new Waiting(json.substring(1, json.length() - 1), until));
            return tail++;
        });
    }

    /** The next poll is answered by exactly these updates, as they are: malformed, repeated, out of order. */
    void addBatch(List<String> rawUpdates) {
        guard.run(() -> batches.add(List.copyOf(rawUpdates)));
    }

    void continueFrom(int id) {
        guard.run(() -> tail = id);
    }

    void allow(Call getUpdates) {
        allowed.set(getUpdates);
    }

    /** Forgets what the offset confirms and returns at most that many of what is left, as JSON. */
    List<String> take(int offset, int limit) {
        if (!batches.isEmpty()) {
            return batches.remove(0);
        }
        if (offset <= tail + FUTURE) {
            confirm(offset);
        }
        Instant now = clock.instant();
        waiting.values().removeIf(update -> update.until().isBefore(now));
        return waiting.entrySet().stream()
                .limit(limit)
                .map(entry -> entry.getValue().json(entry.getKey()))
                .toList();
    }

    private void confirm(int offset) {
        Map<Integer, Waiting> done = waiting.headMap(offset, false);
        confirmed += done.size();
        done.clear();
    }

    /** How many updates wait for confirmation. */
    int pending() {
        return guard.read(waiting::size);
    }

    /** How many were confirmed. */
    int confirmed() {
        return guard.read(() -> confirmed);
    }
}
