package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Message;
import org.recueil.reply.Action;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;
import org.recueil.wording.Language;

class MisspeltThemesTest {
    static List<Row> lines() {
        return Table.rows(MisspeltThemesTest.class, "misspelt-themes.tsv", "misspelt", "correct");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void whatFollowsACorrectedThemeIsNotLost(Row row) {
        Answer misspelt = answered(row.cell(0));
        Answer correct = answered(row.cell(1));
        assertTrue(!correct.reply().blocks().isEmpty(), row::toString);
        assertEquals(correct.kind(), misspelt.kind(), row::toString);
        assertEquals(ids(correct), ids(misspelt), row::toString);
        assertEquals(correct.pages(), misspelt.pages(), row::toString);
        assertEquals(copies(correct), copies(misspelt), row::toString);
    }

    @Test
    void theThemesToChooseFromAreQuotedToo() {
        List<String> says = answered("/citer victimes texte").reply().actions().stream()
                .flatMap(action -> action instanceof Action.Ask ask && ask.role() == Action.Role.CITE
                        ? List.of(ask.says()).stream()
                        : List.<String>of().stream())
                .toList();
        assertTrue(!says.isEmpty() && says.stream().allMatch(line -> line.endsWith(" texte")), says::toString);
    }

    private static Answer answered(String line) {
        return TestCorpus.bot().answer(new Message(line, Language.FRENCH));
    }

    private static List<String> ids(Answer answer) {
        return answer.items().stream().map(AnswerItem::id).map(Object::toString).toList();
    }

    private static List<Action> copies(Answer answer) {
        return answer.reply().actions().stream()
                .filter(Action.Copy.class::isInstance)
                .toList();
    }
}
