package org.recueil.platform;

import java.time.Duration;
import org.recueil.delivery.Failure;
import org.recueil.delivery.PlatformObserver;
import org.recueil.delivery.RetryLoop;
import org.slf4j.Logger;

/**
 * Tells an observer and a log what becomes of attempts to reach a platform.
 *
 * @param lost what the log says if they begin to fail, such as {@code not connected for now}
 * @param regained what it says as soon as one succeeds again
 */
public record ObservedAttempts(PlatformObserver observer, Logger log, String lost, String regained)
        implements RetryLoop.Observer {
    @Override
    public void failed(Failure failure, Duration pause) {
        observer.disconnected();
        observer.retried();
        if (failure.retryAfter().isPresent()) {
            observer.limited();
        }
        log.warn("{}: {}; next try in {} ms", lost, failure.getMessage(), pause.toMillis());
    }

    @Override
    public void succeedsAgain() {
        log.info(regained);
    }
}
