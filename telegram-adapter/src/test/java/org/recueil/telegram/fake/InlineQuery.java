package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** An inline query that a person typed, and what the bot, or the server's cache, answered. */
public final class InlineQuery {
    private final World world;
    private final String id;
    private final Person person;
    private final String text;
    private final String offset;
    private Optional<InlineAnswer> answer = Optional.empty();

    InlineQuery(World world, String id, Person person, String text, String offset) {
        this.world = world;
        this.id = id;
        this.person = person;
        this.text = text;
        this.offset = offset;
    }

    public String id() {
        return id;
    }

    public String text() {
        return text;
    }

    /** Waits for the results; an AssertionError if none come in time. */
    public InlineAnswer awaitAnswer() {
        return world.guard
                .await(world.patience, () -> answer)
                .orElseThrow(() -> new AssertionError(this + " was not answered in " + world.patience));
    }

    public Optional<InlineAnswer> answer() {
        return world.guard.read(() -> answer);
    }

    void answered(InlineAnswer given) {
        answer = Optional.of(given);
    }

    ObjectNode json() {
        ObjectNode json = Json.object().put("id", id);
        json.set("from", person.json());
        return json.put("query", text).put("offset", offset).put("chat_type", "supergroup");
    }

    @Override
    public String toString() {
        return person + " asks inline \"" + text + "\" from \"" + offset + "\"";
    }
}
