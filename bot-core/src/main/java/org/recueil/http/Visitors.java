package org.recueil.http;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * Who is connected to a server, and what is held of each one's request. Where there are too many, or too much is held, somebody
 * makes way; one who was welcome before, only after all others. Those whose request is welcome and being answered neither
 * make way nor count: strangers cannot be among them. Whoever takes too long is sent away. Safe for use by several threads.
 */
final class Visitors {
    /** An answer that ends a connection is on its way for so long. */
    private static final Duration LEAVING = Duration.ofSeconds(2);

    /** Whoever has been longest at what he does; differences of nanoseconds, which may overflow. */
    private static final Comparator<Visitor> FIRST_TO_GO =
            Comparator.comparingInt(Visitor::worth).thenComparing((one, other) -> Long.signum(one.since - other.since));

    private enum Phase {
        /** Nothing of a request is there. */
        IDLE,
        /** A request comes in, or its refusal goes out. */
        COMING,
        /** A request is whole, is one that we serve, and is being answered. */
        WELCOME,
        /** The last answer was given; what still comes is thrown away. */
        LEAVING
    }

    private final ServerLimits limits;
    private final LongSupplier nanos;
    private final Consumer<Refusal> refused;
    private final Set<Visitor> present = new LinkedHashSet<>();
    private long held;

    /**
     * @param nanos since any one moment
     * @param refused is told why somebody whose request was coming in was sent away; returns at once
     */
    Visitors(ServerLimits limits, LongSupplier nanos, Consumer<Refusal> refused) {
        this.limits = limits;
        this.nanos = nanos;
        this.refused = refused;
    }

    /** @param close ends the connection, from any thread, now or soon; it may have ended before */
    synchronized Visitor enter(Runnable close) {
        Visitor visitor = new Visitor(close);
        present.add(visitor);
        if (strangers().count() > limits.connections()) {
            strangers().min(FIRST_TO_GO).ifPresent(first -> sendAway(first, Refusal.CROWDED));
        }
        return visitor;
    }

    /** Sends away whoever has taken too long. To be called now and then. */
    synchronized void sweep() {
        for (Visitor visitor : List.copyOf(present)) {
            if (nanos.getAsLong() - visitor.since > visitor.patience().toNanos()) {
                sendAway(visitor, Refusal.SLOW);
            }
        }
    }

    /** How many there are. */
    synchronized int count() {
        return present.size();
    }

    /** How many bytes of requests are held. */
    synchronized long held() {
        return held;
    }

    private Stream<Visitor> strangers() {
        return present.stream().filter(visitor -> visitor.phase != Phase.WELCOME);
    }

    private void sendAway(Visitor visitor, Refusal why) {
        if (visitor.phase == Phase.COMING) {
            refused.accept(why);
        }
        visitor.left();
        visitor.close.run();
    }

    /** One connection, from its first request to its last. */
    final class Visitor {
        private final Runnable close;
        private Phase phase = Phase.IDLE;
        private long since = nanos.getAsLong();
        private boolean wasWelcome;
        private int bytes;

        private Visitor(Runnable close) {
            this.close = close;
        }

        /** So many bytes of a request came in. */
        void came(int count) {
            synchronized (Visitors.this) {
                if (phase == Phase.IDLE) {
                    enter(Phase.COMING);
                }
                if (phase == Phase.COMING && present.contains(this)) {
                    bytes += count;
                    held += count;
                }
                while (held > limits.held()) {
                    strangers()
                            .max(Comparator.comparingInt(visitor -> visitor.bytes))
                            .ifPresent(largest -> sendAway(largest, Refusal.CROWDED));
                }
            }
        }

        /** How many bytes of its request came in. */
        int bytes() {
            synchronized (Visitors.this) {
                return bytes;
            }
        }

        /** The request is whole, and one that we serve: it will be answered soon. */
        void isWelcome() {
            synchronized (Visitors.this) {
                release();
                enter(Phase.WELCOME);
                wasWelcome = true;
            }
        }

        /**
         * The request is answered or refused; nothing of it is held any more.
         *
         * @param stays whether another may come by this connection
         */
        void answered(boolean stays) {
            synchronized (Visitors.this) {
                release();
                enter(stays ? Phase.IDLE : Phase.LEAVING);
            }
        }

        /** The connection has ended. */
        void left() {
            synchronized (Visitors.this) {
                present.remove(this);
                release();
            }
        }

        private void enter(Phase next) {
            phase = next;
            since = nanos.getAsLong();
        }

        private void release() {
            held -= bytes;
            bytes = 0;
        }

        private int worth() {
            return phase == Phase.LEAVING ? 0 : wasWelcome ? 2 : 1;
        }

        private Duration patience() {
            return switch (phase) {
                case IDLE -> limits.idle();
                case COMING, WELCOME -> limits.request();
                case LEAVING -> LEAVING;
            };
        }
    }
}
