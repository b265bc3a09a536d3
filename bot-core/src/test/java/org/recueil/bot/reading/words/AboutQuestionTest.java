package org.recueil.bot.reading.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.text.Folding;
import org.recueil.text.Table;
import org.recueil.wording.Language;

class AboutQuestionTest {
    @ParameterizedTest
    @ValueSource(strings = {"extent.tsv", "corrections.tsv", "files.tsv"})
    void linesAreFoldedSortedAndOfOneTable(String table) {
        List<String> lines = Table.rows(AboutQuestion.class, table, "words").stream()
                .map(row -> row.cell(0))
                .toList();
        assertEquals(lines.stream().map(Folding::fold).map(String::strip).toList(), lines);
        assertEquals(lines.stream().distinct().sorted().toList(), lines);
        for (String line : lines) {
            assertEquals(
                    1,
                    Stream.of(AboutQuestion.values())
                            .filter(question -> question.isAsked(line))
                            .count(),
                    line);
        }
    }

    @ParameterizedTest
    @CsvSource({"Comment avoir un fichier Word ?, fr", "Can I download the list of themes?, en", "Télécharger, fr"})
    void howListsAreTakenAwayIsAnsweredByTheHelp(String line, String language) {
        Answer answer = TestCorpus.bot().answer(new Message(line, Language.ofCode(language)));
        assertEquals(Answer.Kind.HELP, answer.kind());
        assertTrue(
                answer.reply().actions().stream()
                        .anyMatch(action -> action.value().contains("word")),
                line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"imprimer des faux documents", "le téléchargement d'images d'enfants", "fichiers de la police"})
    void aQuestionAboutTheTextsIsNone(String line) {
        assertFalse(AboutQuestion.FILES.isAsked(line), line);
    }
}
