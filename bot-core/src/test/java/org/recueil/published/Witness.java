package org.recueil.published;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.recueil.bot.answer.Answer;
import org.recueil.delivery.PlatformObserver;

/** Sees which kinds of answers there were, and how much of what came in needs nothing more. */
public final class Witness implements PlatformObserver {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Set<Answer.Kind> kinds = EnumSet.noneOf(Answer.Kind.class);
    private int settled;

    @Override
    public synchronized void answered(String kind, Duration took) {
        kinds.add(Answer.Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    @Override
    public synchronized void settled(String kind, Duration took) {
        settled++;
        notifyAll();
    }

    public synchronized Set<Answer.Kind> kinds() {
        return EnumSet.copyOf(kinds);
    }

    /** Waits until so many that came in are settled, in all. */
    public synchronized void awaitSettled(int count) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (settled < count) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError(settled + " settled, not " + count + ", after " + PATIENCE);
            }
            wait(left);
        }
    }
}
