package org.recueil.slack.fake;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** The one lock over all that the fake server knows; it rings when something changed. */
final class Bell {
    private volatile Duration patience = Duration.ofSeconds(10);

    void patience(Duration longest) {
        patience = longest;
    }

    synchronized <T> T read(Supplier<T> look) {
        return look.get();
    }

    synchronized void run(Runnable work) {
        work.run();
        notifyAll();
    }

    synchronized <T> T change(Supplier<T> work) {
        notifyAll();
        return work.get();
    }

    /**
     * Waits until {@code look} finds something.
     *
     * @throws AssertionError if it does not
     */
    <T> T await(Supplier<Optional<T>> look, Supplier<String> missing) {
        return await(patience, look).orElseThrow(() -> new AssertionError(missing.get() + " in " + patience));
    }

    synchronized <T> Optional<T> await(Duration longest, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + longest.toNanos();
        Optional<T> found = look.get();
        try {
            for (long left = longest.toMillis(); found.isEmpty() && left > 0; ) {
                wait(left);
                left = (end - System.nanoTime()) / 1_000_000;
                found = look.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return found;
    }
}
