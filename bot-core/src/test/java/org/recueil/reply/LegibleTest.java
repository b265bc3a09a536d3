package org.recueil.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LegibleTest {
    static Stream<Arguments> typed() {
        return Stream.of(
                Arguments.of("a tab", "II\t37", "II 37"),
                Arguments.of("a line break of Windows", "un\r\ndeux", "un\ndeux"),
                Arguments.of("a line break of old", "un\rdeux", "un\ndeux"),
                Arguments.of("a line separator", "un\u2028deux", "un\ndeux"),
                Arguments.of("an escape that would colour a terminal", "\u001b[31mrouge", "\uFFFD[31mrouge"),
                Arguments.of("a null character", "\u0000", "\uFFFD"),
                Arguments.of("half a pair", "a\ud83d", "a\uFFFD"),
                Arguments.of("two halves in the wrong order", "\ude00\ud83d", "\uFFFD\uFFFD"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("typed")
    void whatCannotBeShownIsReplaced(String name, String typed, String shown) {
        assertEquals(shown, Legible.of(typed), name);
        assertSame(shown, Legible.of(shown), name);
    }

    @Test
    void textThatCanBeShownStays() {
        String text = "« l’été »\u00A0: 😀 👩‍⚖️ الاتجار\n*_<&>`";
        assertSame(text, Legible.of(text));
    }

    @Test
    void aLineHasNoBreaks() {
        assertEquals("un deux trois", Legible.line("un\ndeux\ttrois"));
    }
}
