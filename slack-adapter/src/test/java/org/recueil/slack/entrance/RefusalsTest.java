package org.recueil.slack.entrance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recueil.delivery.ManualTimer;
import org.recueil.delivery.PlatformObserver;
import org.recueil.platform.http.Refusal;
import org.recueil.slack.entrance.Refusals.Reason;
import org.slf4j.LoggerFactory;

/** What is said of refused requests: each is counted, and few lines are written. */
class RefusalsTest {
    private static final String WRONG = " with a wrong signature: is SLACK_SIGNING_SECRET that of this app?";

    private final Logger logger = (Logger) LoggerFactory.getLogger("slack");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Map<String, Integer> counted = new TreeMap<>();
    private final ManualTimer timer = new ManualTimer();
    private final Refusals refusals = new Refusals(timer, new PlatformObserver() {
        @Override
        public void refused(String reason) {
            counted.merge(reason, 1, Integer::sum);
        }
    });

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void listenNoMore() {
        logger.detachAppender(log);
    }

    private void assertLogged(String... lines) {
        assertEquals(
                List.of(lines),
                log.list.stream().map(ILoggingEvent::getFormattedMessage).toList());
        log.list.clear();
    }

    @Test
    void theFirstIsSaidAtOnceAndTheOthersOnceAMinute() {
        for (int n = 0; n < 1_000; n++) {
            refusals.add(Reason.WRONG_SIGNATURE);
        }
        assertLogged("refused: 1 request" + WRONG);
        timer.pass(Duration.ofMinutes(1));
        assertLogged("refused: 999 more requests" + WRONG);
        refusals.add(Reason.WRONG_SIGNATURE);
        assertLogged();
        timer.pass(Duration.ofMinutes(1));
        assertLogged("refused: 1 more request" + WRONG);
        timer.pass(Duration.ofMinutes(10));
        assertLogged();
        refusals.add(Reason.WRONG_SIGNATURE);
        assertLogged("refused: 1 request" + WRONG);
        assertEquals(Map.of("wrong-signature", 1_002), counted);
    }

    @Test
    void eachReasonHasItsLineAndItsCount() {
        for (Reason reason : Reason.values()) {
            refusals.add(reason);
            refusals.add(reason);
        }
        assertEquals(Reason.values().length, log.list.size());
        assertEquals(Reason.values().length, counted.size());
        for (Refusal refusal : Refusal.values()) {
            refusals.add(refusal);
        }
        assertEquals(Reason.values().length, log.list.size(), "the server's own are of the same reasons");
        assertEquals(3, counted.get("crowded"));
    }
}
