package org.recueil.platform.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * The clients that are connected to a server, and how much is held of each one's request. If there are too many, or too much is
 * held, one of them makes way; clients that were welcome before make way last. Clients whose request is welcome and being
 * answered neither make way nor count, because strangers cannot be among them. Slow clients are disconnected. Safe for use by
 * several threads.
 */
final class Visitors {
    /** How long the answer that ends a connection may take. */
    private static final Duration LEAVING = Duration.ofSeconds(2);

    /** The client that makes way first is the least. Compares differences of nanoseconds, which may overflow. */
    private static final Comparator<Visitor> FIRST_TO_GO =
            Comparator.comparingInt(Visitor::worth).thenComparing((one, other) -> Long.signum(one.since - other.since));

    private enum Phase {
        /** No part of a request is there. */
        IDLE,
        /** A request is arriving, or its refusal is being sent. */
        COMING,
        /** A request is whole, is welcome, and is being answered. */
        WELCOME,
        /** The last answer was given. What still arrives is thrown away. */
        LEAVING
    }

    private final ServerLimits limits;
    private final LongSupplier nanos;
    private final Consumer<Refusal> refused;
    private final Set<Visitor> present = new LinkedHashSet<>();
    private long held;

    /**
     * @param nanos since any fixed moment
     * @param refused is told why a client was disconnected whose request was arriving; returns at once
     */
    Visitors(ServerLimits limits, LongSupplier nanos, Consumer<Refusal> refused) {
        this.limits = limits;
        this.nanos = nanos;
        this.refused = refused;
    }

    /** @param close ends the connection, from any thread, now or soon; it may have ended before */
    Visitor enter(Runnable close) {
        Visitor visitor = new Visitor(close);
        sendAway(tooManyWith(visitor), Refusal.CROWDED);
        return visitor;
    }

    private synchronized List<Visitor> tooManyWith(Visitor visitor) {
        present.add(visitor);
        return strangers().count() <= limits.connections()
                ? List.of()
                : strangers().min(FIRST_TO_GO).stream().toList();
    }

    /** Disconnects the clients that have taken too long. To be called now and then. */
    void sweep() {
        sendAway(tooSlow(), Refusal.SLOW);
    }

    private synchronized List<Visitor> tooSlow() {
        return present.stream()
                .filter(visitor ->
                        nanos.getAsLong() - visitor.since > visitor.patience().toNanos())
                .toList();
    }

    /** How many clients there are. */
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

    /** Disconnects clients. To be called outside the lock, because the callbacks may take locks of their own. */
    private void sendAway(List<Visitor> visitors, Refusal why) {
        for (Visitor visitor : visitors) {
            if (visitor.goes()) {
                refused.accept(why);
            }
            visitor.close.run();
        }
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

        /** That many bytes of a request came in. */
        void came(int count) {
            sendAway(tooMuchWith(count), Refusal.CROWDED);
        }

        private List<Visitor> tooMuchWith(int count) {
            synchronized (Visitors.this) {
                if (phase == Phase.IDLE) {
                    begin(Phase.COMING);
                }
                if (phase == Phase.COMING && present.contains(this)) {
                    bytes += count;
                    held += count;
                }
                List<Visitor> largest = new ArrayList<>();
                while (held > limits.held()) {
                    strangers()
                            .max(Comparator.comparingInt(visitor -> visitor.bytes))
                            .ifPresent(next -> {
                                next.left();
                                largest.add(next);
                            });
                }
                return largest;
            }
        }

        /** How many bytes of its request have come in. */
        int bytes() {
            synchronized (Visitors.this) {
                return bytes;
            }
        }

        /** The request is whole and welcome. It will be answered soon. */
        void isWelcome() {
            synchronized (Visitors.this) {
                release();
                begin(Phase.WELCOME);
                wasWelcome = true;
            }
        }

        /**
         * The request is answered or refused. Nothing of it is held any more.
         *
         * @param stays whether another request may come on this connection
         */
        void answered(boolean stays) {
            synchronized (Visitors.this) {
                release();
                begin(stays ? Phase.IDLE : Phase.LEAVING);
            }
        }

        /** Whether it is still connected. */
        boolean isPresent() {
            synchronized (Visitors.this) {
                return present.contains(this);
            }
        }

        /** Leaves. Returns whether a part of a request had come. */
        private boolean goes() {
            synchronized (Visitors.this) {
                left();
                return phase == Phase.COMING;
            }
        }

        /** The connection has ended. */
        void left() {
            synchronized (Visitors.this) {
                present.remove(this);
                release();
            }
        }

        private void begin(Phase next) {
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
