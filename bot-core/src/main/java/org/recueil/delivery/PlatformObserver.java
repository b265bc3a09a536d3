package org.recueil.delivery;

import java.time.Duration;
import java.util.function.IntSupplier;

/**
 * Is told what an adapter does, on behalf of those who look after the service: counts, times, and whether the platform is in
 * reach. Never what people or the bot say. Implementations are safe for use by several threads, return at once and throw
 * nothing.
 */
public interface PlatformObserver {
    /** Ignores everything. */
    PlatformObserver NONE = new PlatformObserver() {};

    /**
     * An event came in. Told once, however often it is delivered.
     *
     * @param kind one of a few words in lower case: {@code message}, {@code press}
     */
    default void received(String kind) {}

    /**
     * An event needs nothing more: it was answered or given up, or it is not for us.
     *
     * @param took since it came in
     */
    default void settled(String kind, Duration took) {}

    /**
     * A request to our port was refused, or its sender was disconnected.
     *
     * @param reason one of a few words in lower case, with hyphens
     */
    default void refused(String reason) {}

    /** An event made us fail. */
    default void failed() {}

    /**
     * The core answered.
     *
     * @param kind of the answer, such as {@code not-found}
     */
    default void answered(String kind, Duration took) {}

    /** A request was not accepted and will be made again. */
    default void retried() {}

    /** The platform wants to be left alone for a while. */
    default void limited() {}

    /** A delivery was given up, because it waited too long or behind too many. */
    default void gaveUp() {}

    /**
     * The platform is in reach: it answered a poll, or a socket is open.
     *
     * @param lasts the platform counts as lost if this is not said again within that time
     */
    default void connected(Duration lasts) {}

    /** The platform is in reach until {@link #disconnected} is said. */
    default void connected() {
        connected(Duration.ofDays(36_500));
    }

    /** The platform is out of reach; we try again. */
    default void disconnected() {}

    /** Gives the number of deliveries that wait. It is asked now and then, and replaces the one given before. */
    default void queue(IntSupplier length) {}
}
