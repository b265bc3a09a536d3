package org.recueil.telegram.fake;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts what is sent and edited, and refuses with 429 and {@code retry_after} what is over the {@link Limits}. A
 * refused request counts for nothing; the seconds it is given are enough.
 */
final class RateLimits {
    private static final long SECOND = 1000;
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    private final Clock clock;
    private final Map<Long, Deque<Long>> chats = new HashMap<>();
    private final Deque<Long> all = new ArrayDeque<>();
    private Limits limits = Limits.REAL;
    private int refused;

    RateLimits(Clock clock) {
        this.clock = clock;
    }

    void set(Limits newLimits) {
        limits = newLimits;
    }

    boolean isOn() {
        return limits.perSecond() != Integer.MAX_VALUE;
    }

    int refused() {
        return refused;
    }

    /** Counts one message to that chat, or refuses it. */
    void count(Chat chat) {
        if (!isOn()) {
            return;
        }
        long now = clock.millis();
        Deque<Long> sent = chats.computeIfAbsent(chat.id(), id -> new ArrayDeque<>());
        drop(sent, now - MINUTE);
        drop(all, now - SECOND);
        long wait = Math.max(waitForChat(sent, now), over(all, limits.perSecond(), SECOND, now));
        if (!chat.isPrivate()) {
            wait = Math.max(wait, over(sent, limits.perGroupMinute(), MINUTE, now));
        }
        if (wait > 0) {
            refused++;
            throw Refused.tooManyRequests((wait + SECOND - 1) / SECOND);
        }
        sent.addLast(now);
        all.addLast(now);
    }

    /** A bucket that holds a burst and fills by one message per second. */
    private long waitForChat(Deque<Long> sent, long now) {
        double level = 0;
        long last = now - MINUTE;
        for (long moment : sent) {
            level = Math.max(0, level - (moment - last) / (double) SECOND) + 1;
            last = moment;
        }
        level = Math.max(0, level - (now - last) / (double) SECOND);
        return Math.max(0, Math.round((level + 1 - limits.burst()) * SECOND));
    }

    private static long over(Deque<Long> sent, int most, long window, long now) {
        return sent.size() < most ? 0 : Math.max(1, sent.peekFirst() + window - now);
    }

    private static void drop(Deque<Long> sent, long before) {
        while (!sent.isEmpty() && sent.peekFirst() <= before) {
            sent.removeFirst();
        }
    }
}
