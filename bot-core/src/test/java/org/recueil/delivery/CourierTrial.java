package org.recueil.delivery;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;

/** A courier with a timer set by hand, and a log of its requests: {@code 500 a x} is x, to a, after 500 ms. */
abstract class CourierTrial {
    static final Duration SECOND = Duration.ofSeconds(1);
    static final QueuePolicy PATIENCE =
            new QueuePolicy(10, Duration.ofSeconds(30), Duration.ofMillis(500), Duration.ofSeconds(8));
    static final List<Limit> CHAT = List.of(new Limit(3, Duration.ofSeconds(3)));
    static final List<Limit> GROUP = List.of(new Limit(3, Duration.ofSeconds(3)), new Limit(20, Duration.ofMinutes(1)));

    final ManualTimer timer = new ManualTimer();
    final List<String> log = new ArrayList<>();
    final List<String> settled = new ArrayList<>();
    final RateLimiter<String> pace =
            new RateLimiter<>(chat -> chat.startsWith("group") ? GROUP : CHAT, Optional.of(new Limit(30, SECOND)));
    final Courier<String> courier = new Courier<>(
            pace,
            PATIENCE,
            timer,
            Runnable::run,
            PlatformObserver.NONE,
            chat -> Optional.of(new Scripted(chat, "sorry")));

    /** Gives the outcomes it was told to give, then is done. */
    final class Scripted implements Delivery {
        private final String chat;
        private final String name;
        private final Deque<Outcome> outcomes;

        Scripted(String chat, String name, Outcome... outcomes) {
            this.chat = chat;
            this.name = name;
            this.outcomes = new ArrayDeque<>(List.of(outcomes));
        }

        @Override
        public CompletionStage<Outcome> attempt() {
            log.add(timer.elapsed().toMillis() + " " + chat + " " + name);
            Outcome next = outcomes.isEmpty() ? new Outcome.Done() : outcomes.removeFirst();
            return CompletableFuture.completedFuture(next);
        }

        @Override
        public void settled() {
            settled.add(name);
        }
    }

    void submit(String chat, String name, Outcome... outcomes) {
        courier.submit(chat, new Scripted(chat, name, outcomes));
    }

    void replace(String chat, String name) {
        courier.replace(chat, new Scripted(chat, name));
    }

    static Outcome[] times(int count, Outcome outcome) {
        return IntStream.range(0, count).mapToObj(i -> outcome).toArray(Outcome[]::new);
    }

    Delivery held(String chat, CompletableFuture<Outcome> until) {
        return new Delivery() {
            @Override
            public CompletionStage<Outcome> attempt() {
                log.add(timer.elapsed().toMillis() + " " + chat + " held");
                return until;
            }

            @Override
            public void settled() {
                settled.add(chat);
            }
        };
    }
}
