package org.recueil.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.delivery.PlatformObserver;
import org.recueil.service.PlatformStatus.State;

class PlatformStatusTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private Instant now = NOON;
    private long seconds;
    private final PlatformStatus status = new PlatformStatus(() -> now, () -> seconds * 1_000_000_000);
    private final Health health = new Health(Map.of("pigeon", status));

    @Test
    void whatShouldHaveBeenHeardOfAndWasNotHangs() {
        assertEquals(State.STARTING, status.state());
        status.connected(Duration.ofSeconds(30));
        seconds = 30;
        assertEquals(State.CONNECTED, status.state());
        assertTrue(health.isLive() && health.isReady());
        seconds = 31;
        assertEquals(State.SILENT, status.state());
        assertFalse(health.isLive() || health.isReady());
        assertEquals(Optional.of(NOON), status.lastSuccess());
    }

    @Test
    void aClockThatIsSetHangsNothing() {
        status.connected(Duration.ofSeconds(30));
        now = NOON.plusSeconds(1_000_000_000);
        assertEquals(State.CONNECTED, status.state());
        now = NOON.minusSeconds(1_000_000_000);
        seconds = 31;
        assertEquals(State.SILENT, status.state());
    }

    @Test
    void whatNeedsNoFurtherSignStaysInReach() {
        PlatformObserver observer = new PlatformObserver() {
            @Override
            public void connected(Duration lasts) {
                status.connected(lasts);
            }
        };
        observer.connected();
        seconds = Duration.ofDays(20_000).toSeconds();
        assertEquals(State.CONNECTED, status.state());
    }

    @Test
    void whatTriesAgainIsAliveAndNotReady() {
        status.disconnected();
        assertTrue(health.isLive());
        assertFalse(health.isReady());
        assertEquals(
                "{\"live\":true,\"ready\":false,\"platforms\":{\"pigeon\":{\"state\":\"disconnected\"}}}\n",
                health.json());
    }

    @Test
    void onlyWhatWasInReachBeforeComesBack() {
        status.disconnected();
        assertFalse(status.connected(Duration.ofSeconds(1)));
        status.disconnected();
        assertTrue(status.connected(Duration.ofSeconds(1)));
        assertFalse(status.connected(Duration.ofSeconds(1)));
    }

    @Test
    void whatHasEndedStaysSo() {
        status.ended();
        status.disconnected();
        assertEquals(State.ENDED, status.state());
        assertFalse(status.connected(Duration.ofSeconds(1)), "an answer that was still under way");
        assertEquals(State.ENDED, status.state());
    }

    /** Of two platforms: one that is going has the first word, one that has ended for good has none. */
    @ParameterizedTest
    @CsvSource({
        "CONNECTED,    CONNECTED,    true",
        "CONNECTED,    ENDED,        true",
        "ENDED,        ENDED,        false",
        "CONNECTED,    STARTING,     false",
        "CONNECTED,    DISCONNECTED, false",
        "CONNECTED,    SILENT,       false",
        "STARTING,     ENDED,        false",
        "DISCONNECTED, ENDED,        false",
        "SILENT,       ENDED,        false"
    })
    void aServiceIsReadyWhereAllThatHasNotEndedIsInReach(State one, State other, boolean isReady) {
        Health both = new Health(Map.of("drum", status(one), "pigeon", status(other)));
        seconds++;
        assertEquals(isReady, both.isReady());
        Health reversed = new Health(Map.of("drum", status(other), "pigeon", status(one)));
        seconds++;
        assertEquals(isReady, reversed.isReady());
        assertEquals(one != State.SILENT && other != State.SILENT, both.isLive());
        assertTrue(both.json().contains("\"state\":\"" + other.name().toLowerCase(Locale.ROOT) + "\""), both.json());
    }

    /** @param state that it is in from the next second on */
    private PlatformStatus status(State state) {
        PlatformStatus made = new PlatformStatus(() -> now, () -> seconds * 1_000_000_000);
        switch (state) {
            case STARTING -> {}
            case CONNECTED -> made.connected(Duration.ofDays(1));
            case DISCONNECTED -> made.disconnected();
            case SILENT -> made.connected(Duration.ZERO);
            case ENDED -> made.ended();
        }
        return made;
    }
}
