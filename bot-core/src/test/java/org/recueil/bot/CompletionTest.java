package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {
    private static final Completion COMPLETION = new Completion(TestCorpus.get());

    @ParameterizedTest
    @CsvSource({
        "ii.3, II.3",
        "b.v.8, B.V.8.e",
        "victimes (id, Victimes (identification)",
        "identif, Victimes (identification)",
        "prelevement, prélèvement",
        "victmes, Victimes (identification)",
        "recrutment, recrutement"
    })
    void suggestsWhatWasMeant(String typed, String expected) {
        assertTrue(COMPLETION.suggest(typed).contains(expected), typed + " gives " + COMPLETION.suggest(typed));
    }

    @Test
    void referencesComeBeforeWords() {
        assertEquals("II.1", COMPLETION.suggest("ii.1").get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "😀", "مرحبا", "((((", "\u0000"})
    void whatBeginsNothingSuggestsNothing(String typed) {
        assertEquals(List.of(), COMPLETION.suggest(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "d", "e", "i", "v", "tra"})
    void neverMoreThanFifty(String typed) {
        assertTrue(COMPLETION.suggest(typed).size() <= 50, typed);
        assertTrue(COMPLETION.suggest(typed.repeat(100_000)).isEmpty(), typed + " a hundred thousand times");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/r", "/rec ii.3", "/theme enf", "/search recru", "II.", "vict"})
    void linesBeginAsTyped(String typed) {
        List<String> lines = COMPLETION.complete(typed);
        assertTrue(!lines.isEmpty(), typed);
        lines.forEach(
                line -> assertTrue(line.regionMatches(true, 0, typed, 0, typed.length()), typed + " gives " + line));
    }
}
