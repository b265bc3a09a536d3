package org.recueil.bot.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.TestTable;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.reply.Action;
import org.recueil.wording.Language;

/** Lines as people type and paste them, and what they mean: {@code lines.tsv}. */
class LinesTest {
    private static final List<String[]> ROWS = TestTable.rows("lines.tsv");

    @Test
    void thereAreRows() {
        assertTrue(ROWS.size() > 25, () -> ROWS.size() + " rows");
    }

    @TestFactory
    Stream<DynamicTest> eachLineIsReadAsItIsMeant() {
        return ROWS.stream().map(row -> DynamicTest.dynamicTest(row[0], () -> assertMeans(row[0], row[1], row[2])));
    }

    private static void assertMeans(String line, String kind, String ids) {
        Answer answer = TestCorpus.bot().answer(new Message(line, Language.FRENCH));
        boolean more = ids.endsWith("+");
        List<String> expected = Stream.of(ids.replace("+", "").split(" "))
                .filter(id -> !id.isEmpty())
                .toList();
        List<String> found =
                answer.items().stream().map(item -> item.id().toString()).toList();
        assertEquals(kind, answer.kind().toString(), line);
        assertEquals(expected, more ? found.subList(0, Math.min(expected.size(), found.size())) : found, line);
        assertTrue(!more || found.size() > expected.size(), () -> line + " has no more than " + found);
    }

    /** The line without its period is offered, and answers something of its own: here how else to walk in. */
    @Test
    void aLineBeyondTheTextsIsOfferedWithoutItsPeriod() {
        assertEquals(List.of("/search recommandations"), widening("recommandations de 2022"));
        assertEquals(List.of("/search victimes"), widening("victimes 2022"));
        assertEquals(List.of(), widening("depuis 2021"));
    }

    private static List<String> widening(String line) {
        return TestCorpus.bot().answer(new Message(line, Language.FRENCH)).reply().actions().stream()
                .filter(action -> action instanceof Action.Ask ask && ask.role() == Action.Role.WIDEN)
                .map(Action::value)
                .toList();
    }
}
