package org.recueil.slack.fake;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The faults that a test ordered, for a method, in the order they were ordered. Guarded by its bell. */
final class Faults {
    private final Bell bell;
    private final Map<String, Deque<Fault>> ordered = new HashMap<>();
    private final Map<String, Fault> lasting = new HashMap<>();

    Faults(Bell bell) {
        this.bell = bell;
    }

    void order(String method, int times, Fault fault) {
        bell.run(() -> {
            for (int i = 0; i < times; i++) {
                ordered.computeIfAbsent(method, any -> new ArrayDeque<>()).add(fault);
            }
        });
    }

    void always(String method, Fault fault) {
        bell.run(() -> lasting.put(method, fault));
    }

    void repair() {
        bell.run(() -> {
            ordered.clear();
            lasting.clear();
        });
    }

    /** Lets the time pass that a fault takes. */
    void await(Duration delay) {
        bell.await(delay, Optional::empty);
    }

    /** Whether each of the faults that do not last has met its request. */
    boolean haveBegun() {
        return bell.read(() -> ordered.values().stream().allMatch(Deque::isEmpty));
    }

    Optional<Fault> next(String method) {
        return bell.change(() -> Optional.ofNullable(ordered.get(method))
                .flatMap(queue -> Optional.ofNullable(queue.poll()))
                .or(() -> Optional.ofNullable(lasting.get(method)))
                .or(() -> Optional.ofNullable(lasting.get("*"))));
    }
}
