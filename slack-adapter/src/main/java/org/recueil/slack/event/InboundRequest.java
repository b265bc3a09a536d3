package org.recueil.slack.event;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.recueil.delivery.ExpiringMap;
import org.recueil.slack.api.ApiFailure;
import org.recueil.slack.api.DeliveryCallback;

/**
 * One thing that Slack sent: acknowledged once, when its answer was accepted or its time is up; answered once, however
 * often Slack sends it. Safe for use by several threads.
 */
public final class InboundRequest implements DeliveryCallback {
    private final String about;
    private final ExpiringMap<String, CompletableFuture<Void>> begun;
    private final Runnable acknowledgement;
    private final AtomicBoolean isAcknowledged = new AtomicBoolean();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final List<String> keys = new ArrayList<>();

    /**
     * @param about what it is, for the log
     * @param begun the turns of a while ago, by what they answer
     * @param acknowledgement sends it; does not throw
     */
    public InboundRequest(String about, ExpiringMap<String, CompletableFuture<Void>> begun, Runnable acknowledgement) {
        this.about = about;
        this.begun = begun;
        this.acknowledgement = acknowledgement;
    }

    @Override
    public String about() {
        return about;
    }

    /**
     * Whether this is the first turn for that. If not, it has nothing more to do: it ends when the first one
     * does.
     */
    public synchronized boolean claim(String key) {
        if (begun.putIfNew(key, end)) {
            keys.add(key);
            return true;
        }
        begun.get(key).ifPresentOrElse(first -> first.thenRun(this::shown), this::shown);
        return false;
    }

    /** Runs that once the turn is at its end. */
    public void whenEnded(Runnable task) {
        end.thenRun(task);
    }

    public void acknowledge() {
        if (isAcknowledged.compareAndSet(false, true)) {
            acknowledgement.run();
        }
    }

    /** The answer was accepted, or none is needed. */
    @Override
    public void shown() {
        acknowledge();
        end.complete(null);
    }

    /** Whoever asks once more, Slack included, may be answered. */
    @Override
    public synchronized void refused(ApiFailure failure) {
        givenUp();
    }

    @Override
    public synchronized void givenUp() {
        keys.forEach(begun::forget);
        shown();
    }
}
