package org.recueil.quotation.agreed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.quotation.agreed.ClauseAnswer.Outcome;
import org.recueil.text.Table;

/** Sentences to which no text is near ({@code no-text-holds.txt}). The last ten are in English. */
class NoTextHoldsTest {
    private static final int ENGLISH = 10;

    static List<String> all() {
        return Table.lines(NoTextHoldsTest.class, "/org/recueil/quotation/no-text-holds.txt");
    }

    static List<String> french() {
        return all().subList(0, all().size() - ENGLISH);
    }

    static List<String> english() {
        return all().subList(all().size() - ENGLISH, all().size());
    }

    @Test
    void thereAreForty() {
        assertEquals(40, all().size());
    }

    @ParameterizedTest
    @MethodSource("french")
    void nothingIsNear(String sentence) {
        ClauseAnswer answer = AgreedTexts.answer(sentence);
        assertEquals(Outcome.NOTHING_NEAR, answer.outcome(), () -> sentence + " " + AgreedTexts.shown(answer));
    }

    @ParameterizedTest
    @MethodSource("english")
    void englishTextsAreNotHeld(String sentence) {
        assertEquals(Outcome.LANGUAGE_NOT_HELD, AgreedTexts.answer(sentence).outcome(), sentence);
    }
}
