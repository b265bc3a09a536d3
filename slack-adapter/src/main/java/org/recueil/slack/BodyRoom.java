package org.recueil.slack;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.recueil.delivery.Timer;

/**
 * The room for bodies that come in, all together: as soon as a length is announced, the server takes as much memory, whoever the
 * sender is. Safe for use by several threads.
 */
final class BodyRoom {
    private final int longestBody;
    private final Semaphore bytes;
    private final Timer timer;
    private final Duration longest;

    /**
     * @param bodies of the longest kind for which there is room
     * @param longest how long a body may take to come in
     */
    BodyRoom(int longestBody, int bodies, Timer timer, Duration longest) {
        this.longestBody = longestBody;
        this.bytes = new Semaphore(bodies * longestBody);
        this.timer = timer;
        this.longest = longest;
    }

    /** Whether there is room for the body of a request, until it is answered or, hurried by then, its time is up. */
    boolean takes(Incoming request) {
        long announced = request.exchange().getRequestContentLength();
        int length = announced < 0 ? longestBody : (int) Math.min(announced, longestBody);
        if (!bytes.tryAcquire(length)) {
            return false;
        }
        AtomicBoolean isLeft = new AtomicBoolean();
        Runnable leave = () -> {
            if (isLeft.compareAndSet(false, true)) {
                bytes.release(length);
            }
        };
        request.whenEnded(leave);
        timer.at(timer.in(longest), () -> {
            request.hurry();
            leave.run();
        });
        return true;
    }
}
