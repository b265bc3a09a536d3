package org.recueil.telegram.entrance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.recueil.delivery.ConfirmedOffset;
import org.recueil.delivery.ExpiringMap;
import org.recueil.delivery.Failure;
import org.recueil.delivery.RetryLoop;
import org.recueil.telegram.api.BotApi;
import org.recueil.telegram.api.Journal;
import org.recueil.telegram.api.TelegramLimits;

/**
 * Takes updates in until it is stopped. What it confirms are those before the first that still needs an answer; what Telegram
 * delivers again meanwhile is answered once. Telegram shows a hundred of what is not confirmed, so that answers which wait
 * would hide what others ask: beyond eighty the oldest are confirmed before they are answered.
 */
public final class Poller {
    /** Sees to it that an update is answered; {@code done} runs once it needs nothing more. */
    public interface Handler {
        void handle(long id, JsonNode update, Runnable done);
    }

    private static final int REMEMBERED = 10_000;
    private static final Duration REMEMBERED_FOR = Duration.ofHours(1);
    /** So that a poll always shows twenty new ones at least. */
    private static final int MOST_HELD = TelegramLimits.UPDATES - 20;
    /** Over a slow network many answers are under way and none has arrived: nothing is wrong before that. */
    private static final Duration NOTHING_MOVES = Duration.ofSeconds(2);
    /** Telegram gives one update only to a poller that asks again within half a second with nothing more confirmed. */
    private static final Duration BEFORE_ASKING_AGAIN = Duration.ofMillis(600);
    /** A server, or what stands before it, may not wait for updates as it was asked to. */
    private static final Duration BETWEEN_EMPTY_ANSWERS = Duration.ofMillis(100);

    private final BotApi api;
    private final RetryLoop insistence;
    private final Handler handler;
    private final Runnable answered;
    private final Duration wait;
    private final Duration patience;
    private final ConfirmedOffset updates = new ConfirmedOffset(MOST_HELD, NOTHING_MOVES, System::nanoTime);
    private final ExpiringMap<Long, Boolean> seen = new ExpiringMap<>(REMEMBERED, REMEMBERED_FOR, System::nanoTime);

    private long confirmed;

    /**
     * @param answered is run when Telegram answers
     * @param wait how long the server waits for an update
     * @param hung how much longer we wait for the server
     */
    public Poller(BotApi api, RetryLoop insistence, Handler handler, Runnable answered, Duration wait, Duration hung) {
        this.api = api;
        this.insistence = insistence;
        this.handler = handler;
        this.answered = answered;
        this.wait = wait;
        this.patience = wait.plus(hung);
    }

    /** @throws Failure where the token is no longer known */
    public void run() throws Failure, InterruptedException {
        long asked = System.nanoTime();
        Optional<JsonNode> batch = poll();
        while (batch.isPresent()) {
            take(batch.get());
            if (batch.get().isEmpty()) {
                insistence.sleep(BETWEEN_EMPTY_ANSWERS.minusNanos(System.nanoTime() - asked));
            } else {
                // what is not confirmed the server returns again at once
                updates.awaitNextAfter(confirmed, BEFORE_ASKING_AGAIN.toMillis());
            }
            asked = System.nanoTime();
            batch = poll();
        }
    }

    private Optional<JsonNode> poll() throws Failure, InterruptedException {
        return insistence.ask(() -> {
            confirmed = updates.next();
            JsonNode batch = api.ask(PollUpdates.from(confirmed, wait), patience);
            answered.run();
            return batch;
        });
    }

    /** Tells Telegram what was answered since it was last asked. */
    public void confirm(Duration longest) {
        if (updates.next() == confirmed) {
            return;
        }
        api.send(PollUpdates.from(updates.next(), Duration.ZERO))
                .orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS)
                .handle((done, thrown) -> {
                    if (thrown != null) {
                        Journal.notConfirmed(BotApi.failure(thrown));
                    }
                    return done;
                })
                .join();
    }

    private void take(JsonNode batch) {
        List<JsonNode> sorted = new ArrayList<>();
        for (JsonNode update : batch) {
            if (update.path("update_id").isIntegralNumber()) {
                sorted.add(update);
            } else {
                Journal.withoutNumber();
            }
        }
        sorted.sort(Comparator.comparingLong(Poller::id));
        List<JsonNode> news = new ArrayList<>();
        for (JsonNode update : sorted) {
            long id = id(update);
            if (!updates.isUnsettled(id) && !insistence.isStopped()) {
                updates.begin(id);
                if (seen.putIfNew(id, true)) {
                    news.add(update);
                } else {
                    updates.settle(id);
                }
            }
        }
        news.forEach(this::handle);
    }

    /** An update may wait for long: what is kept of it meanwhile is its number. */
    private void handle(JsonNode update) {
        long id = id(update);
        handler.handle(id, update, () -> updates.settle(id));
    }

    private static long id(JsonNode update) {
        return update.path("update_id").asLong();
    }
}
