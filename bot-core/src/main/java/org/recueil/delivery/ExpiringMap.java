package org.recueil.delivery;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Remembers values by their keys for a while: events that were seen, answers to questions. Forgets the oldest ones if it grows
 * too large, and everything at a restart. Safe for use by several threads.
 */
public final class ExpiringMap<K, V> {
    private record Kept<V>(V value, long since) {}

    private final int most;
    private final long nanos;
    private final LongSupplier clock;
    private final Map<K, Kept<V>> kept = new LinkedHashMap<>();

    /** @param clock nanoseconds since any fixed moment */
    public ExpiringMap(int most, Duration span, LongSupplier clock) {
        this.most = most;
        this.nanos = span.toNanos();
        this.clock = clock;
    }

    /** Remembers a value, in place of an older one. */
    public synchronized void put(K key, V value) {
        sweep();
        kept.remove(key);
        kept.put(key, new Kept<>(value, clock.getAsLong()));
    }

    /**
     * Remembers a value if none is known for the key.
     *
     * @return whether the key was new
     */
    public synchronized boolean putIfNew(K key, V value) {
        boolean isNew = get(key).isEmpty();
        if (isNew) {
            put(key, value);
        }
        return isNew;
    }

    public synchronized Optional<V> get(K key) {
        sweep();
        return Optional.ofNullable(kept.get(key)).map(Kept::value);
    }

    /** Forgets a key, so that it is new again. */
    public synchronized void forget(K key) {
        kept.remove(key);
    }

    private void sweep() {
        long now = clock.getAsLong();
        Iterator<Kept<V>> oldest = kept.values().iterator();
        while (oldest.hasNext()) {
            boolean isOld = now - oldest.next().since() >= nanos;
            if (!isOld && kept.size() <= most) {
                return;
            }
            oldest.remove();
        }
    }
}
