package org.recueil.delivery;

import java.io.IOException;
import java.util.function.Consumer;

/**
 * Where a front end's own work on one event ends, however it ends, so that nobody else waits for it. The core needs none:
 * its answer says that it failed.
 */
public final class FailureBoundary {
    /** What is done for an event. */
    @FunctionalInterface
    public interface Work {
        /** @throws IOException where what came in cannot be read */
        void run() throws IOException;
    }

    private FailureBoundary() {}

    /**
     * Does what an event asks for.
     *
     * @param failed is told what was thrown; does not throw. What no front end can help, such as a lack of memory, goes on
     */
    public static void around(Work work, Consumer<Throwable> failed) {
        try {
            work.run();
        } catch (IOException | RuntimeException | StackOverflowError thrown) {
            failed.accept(thrown);
        }
    }
}
