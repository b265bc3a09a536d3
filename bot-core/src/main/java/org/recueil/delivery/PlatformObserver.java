package org.recueil.delivery;

import java.time.Duration;
import java.util.function.IntSupplier;

/**
 * Is told what a front end does, for those who look after it: counts, times, and whether the platform is in reach. Never what
 * people or the bot say. Safe for use by several threads; returns at once and throws nothing.
 */
public interface PlatformObserver {
    /** Nobody looks. */
    PlatformObserver NONE = new PlatformObserver() {};

    /**
     * An event came in, once however often it is delivered.
     *
     * @param kind one of few, lower case: {@code message}, {@code press}
     */
    default void received(String kind) {}

    /**
     * It needs nothing more: it is answered, given up or nothing to us.
     *
     * @param took since it came in
     */
    default void settled(String kind, Duration took) {}

    /**
     * A request to a port of ours was refused, or its sender sent away.
     *
     * @param reason one of few, lower case, with hyphens
     */
    default void refused(String reason) {}

    /** An event made us fail. */
    default void failed() {}

    /**
     * The core answered.
     *
     * @param kind of the answer, one of few: {@code not-found}
     */
    default void answered(String kind, Duration took) {}

    /** A request was not accepted and will be made again. */
    default void retried() {}

    /** The platform wants to be left alone for a while. */
    default void limited() {}

    /** A delivery was given up, because it waited too long or behind too many. */
    default void gaveUp() {}

    /**
     * The platform is in reach: it answered a poll, a socket is open.
     *
     * @param lasts after that without this being said again, it counts as lost
     */
    default void connected(Duration lasts) {}

    /** The platform is in reach until {@link #disconnected} is said. */
    default void connected() {
        connected(Duration.ofDays(36_500));
    }

    /** The platform is out of reach; we try again. */
    default void disconnected() {}

    /** How many deliveries wait. Asked now and then, in the place of the one given before. */
    default void queue(IntSupplier length) {}
}
