package org.recueil.bot.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.TestTable;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.bot.intent.OfficialLanguage;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.wording.Language;

/** Where the official text in another language is ({@code official-texts.tsv}); nothing is translated. */
class OfficialTextTest {
    /** A line, the first text that answers it, and what is told of the other language. */
    record Row(Language language, String line, String first, String told, String why) {
        static Row of(String[] cells) {
            return new Row(Language.ofCode(cells[0]), cells[1], cells[2], cells[3], cells[4]);
        }
    }

    static Stream<Row> rows() {
        return TestTable.rows("official-texts.tsv").stream().map(Row::of);
    }

    @Test
    void areThereRowsOfEachLanguage() {
        for (OfficialLanguage language : OfficialLanguage.values()) {
            assertTrue(
                    rows().anyMatch(row -> row.told().startsWith("https://undocs.org/" + language.code() + "/")),
                    language.name());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whereTheOfficialTextIsIsTold(Row row) {
        Answer answer = TestCorpus.bot().answer(new Message(row.line(), row.language()));
        String text = PlainTextRenderer.ofBlocks().text(answer.reply());
        assertEquals(row.first(), answer.items().get(0).id().toString(), row.toString());
        assertTrue(text.contains(row.told()), row + ": " + text);
        assertFalse(text.contains("Non compris") || text.contains("Not understood"), row + ": " + text);
    }

    /** The French text stands beside. */
    @Test
    void theProvisionIsShownAsEver() {
        Answer plain = TestCorpus.bot().answer(new Message("II.37", Language.ENGLISH));
        Answer asked = TestCorpus.bot().answer(new Message("II.37 in English", Language.ENGLISH));
        assertEquals(plain.items(), asked.items());
        String text = PlainTextRenderer.ofBlocks().text(asked.reply());
        assertTrue(text.endsWith(PlainTextRenderer.ofBlocks().text(plain.reply())), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "formation en anglais",
                "english",
                "English text of the Protocol",
                "II.37",
                "interprètes en arabe",
                "le texte en français",
                "english english english"
            })
    void whatNamesNoTextAsksForNone(String line) {
        assertEquals(Optional.empty(), OfficialText.asked(line));
    }
}
