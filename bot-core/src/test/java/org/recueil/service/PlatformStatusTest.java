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
    private final PlatformStatus pulse = new PlatformStatus(() -> now, () -> seconds * 1_000_000_000);
    private final Health health = new Health(Map.of("pigeon", pulse));

    @Test
    void whatShouldHaveBeenHeardOfAndWasNotHangs() {
        assertEquals(State.STARTING, pulse.state());
        pulse.connected(Duration.ofSeconds(30));
        seconds = 30;
        assertEquals(State.CONNECTED, pulse.state());
        assertTrue(health.isLive() && health.isReady());
        seconds = 31;
        assertEquals(State.SILENT, pulse.state());
        assertFalse(health.isLive() || health.isReady());
        assertEquals(Optional.of(NOON), pulse.lastSuccess());
    }

    @Test
    void aClockThatIsSetHangsNothing() {
        pulse.connected(Duration.ofSeconds(30));
        now = NOON.plusSeconds(1_000_000_000);
        assertEquals(State.CONNECTED, pulse.state());
        now = NOON.minusSeconds(1_000_000_000);
        seconds = 31;
        assertEquals(State.SILENT, pulse.state());
    }

    @Test
    void whatNeedsNoFurtherSignStaysInReach() {
        PlatformObserver watch = new PlatformObserver() {
            @Override
            public void connected(Duration lasts) {
                pulse.connected(lasts);
            }
        };
        watch.connected();
        seconds = Duration.ofDays(20_000).toSeconds();
        assertEquals(State.CONNECTED, pulse.state());
    }

    @Test
    void whatTriesAgainIsAliveAndNotReady() {
        pulse.disconnected();
        assertTrue(health.isLive());
        assertFalse(health.isReady());
        assertEquals(
                "{\"live\":true,\"ready\":false,\"platforms\":{\"pigeon\":{\"state\":\"disconnected\"}}}\n",
                health.json());
    }

    @Test
    void onlyWhatWasInReachBeforeComesBack() {
        pulse.disconnected();
        assertFalse(pulse.connected(Duration.ofSeconds(1)));
        pulse.disconnected();
        assertTrue(pulse.connected(Duration.ofSeconds(1)));
        assertFalse(pulse.connected(Duration.ofSeconds(1)));
    }

    @Test
    void whatHasEndedStaysSo() {
        pulse.ended();
        pulse.disconnected();
        assertEquals(State.ENDED, pulse.state());
        assertFalse(pulse.connected(Duration.ofSeconds(1)), "an answer that was still under way");
        assertEquals(State.ENDED, pulse.state());
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
        Health both = new Health(Map.of("drum", pulse(one), "pigeon", pulse(other)));
        seconds++;
        assertEquals(isReady, both.isReady());
        Health reversed = new Health(Map.of("drum", pulse(other), "pigeon", pulse(one)));
        seconds++;
        assertEquals(isReady, reversed.isReady());
        assertEquals(one != State.SILENT && other != State.SILENT, both.isLive());
        assertTrue(both.json().contains("\"state\":\"" + other.name().toLowerCase(Locale.ROOT) + "\""), both.json());
    }

    /** @param state that it is in from the next second on */
    private PlatformStatus pulse(State state) {
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
