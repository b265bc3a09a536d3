package org.recueil.telegram.fake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The faults that a test ordered: for a method or for all, a number of times, in the order they were ordered. */
final class Faults {
    private static final class Ordered {
        private final String method;
        private final Fault fault;
        private int left;

        Ordered(String method, Fault fault, int times) {
            this.method = method.toLowerCase(Locale.ROOT);
            this.fault = fault;
            this.left = times;
        }
    }

    private final World world;
    private final List<Ordered> ordered = new ArrayList<>();

    Faults(World world) {
        this.world = world;
    }

    void order(String method, int times, Fault fault) {
        if (times < 1) {
            throw new IllegalArgumentException("A fault happens once or more, not " + times + " times");
        }
        world.guard.run(() -> ordered.add(new Ordered(method, fault, times)));
    }

    Optional<Fault> next(String method) {
        return world.guard.change(() -> {
            for (Iterator<Ordered> each = ordered.iterator(); each.hasNext(); ) {
                Ordered one = each.next();
                if (one.method.equals(method) || one.method.equals("*")) {
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

    boolean areOver() {
        return world.guard.read(ordered::isEmpty);
    }

    void clear() {
        world.guard.run(ordered::clear);
    }
}
