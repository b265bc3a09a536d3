package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** What tests need beyond what people do: raw updates, update numbers, the bot's profile, switches. */
public final class Backstage {
    private final World world;

    Backstage(World world) {
        this.world = world;
    }

    /**
     * Hands the bot an update as the Bot API writes it, of any kind, known or not, well formed or not; its
     * {@code update_id} is replaced by the next number, which is returned. It waits to be confirmed as any other, whatever
     * kinds the bot allowed. The chats that it names exist from then on, with the bot in them and its messages.
     */
    public int deliver(String updateAsJson) {
        ObjectNode update = Json.readObject(updateAsJson);
        update.remove("update_id");
        return world.guard.change(() -> {
            new RawUpdates(world).introduce(update);
            return world.updates.add(update, UpdateQueue.A_DAY);
        });
    }

    /**
     * The next poll is answered by exactly these texts, as updates: malformed fields, repeated numbers, any order. They
     * are given once; nothing confirms them.
     */
    public void deliverAsIs(List<String> rawUpdates) {
        world.updates.addBatch(rawUpdates);
    }

    /** The next update has this number, higher or lower, as after a quiet week. */
    public void continueFrom(int updateId) {
        world.updates.continueFrom(updateId);
    }

    public int pendingUpdates() {
        return world.updates.pending();
    }

    public int confirmedUpdates() {
        return world.updates.confirmed();
    }

    /** The chat with that id, of raw updates for one; an AssertionError if there is none. */
    public Chat chat(long id) {
        return world.chat(id).orElseThrow(() -> new AssertionError("there is no chat " + id));
    }

    /** Is told each message that the bot sends or edits, at once, in the server's thread: to measure or to print. */
    public void listen(Consumer<Post> listener) {
        world.guard.run(() -> world.listener = listener);
    }

    /** Keeps only the last so many requests, and messages of each chat, for long runs. */
    public void keepOnly(int count) {
        world.guard.run(() -> world.kept = count);
    }

    /** Somebody becomes an administrator of the group. */
    public void appoint(Person person, Chat group) {
        world.guard.run(() -> group.administrators.add(person));
    }

    /** From now on presses under this message tell the bot no more of it than its number. */
    public void hide(Post post) {
        world.guard.run(() -> post.chat().hide(post.id()));
    }

    /** An administrator closes the topic: what is there stays, nothing is added. */
    public void close(Topic topic) {
        world.guard.run(() -> topic.chat().close(topic.thread()));
    }

    /** An administrator deletes the topic with all that was said there. */
    public void delete(Topic topic) {
        world.guard.run(() -> topic.chat().delete(topic.thread()));
    }

    /** The bot becomes an administrator who may delete messages. */
    public void promote(Chat chat) {
        world.guard.run(() -> chat.canDeleteAll = true);
    }

    /** The names of the commands announced for a scope ({@code all_private_chats}) and language ({@code fr}). */
    public List<String> commands(String scope, String language) {
        return world.guard.read(() -> {
            JsonNode list = world.profile.commands.getOrDefault(scope + " " + language, Json.array());
            return StreamSupport.stream(list.spliterator(), false)
                    .map(command -> command.path("command").asText())
                    .toList();
        });
    }

    public String description(String language) {
        return world.guard.read(() -> world.profile.descriptions.getOrDefault(language, ""));
    }

    public String shortDescription(String language) {
        return world.guard.read(() -> world.profile.shortDescriptions.getOrDefault(language, ""));
    }
}
