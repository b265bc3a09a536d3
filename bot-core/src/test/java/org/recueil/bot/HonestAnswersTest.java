package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Confidence;
import org.recueil.bot.answer.Message;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.wording.Language;

/** What is said, and how surely, if perhaps no text answers ({@code honest.tsv}). */
class HonestAnswersTest {
    private static final int MOST_NEAREST = 3;

    /** A line, how sure its answer is, and words that it says. */
    record Row(Language language, String line, String confidence, String says, String why) {
        static Row of(String[] cells) {
            return new Row(Language.ofCode(cells[0]), cells[1], cells[2], cells[3], cells[4]);
        }

        @Override
        public String toString() {
            return line + " (" + why + ")";
        }
    }

    static Stream<Row> rows() {
        return TestTable.rows("honest.tsv").stream().map(Row::of);
    }

    @Test
    void areThereRowsOfEachConfidence() {
        for (Confidence confidence : Confidence.values()) {
            assertTrue(rows().anyMatch(row -> row.confidence().equals(confidence.toString())), confidence::name);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void anAnswerSaysHowSureItIs(Row row) {
        Answer answer = TestCorpus.bot().answer(new Message(row.line(), row.language()));
        String text = PlainTextRenderer.ofBlocks().text(answer.reply());
        assertEquals(row.confidence(), answer.confidence().toString(), text);
        assertTrue(text.contains(row.says()), text);
        if (answer.confidence() == Confidence.WEAK) {
            assertTrue(!answer.items().isEmpty() && answer.items().size() <= MOST_NEAREST, text);
            assertEquals(answer.items().size(), answer.total(), text);
            assertEquals(1, answer.pages(), text);
        }
        if (answer.confidence() == Confidence.NONE) {
            assertEquals(Answer.Kind.NOT_FOUND, answer.kind(), text);
            assertTrue(answer.items().isEmpty(), text);
        }
    }
}
