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
import org.recueil.delivery.PlatformObserver;
import org.recueil.delivery.RetryLoop;
import org.recueil.telegram.api.BotApi;
import org.recueil.telegram.api.Journal;
import org.recueil.telegram.api.TelegramLimits;
import org.recueil.telegram.api.Timings;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;

/**
 * Takes updates in until it is stopped. It confirms the updates before the first that still needs an answer. Updates that
 * Telegram delivers again meanwhile are answered once. Telegram shows a hundred unconfirmed updates, so those that wait would
 * hide the newer ones. Therefore the oldest of more than eighty are confirmed before they are answered. Used by one thread;
 * updates may be settled by others.
 */
public final class Poller {
    /** Has an update answered. {@code done} is run once it needs nothing more. */
    public interface Handler {
        void handle(long id, JsonNode update, Runnable done);
    }

    /** The kinds of updates that it asks for. */
    static final List<String> KINDS = List.of(
            "message",
            "edited_message",
            "channel_post",
            "edited_channel_post",
            "callback_query",
            "inline_query",
            "my_chat_member");

    private static final int REMEMBERED = 10_000;
    private static final Duration REMEMBERED_FOR = Duration.ofHours(1);
    /** Leaves room for at least twenty new updates in each poll. */
    private static final int MOST_HELD = TelegramLimits.UPDATES - 20;
    /** Nothing is wrong before that: over a slow network, many answers are under way before the first has arrived. */
    private static final Duration NOTHING_MOVES = Duration.ofSeconds(2);
    /** If a poller asks again within half a second and has confirmed nothing more, Telegram gives it only one update. */
    private static final Duration BEFORE_ASKING_AGAIN = Duration.ofMillis(600);
    /** A server, or a gateway before it, may not wait for updates as it was asked to. */
    private static final Duration BETWEEN_EMPTY_ANSWERS = Duration.ofMillis(100);

    private final BotApi api;
    private final RetryLoop retryLoop;
    private final Handler handler;
    private final PlatformObserver observer;
    private final Duration wait;
    private final Duration silence;
    private final Duration patience;
    private final ConfirmedOffset updates = new ConfirmedOffset(MOST_HELD, NOTHING_MOVES, System::nanoTime);
    private final ExpiringMap<Long, Boolean> seen = new ExpiringMap<>(REMEMBERED, REMEMBERED_FOR, System::nanoTime);

    /** The number that the last poll asked from, which confirms all before it as soon as it arrives. */
    private long asked;

    /** The same of the last poll that was answered. One that the end cuts off may never have arrived. */
    private long confirmed;

    /** @param observer is told when Telegram answers */
    public Poller(BotApi api, RetryLoop retryLoop, Handler handler, PlatformObserver observer, Timings timings) {
        this.api = api;
        this.retryLoop = retryLoop;
        this.handler = handler;
        this.observer = observer;
        this.wait = timings.poll();
        this.patience = wait.plus(timings.hung());
        this.silence = timings.silence();
    }

    /** @throws Failure if Telegram no longer knows the token */
    public void run() throws Failure, InterruptedException {
        long begun = System.nanoTime();
        Optional<JsonNode> batch = poll();
        while (batch.isPresent()) {
            take(batch.get());
            if (batch.get().isEmpty()) {
                retryLoop.sleep(BETWEEN_EMPTY_ANSWERS.minusNanos(System.nanoTime() - begun));
            } else {
                // what is not confirmed the server returns again at once
                updates.awaitNextAfter(asked, BEFORE_ASKING_AGAIN.toMillis());
            }
            begun = System.nanoTime();
            batch = poll();
        }
    }

    private Optional<JsonNode> poll() throws Failure, InterruptedException {
        return retryLoop.ask(() -> {
            asked = updates.next();
            JsonNode batch = api.ask(from(asked, wait), patience);
            confirmed = asked;
            observer.connected(silence);
            return batch;
        });
    }

    /** The request for updates, from the first that is not confirmed; 0 for whatever there is. */
    public static GetUpdates from(long number, Duration wait) {
        return GetUpdates.builder()
                .offset(number == 0 ? null : (int) number)
                .limit(TelegramLimits.UPDATES)
                .timeout((int) wait.toSeconds())
                .allowedUpdates(KINDS)
                .build();
    }

    /**
     * Confirms what was answered since the last poll that Telegram answered.
     *
     * @param longest how long that may take
     */
    public void confirm(Duration longest) {
        if (updates.next() == confirmed) {
            return;
        }
        api.send(from(updates.next(), Duration.ZERO))
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
            if (!updates.isUnsettled(id) && !retryLoop.isStopped()) {
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

    /** Hands the update over. It may wait for long, so only its number is kept. */
    private void handle(JsonNode update) {
        long id = id(update);
        handler.handle(id, update, () -> updates.settle(id));
    }

    private static long id(JsonNode update) {
        return update.path("update_id").asLong();
    }
}
