package org.recueil.slack.event;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.recueil.delivery.ExpiringMap;
import org.recueil.slack.api.ApiFailure;
import org.recueil.slack.api.DeliveryCallback;

/**
 * One request of Slack's. It is acknowledged once, when its answer was accepted or its time is up. It is answered once, however
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
     * @param begun the recent requests, by what they answer
     * @param acknowledgement sends the acknowledgement; does not throw
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

    /** Whether this is the first request for that. If not, it has nothing more to do and ends together with the first one. */
    public synchronized boolean claim(String key) {
        if (begun.putIfNew(key, end)) {
            keys.add(key);
            return true;
        }
        begun.get(key).ifPresentOrElse(first -> first.thenRun(this::shown), this::shown);
        return false;
    }

    /** Runs a task once the request has ended. */
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

    /** It was refused. The same may be asked again, by a person or by Slack. */
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
