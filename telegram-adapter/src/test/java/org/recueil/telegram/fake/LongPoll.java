package org.recueil.telegram.fake;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * getUpdates as the real server does it: answers at once where something waits, otherwise when something happens or
 * after {@code timeout} seconds (at most 50) with an empty list. A second poll that has to wait ends the first with
 * 409, at once or, when that happened less than 3 seconds ago, after 3 seconds. A client that asks again with the same offset
 * within half a second gets one update, and who does so within 3 seconds without a time-out waits up to 3 seconds: the
 * server's guard against busy loops, off when the limits are lifted. (Bot API, "getUpdates"; the rest as the published
 * server does it.)
 */
final class LongPoll {
    private static final int MOST = 100;
    private static final int LONGEST_SECONDS = 50;
    private static final Duration AGAIN = Duration.ofSeconds(3);
    private static final Duration AT_ONCE = Duration.ofMillis(500);
    private static final String OTHER =
            "terminated by other getUpdates request; make sure that only one bot instance is running";

    private record Ask(int offset, int limit, long seconds) {}

    private final World world;
    private Optional<Ask> waiting = Optional.empty();
    private int lastOffset;
    private long lastStart = System.nanoTime() - UpdateQueue.A_DAY.toNanos();
    private long lastConflict = lastStart;

    LongPoll(World world) {
        this.world = world;
    }

    /** The updates as a JSON array; refused with 409 where another poll took over. */
    String answer(Call call) {
        Ask ask = begin(call);
        List<String> updates = world.guard.change(() -> {
            List<String> found = world.updates.take(ask.offset(), ask.limit());
            if (found.isEmpty() && ask.seconds() > 0) {
                waiting = Optional.of(ask);
            }
            return found;
        });
        return "[" + String.join(",", updates.isEmpty() && ask.seconds() > 0 ? waited(ask) : updates) + "]";
    }

    private Ask begin(Call call) {
        return world.guard.read(() -> {
            world.updates.allow(call);
            int offset = (int) call.number("offset", 0);
            int limit = isWithin(offset, AT_ONCE) ? 1 : (int) Math.max(1, Math.min(MOST, call.number("limit", MOST)));
            long asked = Math.max(0, Math.min(LONGEST_SECONDS, call.number("timeout", 0)));
            long seconds = isWithin(offset, AGAIN) ? Math.max(asked, AGAIN.toSeconds()) : asked;
            lastOffset = offset;
            lastStart = System.nanoTime();
            return new Ask(offset, limit, seconds);
        });
    }

    private boolean isWithin(int offset, Duration time) {
        return world.rates.isOn() && offset == lastOffset && System.nanoTime() - lastStart < time.toNanos();
    }

    private List<String> waited(Ask ask) {
        Optional<List<String>> found = world.guard.await(Duration.ofSeconds(ask.seconds()), () -> {
            if (!isStillWaiting(ask) || world.closed) {
                return Optional.of(List.of());
            }
            List<String> updates = world.updates.take(ask.offset(), ask.limit());
            if (updates.isEmpty()) {
                return Optional.empty();
            }
            waiting = Optional.empty();
            return Optional.of(updates);
        });
        List<String> updates = found.orElse(List.of());
        boolean ended = updates.isEmpty()
                && world.guard.change(() -> {
                    boolean other = !isStillWaiting(ask);
                    waiting = other ? waiting : Optional.empty();
                    return other;
                });
        if (ended) {
            holdBackRepeatedConflicts();
            throw Refused.conflict(OTHER);
        }
        return updates;
    }

    /** True while a poll waits for updates. */
    boolean isWaiting() {
        return waiting.isPresent();
    }

    private boolean isStillWaiting(Ask ask) {
        return waiting.isPresent() && waiting.get() == ask;
    }

    private void holdBackRepeatedConflicts() {
        boolean again = world.guard.read(() -> {
            boolean recent = System.nanoTime() - lastConflict < AGAIN.toNanos();
            lastConflict = recent ? lastConflict : System.nanoTime();
            return recent;
        });
        if (again && world.rates.isOn()) {
            world.guard.await(AGAIN, () -> world.closed ? Optional.of(true) : Optional.empty());
        }
    }
}
