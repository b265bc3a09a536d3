package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.bot.answer.Answer;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.wording.Language;

class PinnedTest {
    private static Answer answer(Answer.Kind kind, Block... above) {
        Block[] blocks = Arrays.copyOf(above, above.length + 1);
        blocks[above.length] = new Block.Items(
                new Item("VI.8", "a"), new Item("V.17", "b"), new Item("IX.13", "c"), new Item("VII.2.g", "d"));
        return Answer.of(kind, Reply.of(blocks));
    }

    @Test
    void ofASearchTheFirstHitsAreKept() {
        Answer answer = answer(Answer.Kind.SEARCH, new Block.Heading("4 hits"));
        assertEquals("4 hits\nVI.8 a\nV.17 b\nIX.13 c\n…", Pinned.of(answer, 3, Language.ENGLISH));
        assertEquals("4 hits\nVI.8 a\n…", Pinned.of(answer, 1, Language.ENGLISH));
        assertEquals("4 hits\n…", Pinned.of(answer, 0, Language.ENGLISH));
        assertEquals("4 hits\nVI.8 a\nV.17 b\nIX.13 c\nVII.2.g d", Pinned.of(answer, 4, Language.ENGLISH));
    }

    @Test
    void aListThatNoScoreOrdersIsKeptWhole() {
        assertEquals("VI.8 a\nV.17 b\nIX.13 c\nVII.2.g d", Pinned.of(answer(Answer.Kind.THEME), 1, Language.ENGLISH));
    }

    @Test
    void ofWhatBelongsTogetherOnlyWhatIsNearIsOrderedByAScore() {
        Block cites = new Block.Paragraph("Cites");
        Block near = new Block.Paragraph("Similar (words in common are marked)");
        assertEquals(
                "Cites\n\nVI.8 a\nV.17 b\nIX.13 c\nVII.2.g d",
                Pinned.of(answer(Answer.Kind.RELATED, cites), 1, Language.ENGLISH));
        assertEquals(
                "Similar (words in common are marked)\n\nVI.8 a\n…",
                Pinned.of(answer(Answer.Kind.RELATED, near), 1, Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "4 hits~1. VI.8 a~2. V.17 b~…, 2",
        "4 hits~V.17: a note~~1. VI.8~    a~2. B.V.8.e~    b~3. 2010/6~    c~…, 3",
        "Similar (words in common are marked)~~10. VI.8 a~    more of it~…, 1",
        "4 hits~~…, 0",
        "3 hits~1. VI.8 … a …, 3",
        "'', 3"
    })
    void asManyAreKeptAsWereJudgedBefore(String pinned, int judged) {
        assertEquals(judged, Pinned.judged(pinned.replace("~", "\n")));
    }

    @Test
    void aDialogueIsWrittenAsItIsRead() {
        List<String> lines = List.of(
                "# English",
                "",
                "# One thing, said twice.",
                "> II.3",
                "> ii 3",
                "II.3",
                "",
                "    The text.",
                "",
                ">",
                "Hello.",
                "",
                "# New, not answered yet.",
                "> V.8",
                "");
        Dialogue dialogue = Dialogue.of("new.txt", lines);
        assertEquals(4, dialogue.exchanges().size());
        assertEquals("II.3\n\n    The text.", dialogue.exchanges().get(0).answer());
        assertEquals(lines, dialogue.text().lines().toList());
    }
}
