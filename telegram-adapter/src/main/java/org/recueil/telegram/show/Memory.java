package org.recueil.telegram.show;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.recueil.delivery.ExpiringMap;
import org.recueil.telegram.api.ChatPlace;
import org.recueil.telegram.render.Inquiry;
import org.recueil.wording.Language;

/** What the adapter remembers, bounded, for a day at most, and lost at a restart. Safe for use by several threads. */
public final class Memory {
    private static final int MOST = 10_000;
    private static final int MOST_GROUPS = 1_000;
    /** A line may be as long as a message. */
    private static final int MOST_LINES = 1_000;

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DOUBLE_PRESS = Duration.ofSeconds(3);

    /**
     * An answer.
     *
     * @param messages all its parts, in order
     * @param asked what it answers, as a {@link Inquiry#digest}
     * @param isReply whether its first message replies to the question
     * @param bringsFile whether its last message brings a file
     */
    record Answered(List<Integer> messages, UUID asked, boolean isReply, boolean bringsFile) {
        Answered {
            messages = List.copyOf(messages);
        }
    }

    /** A message of a chat. */
    public record MessageKey(long chat, int message) {}

    /** Where somebody asked, and in what language. */
    record Asked(ChatPlace place, Language language) {}

    /**
     * The last answer in a private chat.
     *
     * @param question the message that it replies to, or would reply to
     */
    record Last(Optional<Integer> question, Inquiry inquiry) {}

    /** The answers by their questions. */
    final ExpiringMap<MessageKey, Answered> answers;

    /** The hash of the line that a message of ours answers now. */
    final ExpiringMap<MessageKey, Integer> shown;

    /** The last question of a chat. */
    final ExpiringMap<Long, Asked> asked;

    /** The last answer of a private chat. */
    final ExpiringMap<Long, Last> last;

    /** What was just written below a message, a text to be copied or a file, by the data of its button. Catches double presses. */
    public final ExpiringMap<MessageKey, String> written;

    /** The supergroup that a group has become. */
    final ExpiringMap<Long, Long> moved;

    /** The groups that were just greeted, because the bot was added. */
    public final ExpiringMap<Long, Boolean> greeted;

    /** The administrators of a group, as Telegram has just named them or is about to. */
    public final ExpiringMap<Long, CompletableFuture<Set<Long>>> administrators;

    public Memory(LongSupplier clock) {
        answers = new ExpiringMap<>(MOST, DAY, clock);
        shown = new ExpiringMap<>(MOST, DAY, clock);
        asked = new ExpiringMap<>(MOST, DAY, clock);
        last = new ExpiringMap<>(MOST_LINES, DAY, clock);
        written = new ExpiringMap<>(MOST, DOUBLE_PRESS, clock);
        greeted = new ExpiringMap<>(MOST, MINUTE, clock);
        administrators = new ExpiringMap<>(MOST_GROUPS, MINUTE, clock);
        moved = new ExpiringMap<>(MOST, DAY, clock);
    }
}
