package org.recueil.slack.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;

/** Something that Slack sent to the bot, once or again, and what came back. Guarded by its bell. */
public final class Sent {
    final String type;
    final JsonObject payload;
    final boolean isRetried;
    private final Bell bell;
    private final long at = System.nanoTime();
    private int attempts;
    private long acknowledgedAt;
    private JsonElement acknowledgement;

    Sent(String type, JsonObject payload, Bell bell) {
        this.type = type;
        this.payload = payload;
        this.isRetried = type.equals("events_api");
        this.bell = bell;
    }

    void attempted() {
        bell.run(() -> attempts++);
    }

    void acknowledged(JsonElement with) {
        bell.run(() -> {
            if (acknowledgedAt == 0) {
                acknowledgedAt = System.nanoTime();
                acknowledgement = with;
            }
        });
    }

    public boolean isAcknowledged() {
        return bell.read(() -> acknowledgedAt != 0);
    }

    public int attempts() {
        return bell.read(() -> attempts);
    }

    /** Milliseconds from the first attempt to the first acknowledgement, for which it waits. */
    public long awaitAcknowledged() {
        return bell.await(
                () -> acknowledgedAt == 0 ? Optional.empty() : Optional.of((acknowledgedAt - at) / 1_000_000),
                () -> "no acknowledgement of " + type);
    }

    /** What travelled in the acknowledgement; null for nothing. */
    public JsonElement acknowledgement() {
        return bell.read(() -> acknowledgement);
    }
}
