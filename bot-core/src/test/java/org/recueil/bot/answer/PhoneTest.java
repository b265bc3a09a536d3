package org.recueil.bot.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

class PhoneTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String FULL = "x".repeat(Phone.LINE);

    /** {@code 42} stands for a word of so many characters, {@code /} for a line break. */
    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "1, 1",
        "42, 1",
        "43, 2",
        "84, 2",
        "85, 3",
        "20 21, 1",
        "20 22, 2",
        "41 1, 2",
        "40 1 40, 2",
        "1 43, 3",
        "1 43 40, 3",
        "1 43 41, 4",
        "43 40, 2",
        "43 41, 3",
        "5/5, 2",
        "5//5, 3",
        "42/42, 2",
        "43/, 3"
    })
    void aTextIsBrokenBetweenWordsAndLongWordsWhereALineEnds(String lengths, int lines) {
        String text = NUMBER.matcher(lengths)
                .replaceAll(number -> "x".repeat(Integer.parseInt(number.group())))
                .replace('/', '\n');
        assertEquals(lines, Phone.lines(text), text);
    }

    @Test
    void aLineHasFortyTwoCharacters() {
        assertEquals(42, FULL.length());
        assertEquals(1, Phone.lines(FULL));
    }

    private static final List<Block> BLOCKS = List.of(
            new Block.Heading("II.37"),
            new Block.Paragraph("deuxième réunion"),
            new Block.Quotation("a)", 1, "Les États"),
            new Block.Items(
                    new Item("1.", List.of(new Span.Plain("II.3")), List.of(new Span.Plain("Les victimes"))),
                    Item.quoted("2.", List.of(new Span.Plain("Les témoins")))),
            new Block.Note(new Span.Link("CTOC/COP/WG.4/2010/6", "https://undocs.org/fr/CTOC/COP/WG.4/2010/6")));

    /** Line breaks count, indents do not; of a link, its words do. */
    @Test
    void asManyCharactersAreCountedAsAreSeen() {
        String seen = PlainTextRenderer.ofBlocks()
                .text(new Reply(BLOCKS, List.of()))
                .replaceAll("(?m)^ +", "")
                .replaceAll(" <[^>]+>", "");
        assertEquals(seen.length() + 1, Phone.length(BLOCKS));
    }

    @Test
    void officialTextsAreNotOurs() {
        int official = "\n\na) Les États".length() + "\nLes victimes".length() + "\n2. Les témoins".length();
        assertEquals(Phone.length(BLOCKS) - official, Phone.lengthOfOurs(BLOCKS));
        assertEquals(0, Phone.lengthOfOurs(List.of(new Block.Quotation("Les États"))));
    }
}
