package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineChangesTest {
    @Test
    void ofTheSameTextThereAreNone() {
        assertTrue(LineChanges.between("a\n\nb", "a\n\nb").isEmpty());
    }

    @Test
    void aLineThatIsNewIsGainedAndOneThatIsGoneIsLost() {
        assertEquals(
                new LineChanges(List.of("II.3 old"), List.of("II.3 new", "V.9"), List.of()),
                LineChanges.between("2 results\nII.3 old\nV.1", "2 results\nII.3 new\nV.9\nV.1"));
    }

    @Test
    void hitsThatChangePlacesAreMoved() {
        assertEquals(
                new LineChanges(List.of(), List.of(), List.of("a")),
                LineChanges.between("first\na\nb\nlast", "first\nb\na\nlast"));
    }

    @Test
    void aLineThatStoodTwiceIsLostOnce() {
        assertEquals(new LineChanges(List.of("a"), List.of(), List.of()), LineChanges.between("a\na", "a"));
    }

    @Test
    void aBlankLineCounts() {
        assertEquals(new LineChanges(List.of(), List.of(""), List.of()), LineChanges.between("a\nb", "a\n\nb"));
    }

    @Test
    void eachChangeHasALine() {
        assertEquals(
                "  lost   a\n  gained c\n  moved  b", new LineChanges(List.of("a"), List.of("c"), List.of("b")) + "");
    }
}
