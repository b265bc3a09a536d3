package org.recueil.bot.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.Bot;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.Message;
import org.recueil.reply.Action;
import org.recueil.wording.Language;

class NumberAloneTest {
    private static final Bot BOT = TestCorpus.bot();

    private static Answer answer(String line) {
        return BOT.answer(new Message(line, Language.FRENCH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recommandation 37 | II.37 / IV.37 / V.37 / IX.37",
                "rec. 37 | II.37 / IV.37 / V.37 / IX.37",
                "/rec 37 | II.37 / IV.37 / V.37 / IX.37",
                "rec 37 | II.37 / IV.37 / V.37 / IX.37",
                "recommandation 44 | II.44 / IV.44 / V.44",
                "recommandations 56 à 58 | II.56–II.58",
                "recommandation 37 du Groupe de travail | II.37 / IV.37 / V.37 / IX.37",
                "paragraph 44 | II.37 / IV.39 / V.40",
                "par. 44 à 6 | II.37–II.39 / IV.39–IV.41 / V.40–V.42",
                "par. 100 | CTOC/COP/WG.4/2010/6, par. 100",
                "par. 100-2 | CTOC/COP/WG.4/2010/6, par. 100–102",
                "par. 8 e) | VII.2.e / VIII.2.e / B.V.8.e",
                "par. 8 de la Conférence | B.V.8"
            })
    void isWhatBearsTheNumberOfferedAndNothingShown(String line, String offered) {
        Answer answer = answer(line);
        List<String> labels = List.of(offered.split(" / "));
        assertEquals(Kind.PROVISIONS, answer.kind());
        assertEquals(List.of(), answer.items());
        assertEquals(labels, answer.choices());
        assertEquals(labels.size(), answer.total());
        assertEquals(
                labels.stream().map(label -> "/rec " + label).toList(),
                answer.reply().actions().stream().map(Action::value).toList());
        answer.reply()
                .actions()
                .forEach(action ->
                        assertNotEquals(Kind.NOT_FOUND, answer(action.value()).kind(), action.value()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"recommandation 999", "article 37", "p. 44", "/rec 1/1/1", "point 3 de l'ordre du jour"})
    void isNothingOfferedForANumberThatNothingBears(String line) {
        Answer answer = answer(line);
        assertNotEquals(Kind.PROVISIONS, answer.kind());
    }
}
