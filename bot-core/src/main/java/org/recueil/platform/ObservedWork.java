package org.recueil.platform;

import java.io.IOException;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.recueil.bot.answer.Answer;
import org.recueil.delivery.PlatformObserver;

/**
 * An adapter's work on events, observed: answers are timed, failures are counted and logged. Safe for use by several threads.
 *
 * @param log takes what failed, such as {@code event Ev123}, and why; never what people say
 */
public record ObservedWork(PlatformObserver observer, BiConsumer<String, Throwable> log) {
    /** What is done for one event. */
    @FunctionalInterface
    public interface Work {
        /** @throws IOException if what came in cannot be read */
        void run() throws IOException;
    }

    /** Asks the core and tells the observer how long the answer took, unless the core failed. */
    public static Answer timed(PlatformObserver observer, Supplier<Answer> asked) {
        long start = System.nanoTime();
        Answer answer = asked.get();
        if (answer.failure().isEmpty()) {
            observer.answered(answer.kind().toString(), Duration.ofNanos(System.nanoTime() - start));
        }
        return answer;
    }

    /**
     * Works on an event. A failure of ours ends here, so that no other event suffers from it. What no adapter can help, such as
     * a lack of memory, is thrown on.
     *
     * @param instead is run after a failure; it does not throw
     */
    public void attempt(String event, Work work, Runnable instead) {
        try {
            work.run();
        } catch (IOException | RuntimeException | StackOverflowError thrown) {
            failed(event, thrown);
            instead.run();
        }
    }

    /** An event made us fail. */
    public void failed(String event, Throwable thrown) {
        observer.failed();
        log.accept(event, thrown);
    }
}
