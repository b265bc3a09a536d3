package org.recueil.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recueil.slack.fake.FakeSlack;
import org.recueil.telegram.fake.FakeTelegram;
import org.recueil.telegram.fake.Limits;

/** Both platforms on loopback, each by its fake server; at the end the bot has broken no rule of either. */
final class Fakes implements AutoCloseable {
    private static final String TELEGRAM_TOKEN = "123456:TEST-secret";

    final FakeTelegram telegram = FakeTelegram.start(TELEGRAM_TOKEN);
    final FakeSlack slack = FakeSlack.start();

    /** @param patience with what the bot does */
    Fakes(Duration patience) {
        telegram.patience(patience);
        telegram.limits(Limits.LIFTED);
        slack.patience(patience);
        slack.unlimited();
    }

    /** What the service is told, so that it comes to these servers. */
    Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>(telegramSettings());
        settings.putAll(slackSettings());
        return settings;
    }

    Map<String, String> telegramSettings() {
        return Map.of("TELEGRAM_API_URL", telegram.url(), "TELEGRAM_BOT_TOKEN", TELEGRAM_TOKEN);
    }

    Map<String, String> slackSettings() {
        return Map.of(
                "SLACK_API_URL", slack.apiUrl(),
                "SLACK_BOT_TOKEN", FakeSlack.BOT_TOKEN,
                "SLACK_APP_TOKEN", FakeSlack.APP_TOKEN);
    }

    @Override
    public void close() {
        List<?> ofTelegram = telegram.violations();
        List<?> ofSlack = slack.violations();
        telegram.close();
        slack.close();
        assertEquals(List.of(), ofTelegram);
        assertEquals(List.of(), ofSlack);
    }
}
