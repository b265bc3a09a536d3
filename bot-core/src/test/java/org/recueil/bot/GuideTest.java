package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide shows what is really answered. */
class GuideTest {
    private static final int DIALOGUES = 9;

    static List<Guide.Exchange> exchanges() {
        return Guide.read().exchanges();
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void aDialogueOfTheGuideIsReal(Guide.Exchange exchange) {
        assertEquals(exchange.answer(), Guide.answer(exchange.said()), "> " + exchange.said());
    }

    @Test
    void theGuideHasDialogues() {
        assertTrue(exchanges().size() >= DIALOGUES, () -> exchanges().size() + " dialogues");
    }
}
