package org.recueil.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.recueil.delivery.Watch;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/**
 * Asks until Telegram answers or we are stopped, whatever happens: after pauses that grow, or as long as the server says.
 * Only a token that Telegram does not know ends it.
 */
final class Insistence {
    /** How long after one answer the next request may still come. */
    private static final Duration LATE = Duration.ofSeconds(10);

    private final BotApi api;
    private final Watch watch;
    private final Duration shortestPause;
    private final Duration longestPause;
    private boolean stopped;

    /**
     * @param watch is told whether Telegram answers
     * @param shortestPause after a failure; it doubles with each further one
     * @param longestPause what it doubles to at most
     */
    Insistence(BotApi api, Watch watch, Duration shortestPause, Duration longestPause) {
        this.api = api;
        this.watch = watch;
        this.shortestPause = shortestPause;
        this.longestPause = longestPause;
    }

    /**
     * The answer, or nothing once stopped.
     *
     * @param method asked for anew each time
     * @param patience for each answer
     * @throws ApiFailure where the token is not known
     */
    Optional<JsonNode> ask(Supplier<PartialBotApiMethod<?>> method, Duration patience)
            throws ApiFailure, InterruptedException {
        for (int failures = 1; !isStopped(); failures++) {
            try {
                JsonNode answer = api.ask(method.get(), patience);
                watch.connected(patience.plus(LATE));
                if (failures > 1) {
                    Journal.answersAgain();
                }
                return Optional.of(answer);
            } catch (ApiFailure failure) {
                if (isStopped()) {
                    return Optional.empty();
                } else if (failure.isUnknownToken()) {
                    throw failure;
                }
                Duration pause = failure.retryAfter().orElse(pauseAfter(failures));
                watch.disconnected();
                Acceptance.tell(watch, failure);
                Journal.noAnswer(failure, pause);
                sleep(pause);
            }
        }
        return Optional.empty();
    }

    /** Waits that long, less where stopped meanwhile. */
    synchronized void sleep(Duration pause) throws InterruptedException {
        long end = System.nanoTime() + pause.toNanos();
        for (long left = pause.toMillis(); !stopped && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }

    synchronized boolean isStopped() {
        return stopped;
    }

    /** Ends pauses and the request under way. */
    void stop() {
        synchronized (this) {
            stopped = true;
            notifyAll();
        }
        api.cancelAsked();
    }

    private Duration pauseAfter(int failures) {
        Duration pause = shortestPause.multipliedBy(1L << Math.min(failures - 1, 16));
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
