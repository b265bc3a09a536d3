package org.recueil.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recueil.platform.http.Visitors.Visitor;

/** Who makes way, and when. */
class VisitorsTest {
    private static final ServerLimits LIMITS =
            new ServerLimits(3, 10, 90, 100, Duration.ofSeconds(10), Duration.ofSeconds(60));

    private long seconds;
    private final List<String> sentAway = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final Visitors visitors = new Visitors(LIMITS, () -> seconds * 1_000_000_000, refused::add);

    private Visitor enter(String name) {
        Visitor visitor = visitors.enter(() -> sentAway.add(name));
        seconds++;
        return visitor;
    }

    private void assertSentAway(String... names) {
        assertEquals(List.of(names), sentAway);
    }

    @Test
    void whereThereAreTooManyTheOneWhoWaitedLongestMakesWay() {
        enter("Anna");
        enter("Ben");
        enter("Clara");
        assertSentAway();
        enter("David");
        assertSentAway("Anna");
        enter("Eva");
        assertSentAway("Anna", "Ben");
        assertEquals(3, visitors.count());
    }

    @Test
    void whoIsBeingAnsweredNeitherMakesWayNorCounts() {
        for (int n = 0; n < 10; n++) {
            Visitor asking = enter("asking");
            asking.came(5);
            asking.isWelcome();
        }
        enter("Anna");
        enter("Ben");
        enter("Clara");
        assertSentAway();
        enter("David");
        assertSentAway("Anna");
    }

    @Test
    void whoWasWelcomeMakesWayAfterStrangersAndWhoIsLeavingBeforeThem() {
        Visitor known = enter("known");
        known.came(5);
        known.isWelcome();
        known.answered(true);
        enter("stranger");
        enter("leaving").answered(false);
        enter("Anna");
        enter("Ben");
        enter("Clara");
        assertSentAway("leaving", "stranger", "Anna");
    }

    @Test
    void whereTooMuchIsHeldTheOneWhoSentMostMakesWay() {
        Visitor small = enter("small");
        Visitor large = enter("large");
        Visitor last = enter("last");
        small.came(10);
        large.came(70);
        last.came(20);
        assertSentAway();
        last.came(1);
        assertSentAway("large");
        assertEquals(31, visitors.held());
        large.came(50);
        assertEquals(31, visitors.held(), "who is gone holds nothing");
        assertEquals(List.of(Refusal.CROWDED), refused);
    }

    @Test
    void oneAloneMayNotHoldMoreThanAllEither() {
        Visitor anna = enter("Anna");
        anna.came(100);
        assertSentAway();
        anna.came(1);
        assertSentAway("Anna");
        assertEquals(0, visitors.held());
    }

    @Test
    void whatIsAnsweredOrLostIsHeldNoMore() {
        Visitor anna = enter("Anna");
        anna.came(60);
        anna.answered(true);
        assertEquals(0, visitors.held());
        anna.came(60);
        anna.left();
        assertEquals(0, visitors.held());
        assertEquals(0, visitors.count());
        Visitor ben = enter("Ben");
        ben.came(60);
        ben.isWelcome();
        assertEquals(0, visitors.held());
        ben.left();
        ben.answered(true);
        assertEquals(0, visitors.count());
        assertSentAway();
    }

    /** From the first byte on; a byte now and then wins no time. */
    @Test
    void aRequestThatComesTooSlowlyIsSentAway() {
        Visitor anna = enter("Anna");
        seconds = 50;
        visitors.sweep();
        assertSentAway();
        for (seconds = 50; seconds <= 60; seconds++) {
            anna.came(1);
            visitors.sweep();
            assertSentAway();
        }
        visitors.sweep();
        assertSentAway("Anna");
        assertEquals(List.of(Refusal.SLOW), refused);
    }

    @Test
    void aConnectionThatLiesUnusedEndsWithoutAWord() {
        Visitor anna = enter("Anna");
        anna.came(1);
        anna.answered(true);
        seconds = 61;
        visitors.sweep();
        assertSentAway();
        seconds = 62;
        visitors.sweep();
        assertSentAway("Anna");
        assertTrue(refused.isEmpty());
    }

    @Test
    void limitsUnderWhichNobodyIsServedAreNone() {
        Duration second = Duration.ofSeconds(1);
        assertThrows(IllegalArgumentException.class, () -> new ServerLimits(0, 1, 1, 2, second, second));
        assertThrows(IllegalArgumentException.class, () -> new ServerLimits(1, 10, 10, 19, second, second));
    }

    @Test
    void anAnswerThatNobodyTakesEnds() {
        Visitor anna = enter("Anna");
        anna.came(1);
        anna.isWelcome();
        Visitor ben = enter("Ben");
        ben.answered(false);
        seconds = 5;
        visitors.sweep();
        assertSentAway("Ben");
        seconds = 12;
        visitors.sweep();
        assertSentAway("Ben", "Anna");
    }
}
