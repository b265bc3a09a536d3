package org.recueil.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shortcuts agree with the tables of Unicode, for each character alone and in a word. */
class NormalFormTest {
    private static final int LAST = 0xFFFF;

    static Stream<String> words() {
        return Stream.of("%s", "e%s", "%s\u0301", "« l’%s »\u00A0: œuvre");
    }

    @ParameterizedTest
    @MethodSource("words")
    void isWhatUnicodeSays(String word) {
        IntStream.rangeClosed(0, LAST).forEach(c -> {
            String text = word.replace("%s", Character.toString(c));
            String name = String.format("U+%04X in %s", c, word);
            assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), NormalForm.composed(text), name);
            assertEquals(Normalizer.normalize(text, Normalizer.Form.NFKC), NormalForm.compatible(text), name);
        });
    }
}
