package org.recueil.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.recueil.data.DataException;
import org.recueil.delivery.Backoff;
import org.recueil.delivery.PlatformObserver;
import org.recueil.service.PretendedPlatform.Deed;
import org.recueil.text.Bilingual;

class PlatformSupervisorTest {
    private static final Backoff QUICK = new Backoff(Duration.ofMillis(1), Duration.ofMillis(10));
    private static final Backoff LONG = new Backoff(Duration.ofHours(1), Duration.ofHours(1));
    private static final Deed FAILS = (observer, closed) -> {
        throw new IllegalStateException("what somebody said");
    };
    private static final Deed OVERFLOWS = (observer, closed) -> {
        throw new StackOverflowError();
    };
    private static final Deed REFUSED = (observer, closed) -> {
        throw new DataException("PIGEON_TOKEN", Bilingual.same("inconnu"));
    };

    private static final PlatformSupervisor.Events NOBODY = new PlatformSupervisor.Events() {
        @Override
        public void restarts() {
            throw new AssertionError("nothing failed");
        }

        @Override
        public void ended(DataException unusable) {
            throw new AssertionError("no setting was wrong");
        }
    };

    private final ConcurrentLinkedQueue<String> events = new ConcurrentLinkedQueue<>();

    private PlatformSupervisor keeper(PretendedPlatform platform, Backoff pauses) {
        return new PlatformSupervisor(
                "pigeon",
                () -> platform.session(() -> null, Map.of("PIGEON_TOKEN", "1"), PlatformObserver.NONE),
                new PlatformSupervisor.Events() {
                    @Override
                    public void restarts() {
                        events.add("restarts");
                    }

                    @Override
                    public void ended(DataException unusable) {
                        events.add("ended");
                    }
                },
                pauses);
    }

    @Test
    void aMistakeOfOursIsTriedAgainASettingThatCannotBeUsedIsNot() {
        PretendedPlatform platform = new PretendedPlatform("pigeon", FAILS, OVERFLOWS, FAILS, REFUSED);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> keeper(platform, QUICK).run());
        assertEquals(List.of("restarts", "restarts", "restarts", "ended"), List.copyOf(events));
    }

    @Test
    void aPresenceThatReturnsHasEnded() {
        PretendedPlatform platform = new PretendedPlatform("pigeon", (observer, closed) -> {});
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> keeper(platform, QUICK).run());
        assertEquals(1, platform.sessions.get());
        assertEquals(List.of(), List.copyOf(events));
    }

    @Test
    void toldToEndItEndsThePresence() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        endsWhenTold(begun, (observer, closed) -> {
            begun.countDown();
            closed.await();
        });
    }

    @Test
    void toldToEndItEndsThePause() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        endsWhenTold(begun, (observer, closed) -> {
            begun.countDown();
            FAILS.run(observer, closed);
        });
    }

    private void endsWhenTold(CountDownLatch begun, Deed deed) throws InterruptedException {
        PretendedPlatform platform = new PretendedPlatform("pigeon", deed);
        PlatformSupervisor keeper = keeper(platform, LONG);
        Thread thread = new Thread(keeper, "pigeon");
        thread.start();
        begun.await();
        keeper.stop();
        thread.join(5_000);
        assertFalse(thread.isAlive());
        assertEquals(1, platform.sessions.get());
    }

    @Test
    void toldToEndBeforeItBeganItServesNothing() {
        PretendedPlatform platform = new PretendedPlatform("pigeon", PretendedPlatform.SERVES);
        PlatformSupervisor keeper = keeper(platform, LONG);
        keeper.stop();
        assertTimeoutPreemptively(Duration.ofSeconds(5), keeper::run);
    }

    @Test
    void toldToEndWhileAPresenceIsMadeItNeitherRunsNorClosesIt() {
        List<PlatformSupervisor> keepers = new ArrayList<>();
        PlatformSession made = new PlatformSession() {
            @Override
            public void run() {
                events.add("runs");
            }

            @Override
            public void close() {
                events.add("closed");
            }
        };
        PlatformSupervisor keeper = new PlatformSupervisor(
                "pigeon",
                () -> {
                    keepers.get(0).stop();
                    return made;
                },
                NOBODY,
                LONG);
        keepers.add(keeper);
        keeper.run();
        keeper.stop();
        assertEquals(List.of(), List.copyOf(events));
    }
}
