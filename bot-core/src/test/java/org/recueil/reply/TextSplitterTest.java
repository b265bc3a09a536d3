package org.recueil.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSplitterTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "at the end of a paragraph     | 20 | Un deux.¶Trois. Quatre cinq   | Un deux.¶+Trois. Quatre cinq",
                "at the end of a sentence      | 20 | Un deux. Trois quatre cinq    | Un deux. +Trois quatre cinq",
                "after a quotation's end       | 20 | Un « deux.~» Trois quatre cinq | Un « deux.~» +Trois quatre cinq",
                "after a semicolon             | 20 | un deux ; trois quatre cinq   | un deux ; +trois quatre cinq",
                "not after an abbreviation     | 20 | voir le par. 44 du rapport    | voir le par. 44 du +rapport",
                "at the end of a word          | 10 | un deux trois                 | un deux +trois",
                "not at a no-break space       | 10 | un deux~trois                 | un +deux~trois",
                "inside a word as a last resort | 4 | prélèvement                   | prél+èvem+ent",
                "a short paragraph gives way   | 20 | Un.¶Deux trois quatre cinq six | Un.¶Deux trois +quatre cinq six",
                "exactly as long               | 7  | un deux                       | un deux",
                "one too long                  | 7  | un deuxx                      | un +deuxx",
                "spaces stay with what they follow | 8 | un deux   trois            | un deux +  trois",
            })
    void cutsAtTheBestPlace(String name, int limit, String text, String parts) {
        List<String> expected = List.of(written(parts).split("\\+"));
        assertEquals(expected, TextSplitter.split(written(text), limit), name);
    }

    @Test
    void neverCutsASurrogatePair() {
        assertEquals(List.of("a😀", "😀b"), TextSplitter.split("a😀😀b", 3));
        assertEquals(List.of("a", "😀", "b"), TextSplitter.split("a😀b", 2));
    }

    @Test
    void anEmptyTextHasNoParts() {
        assertEquals(List.of(), TextSplitter.split("", 10));
    }

    @Test
    void aLimitThatCannotHoldAPairIsRefused() {
        var error = assertThrows(IllegalArgumentException.class, () -> TextSplitter.split("a", 1));
        assertEquals("limit of a part is less than 2: \"1\"", error.getMessage());
    }

    @Test
    void partsJoinedAreTheText() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            String text = RandomReplies.text(random);
            int limit = 2 + random.nextInt(80);
            List<String> parts = TextSplitter.split(text, limit);
            String about = "seed " + seed;
            assertEquals(text, String.join("", parts), about);
            assertTrue(parts.stream().allMatch(part -> part.length() <= limit), about);
            assertTrue(parts.stream().allMatch(Legible::isLegible), about);
        }
    }

    private static String written(String cell) {
        return cell.replace('¶', '\n').replace('~', '\u00A0');
    }
}
