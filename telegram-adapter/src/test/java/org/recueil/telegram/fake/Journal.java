package org.recueil.telegram.fake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the server was sent and what was wrong with it. */
final class Journal {
    private final World world;
    private final Deque<Request> requests = new ArrayDeque<>();
    private final Deque<Refusal> refusals = new ArrayDeque<>();
    private final Deque<Violation> violations = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Journal(World world) {
        this.world = world;
    }

    void arrived(Call call) {
        world.guard.run(() -> {
            counts.merge(call.method(), 1, Integer::sum);
            add(requests, new Request(call.method(), call.parameters(), world.clock.instant()));
        });
    }

    void tolerated(Call call) {
        call.tolerated().forEach(rule -> violated(call, rule));
    }

    void refused(Call call, Refused refused) {
        world.guard.run(() -> {
            String parameters = call.parameters().toString();
            add(refusals, new Refusal(call.method(), refused.code(), refused.description(), parameters));
            if (refused.isMistake()) {
                violated(call, refused.description());
            }
        });
    }

    private void violated(Call call, String rule) {
        world.guard.run(() -> violations.addLast(
                new Violation(call.method(), rule, call.parameters().toString())));
    }

    private <T> void add(Deque<T> list, T entry) {
        list.addLast(entry);
        if (list.size() > world.kept) {
            list.removeFirst();
        }
    }

    List<Request> requests() {
        return world.guard.read(() -> List.copyOf(requests));
    }

    List<Refusal> refusals() {
        return world.guard.read(() -> List.copyOf(refusals));
    }

    List<Violation> violations() {
        return world.guard.read(() -> List.copyOf(violations));
    }

    int count(String method) {
        return world.guard.read(() -> counts.getOrDefault(method.toLowerCase(Locale.ROOT), 0));
    }
}
