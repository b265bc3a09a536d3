package org.recueil.slack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.recueil.delivery.UncaughtErrors;
import org.recueil.slack.fake.Sent;
import org.recueil.slack.fake.Standing;

/** Random commands, events and presses through adapter and server: no uncaught error, no broken rule, all acknowledged. */
class RandomTrafficTest {
    @Test
    void aShortRun() {
        run(600, 1);
    }

    /** The long run of docs/measuring.md. */
    @Tag("trials")
    @Test
    void aHundredThousand() {
        run(100_000, 2);
    }

    private static void run(int count, long seed) {
        UncaughtErrors uncaught = new UncaughtErrors();
        try (uncaught;
                Trial trial = Trial.start(Unlimited.TERMS)) {
            trial.slack.unlimited();
            trial.slack.keepOnly(2_000);
            trial.slack.patience(Duration.ofMinutes(2));
            trial.slack.lines().retryAfter(Duration.ofSeconds(30));
            IntStream.range(0, 50).forEach(n -> trial.slack.person("U" + n, n % 2 == 0 ? "fr-FR" : "en-US"));
            IntStream.range(0, 12)
                    .forEach(n -> trial.slack.channel("C" + n, Standing.values()[n % Standing.values().length]));
            RandomTraffic traffic = new RandomTraffic(trial.slack, seed);
            for (int n = 0; n < count; n += 200) {
                List<Sent> sent = new ArrayList<>();
                for (int i = 0; i < 200; i++) {
                    sent.add(traffic.next());
                }
                sent.forEach(Sent::awaitAcknowledged);
            }
            trial.slack.awaitCalls(Math.min(count, 2_000) / 4);
        }
    }
}
