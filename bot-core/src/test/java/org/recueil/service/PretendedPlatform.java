package org.recueil.service;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.recueil.cli.Engine;
import org.recueil.delivery.PlatformObserver;
import org.recueil.platform.settings.Setting;
import org.recueil.text.Bilingual;

/** A platform without a network, whose sessions do what a test says, one after the other. */
class PretendedPlatform implements Platform {
    /** What a session does; it ends by returning, by throwing, or, once closed, when {@code closed} says so. */
    interface Deed {
        void run(PlatformObserver observer, CountDownLatch closed) throws InterruptedException;
    }

    static final Deed SERVES = (observer, closed) -> {
        observer.connected(Duration.ofMinutes(1));
        closed.await();
    };

    final AtomicInteger sessions = new AtomicInteger();
    private final String name;
    private final List<Deed> deeds;

    PretendedPlatform(String name, Deed... deeds) {
        this.name = name;
        this.deeds = List.of(deeds);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Bilingual summary() {
        return Bilingual.same(name);
    }

    @Override
    public Bilingual firstSteps() {
        return Bilingual.pair(
                Bilingual.same(name), Bilingual.same(settings().get(0).name()));
    }

    @Override
    public List<Setting> settings() {
        String prefix = name.toUpperCase(Locale.ROOT);
        return List.of(
                Setting.secret(prefix + "_TOKEN", Bilingual.of("le jeton", "the token")),
                Setting.open(prefix + "_URL", Bilingual.of("l’adresse", "the address")));
    }

    @Override
    public PlatformSession session(Supplier<Engine> engine, Map<String, String> variables, PlatformObserver observer) {
        settings().get(0).require(variables);
        Deed deed = deeds.get(Math.min(sessions.getAndIncrement(), deeds.size() - 1));
        CountDownLatch closed = new CountDownLatch(1);
        return new PlatformSession() {
            @Override
            public void run() throws InterruptedException {
                deed.run(observer, closed);
            }

            @Override
            public void close() {
                closed.countDown();
            }
        };
    }

    @Override
    public Optional<Rehearsed> rehearsed(String address) {
        return Optional.of(new Rehearsed(Map.of(settings().get(0).name(), "1"), Map.of()));
    }

    @Override
    public List<Check> check(Map<String, String> variables) {
        return List.of(Check.good(Bilingual.of("jeton", "token"), Bilingual.of("connu", "known")));
    }
}
