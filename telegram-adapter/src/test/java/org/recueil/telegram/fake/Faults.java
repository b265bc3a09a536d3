package org.recueil.telegram.fake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The faults that a test ordered: for some requests, a number of times, in the order they were ordered. */
final class Faults {
    private static final class Ordered {
        private final Predicate<Call> requests;
        private final Fault fault;
        private int left;

        Ordered(Predicate<Call> requests, Fault fault, int times) {
            this.requests = requests;
            this.fault = fault;
            this.left = times;
        }
    }

    private final World world;
    private final List<Ordered> ordered = new ArrayList<>();

    Faults(World world) {
        this.world = world;
    }

    /** The requests of a method, or all for "*". */
    static Predicate<Call> of(String method) {
        String name = method.toLowerCase(Locale.ROOT);
        return call -> name.equals("*") || name.equals(call.method());
    }

    void order(Predicate<Call> requests, int times, Fault fault) {
        if (times < 1) {
            throw new IllegalArgumentException("A fault happens once or more, not " + times + " times");
        }
        world.guard.run(() -> ordered.add(new Ordered(requests, fault, times)));
    }

    Optional<Fault> next(Call call) {
        return world.guard.change(() -> {
            for (Iterator<Ordered> each = ordered.iterator(); each.hasNext(); ) {
                Ordered one = each.next();
                if (one.requests.test(call)) {
                    one.left--;
                    if (one.left == 0) {
                        each.remove();
                    }
                    return Optional.of(one.fault);
                }
            }
            return Optional.empty();
        });
    }

    void clear() {
        world.guard.run(ordered::clear);
    }
}
