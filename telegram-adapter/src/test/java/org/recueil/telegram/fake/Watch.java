package org.recueil.telegram.fake;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what the bot does; an AssertionError if it does not. */
final class Watch {
    private final World world;
    private final Map<Place, Integer> awaited = new HashMap<>();

    Watch(World world) {
        this.world = world;
    }

    Post sent(Place place) {
        return await(() -> nextSent(place), "nothing sent to " + place);
    }

    void quiet(Place place, Duration time) {
        world.guard.await(time, () -> nextSent(place)).ifPresent(post -> {
            throw new AssertionError("unexpected message in " + place + ": " + post.text());
        });
    }

    private Optional<Post> nextSent(Place place) {
        Optional<Post> next = place.chat().after(awaited.getOrDefault(place, 0)).values().stream()
                .filter(post -> post.isFromBot() && (place instanceof Chat || post.thread() == place.thread()))
                .findFirst();
        next.ifPresent(post -> awaited.put(place, post.id()));
        return next;
    }

    Post edit(Post shown) {
        return await(
                () -> shown.chat().find(shown.id()).filter(post -> post.version() > shown.version()),
                "no edit of message " + shown.id() + " in " + shown.chat());
    }

    void requests(String method, int count) {
        await(
                () -> world.journal.count(method) >= count ? Optional.of(count) : Optional.empty(),
                "fewer than " + count + " requests of " + method);
    }

    void confirmed() {
        await(() -> world.updates.pending() == 0 ? Optional.of(0) : Optional.empty(), "updates not confirmed");
    }

    void polled() {
        await(() -> world.poll.isWaiting() ? Optional.of(true) : Optional.empty(), "no poll waits");
    }

    private <T> T await(Supplier<Optional<T>> look, String missing) {
        return world.guard
                .await(world.patience, look)
                .orElseThrow(() -> new AssertionError(
                        missing + " in " + world.patience + "; errors answered: " + world.journal.refusals()));
    }
}
