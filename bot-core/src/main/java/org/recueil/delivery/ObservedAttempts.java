package org.recueil.delivery;

import java.time.Duration;

/** Tells a watch of attempts that fail, and another observer of all. */
public record ObservedAttempts(PlatformObserver watch, RetryLoop.Observer observer) implements RetryLoop.Observer {
    @Override
    public void failed(Failure failure, Duration pause) {
        watch.disconnected();
        watch.retried();
        if (failure.retryAfter().isPresent()) {
            watch.limited();
        }
        observer.failed(failure, pause);
    }

    @Override
    public void succeedsAgain() {
        observer.succeedsAgain();
    }
}
