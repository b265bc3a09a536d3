package org.recueil.telegram.fake;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** All that the fake server knows. Everything that changes is read and changed under {@link #guard}. */
final class World {
    final Guard guard = new Guard();
    final BotAccount bot;
    final Clock clock;
    final People people;
    final UpdateQueue updates;
    final Queries queries;
    final RateLimits rates;
    final Profile profile = new Profile();
    final Journal journal;
    final LongPoll poll;
    final Map<Long, Chat> chats = new ConcurrentHashMap<>();
    final Map<String, StoredFile> files = new ConcurrentHashMap<>();
    final List<String> downloads = new CopyOnWriteArrayList<>();
    Duration patience = Duration.ofSeconds(10);
    boolean closed;
    Consumer<Post> listener = post -> {};
    int kept = Integer.MAX_VALUE;
    private int lastMessageId;

    World(BotAccount bot, Clock clock) {
        this.bot = bot;
        this.clock = clock;
        this.people = new People(this);
        this.updates = new UpdateQueue(guard, clock);
        this.queries = new Queries(this);
        this.rates = new RateLimits(clock);
        this.journal = new Journal(this);
        this.poll = new LongPoll(this);
    }

    /** A number above all given and above that one. */
    int nextMessageId(int above) {
        lastMessageId = Math.max(lastMessageId, above) + 1;
        return lastMessageId;
    }

    long now() {
        return clock.instant().getEpochSecond();
    }

    Chat add(Chat chat) {
        chats.put(chat.id(), chat);
        return chat;
    }

    Optional<Chat> chat(long id) {
        return Optional.ofNullable(chats.get(id));
    }

    /** Files a message in its chat and returns it. */
    Post post(Place place, Optional<Person> from, boolean viaBot, Content content, int replyTo, boolean silent) {
        Chat chat = place.chat();
        int thread = place.thread() != 0 ? place.thread() : threadOfReplies(chat, replyTo);
        Post post = new Post(
                chat, chat.nextId(), thread, from, viaBot, now(), 0, content, replyTo, silent, false, 0, Json.object());
        chat.keep(post);
        return post;
    }

    /**
     * Outside topics a reply in a supergroup belongs to the thread of the message that it answers, although nobody can
     * send to that thread: only {@code is_topic_message} marks a topic (Bot API, "Message"). A reply in a topic stays there.
     */
    private static int threadOfReplies(Chat chat, int replyTo) {
        if (!chat.isSupergroup() || replyTo == 0) {
            return 0;
        }
        int thread = chat.find(replyTo).map(Post::thread).orElse(0);
        return thread != 0 ? thread : replyTo;
    }
}
