package org.recueil.bot.reading.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.text.Folding;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/** A line that asks nothing is answered in kind; one that asks something besides is answered for what it asks. */
class CourtesyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hi there! | greeting",
                "Hello! | greeting",
                "Bonjour ! | greeting",
                "Hi all | greeting",
                "salut à tous | greeting",
                "Bonjour à toutes et à tous, | greeting",
                "bonjour Recueil | greeting",
                "Bonjour Recueil 👋 | greeting",
                "GOOD MORNING, dear colleagues!! | greeting",
                "👋🏽 | greeting",
                "bonsoir chers collègues… | greeting",
                "thx | thanks",
                "merci bcp | thanks",
                "Merci beaucoup !!! | thanks",
                "ok merci | thanks",
                "bonjour, merci | thanks",
                "parfait, merci à tous | thanks",
                "thank you so much everyone :) | thanks",
                "👍 | thanks",
                "👍🏿👍🏿 | thanks",
                "🙏 ! | thanks",
                "❤️ | thanks",
                "OK | thanks",
                "d’accord | thanks",
                "merci et bonne journée | farewell",
                "Au revoir ! | farewell",
                "à demain | farewell",
                "See you soon, thanks | farewell"
            })
    void aCourtesyIsAnsweredInKind(String line, String kind) {
        for (Language language : Language.values()) {
            Answer answer = TestCorpus.bot().answer(new Message(line, language));
            assertEquals(Answer.Kind.GREETING, answer.kind(), line);
            assertEquals(
                    Wording.in(language).say(kind), PlainTextRenderer.ofBlocks().text(answer.reply()), line);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "merci, et V.35 ?",
                "bonjour, les enfants ?",
                "hello children",
                "merci pour les enfants",
                "good governance",
                "😂",
                "?",
                "+1",
                "all",
                "tous"
            })
    void whatSaysMoreIsNoCourtesy(String line) {
        assertNotEquals(
                Answer.Kind.GREETING,
                TestCorpus.bot().answer(new Message(line, Language.FRENCH)).kind());
    }

    @Test
    void theTableIsSortedAndOfKindsThatAreKnown() {
        List<Row> rows = Table.rows(Courtesy.class, "courtesy.tsv", "words", "kind");
        List<String> words = rows.stream().map(row -> row.cell(0)).toList();
        assertEquals(words.stream().sorted().distinct().toList(), words);
        for (Row row : rows) {
            assertEquals(Folding.fold(row.cell(0)), row.cell(0));
            assertTrue(
                    Set.of("greeting", "thanks", "farewell", "people", "please", "call")
                            .contains(row.cell(1)),
                    row.cell(0));
        }
    }
}
