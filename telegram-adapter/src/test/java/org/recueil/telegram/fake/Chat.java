package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A chat as the people in it see it. Thread-safe; what it returns are snapshots. */
public final class Chat implements Place {
    enum Kind {
        PRIVATE,
        GROUP,
        SUPERGROUP,
        CHANNEL
    }

    private final World world;
    private final long id;
    private final Kind kind;
    private final String title;
    private final boolean forum;
    private final NavigableMap<Integer, Post> posts = new TreeMap<>();
    private final Map<Integer, String> topics = new HashMap<>();
    private final Set<Integer> closedTopics = new HashSet<>();
    private final Set<Integer> hidden = new HashSet<>();
    final List<Person> administrators = new ArrayList<>();
    private int lastId;
    Standing standing;
    boolean canDeleteAll;
    Optional<Chat> migratedTo = Optional.empty();

    Chat(World world, long id, Kind kind, String title, boolean forum, Standing standing) {
        this.world = world;
        this.id = id;
        this.kind = kind;
        this.title = title;
        this.forum = forum;
        this.standing = standing;
    }

    public long id() {
        return id;
    }

    String title() {
        return title;
    }

    public boolean isPrivate() {
        return kind == Kind.PRIVATE;
    }

    boolean isForum() {
        return forum;
    }

    boolean isSupergroup() {
        return kind == Kind.SUPERGROUP;
    }

    boolean isChannel() {
        return kind == Kind.CHANNEL;
    }

    @Override
    public Chat chat() {
        return this;
    }

    @Override
    public int thread() {
        return 0;
    }

    /** Opens a topic in a forum. */
    public Topic topic(String name) {
        if (!forum) {
            throw new IllegalStateException(title + " is no forum: make one with FakeTelegram.forum");
        }
        return world.guard.change(() -> {
            int thread = nextId();
            lastId = thread;
            addTopic(thread, name);
            return new Topic(this, thread);
        });
    }

    void addTopic(int thread, String name) {
        topics.put(thread, name);
    }

    void close(int thread) {
        closedTopics.add(thread);
    }

    boolean isClosed(int thread) {
        return closedTopics.contains(thread);
    }

    /** The topic with all that was said there. */
    void delete(int thread) {
        topics.remove(thread);
        List<Post> said =
                posts.values().stream().filter(post -> post.thread() == thread).toList();
        said.forEach(post -> keep(post.gone()));
    }

    void hide(int messageId) {
        hidden.add(messageId);
    }

    /** Whether the bot is shown the message where it is told of it. */
    boolean shows(Post post) {
        return !post.deleted() && !hidden.contains(post.id());
    }

    /** All that is shown here now, oldest first. */
    public List<Post> posts() {
        return world.guard.read(
                () -> posts.values().stream().filter(post -> !post.deleted()).toList());
    }

    /** What the bot said and is still shown, oldest first. */
    public List<Post> fromBot() {
        return posts().stream().filter(Post::isFromBot).toList();
    }

    /** The present state of a message, deleted or not. */
    public Post post(int messageId) {
        return world.guard
                .read(() -> find(messageId))
                .orElseThrow(() -> new AssertionError("there never was a message " + messageId + " in " + this));
    }

    Optional<Post> find(int messageId) {
        return Optional.ofNullable(posts.get(messageId));
    }

    boolean hasTopic(int thread) {
        return topics.containsKey(thread);
    }

    /** Private chats and basic groups share the bot's numbers, a supergroup or a channel has its own. */
    int nextId() {
        return isSupergroup() || isChannel() ? lastId + 1 : world.nextMessageId(lastId);
    }

    void keep(Post post) {
        lastId = Math.max(lastId, post.id());
        posts.put(post.id(), post);
        while (posts.size() > world.kept) {
            posts.pollFirstEntry();
        }
    }

    NavigableMap<Integer, Post> after(int messageId) {
        return posts.tailMap(messageId, false);
    }

    ObjectNode json() {
        ObjectNode json = Json.object().put("id", id);
        json.put(isPrivate() ? "first_name" : "title", title);
        json.put("type", kind.name().toLowerCase(Locale.ROOT));
        return forum ? json.put("is_forum", true) : json;
    }

    @Override
    public String toString() {
        return title + " (" + id + ")";
    }
}
