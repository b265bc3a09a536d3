package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Message;
import org.recueil.model.Provision;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.reply.Reply;
import org.recueil.wording.Language;

class QuotesTest {
    private static final Quotes QUOTES = new Quotes(TestCorpus.get());
    private static final Bot BOT = TestCorpus.bot();

    private static String text(Reply reply) {
        return PlainTextRenderer.ofBlocks().text(reply);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Nous rappelons +II.37+.|Nous rappelons CTOC/COP/WG.4/2010/6, par. 44 <https://undocs.org/fr/CTOC/COP/WG.4/2010/6>.",
                "Voir +X.12+ !|Voir projet de rapport de la dixième réunion (2020), recommandation 12 !",
                "We recall +resolution 5/2+|We recall résolution 5/2 (CTOC/COP/2010/17) <https://undocs.org/fr/CTOC/COP/2010/17>",
                "Voir +2010/6, par. 95+|Voir CTOC/COP/WG.4/2010/6, par. 95 <https://undocs.org/fr/CTOC/COP/WG.4/2010/6>",
                "Voir +II.3 et V.8+|Voir CTOC/COP/WG.4/2010/6, par. 10 <https://undocs.org/fr/CTOC/COP/WG.4/2010/6> ; CTOC/COP/WG.4/2013/5, par. 12 <https://undocs.org/fr/CTOC/COP/WG.4/2013/5>",
                "+50 % depuis +II.37+|+50 % depuis CTOC/COP/WG.4/2010/6, par. 44 <https://undocs.org/fr/CTOC/COP/WG.4/2010/6>",
            })
    void aReferenceBetweenPlusSignsBecomesItsCitation(String sentence, String expected) {
        assertEquals(expected, text(QUOTES.sentence(sentence).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"Nous rappelons +II.99+.", "C++ et D++", "1 + 1 = 2", "++", "+II.37", "Voir +II.3 et II.99+"})
    void aSentenceThatNamesNoProvisionIsNone(String sentence) {
        assertEquals(Optional.empty(), QUOTES.sentence(sentence), sentence);
    }

    @Test
    void everyProvisionIsQuotedWithItsTextChapeauAndCitation() {
        for (Provision provision : TestCorpus.get().provisions()) {
            AnswerItem item = AnswerItem.of(TestCorpus.get(), provision);
            String shown = text(QUOTES.text(item, Language.FRENCH)).replaceAll("\\s+", " ");
            assertTrue(shown.contains(item.text().replaceAll("\\s+", " ")), () -> item.id() + ": " + shown);
            assertTrue(shown.contains(item.citation()), () -> item.id() + ": " + shown);
            item.chapeau()
                    .forEach(words -> assertTrue(shown.contains(words.replaceAll("\\s+", " ")), item.id()::toString));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VII.2.o | VII.2.o Le Groupe de travail a recommandé à la Conférence des Parties d'envisager … Reconnaître que la traite",
                "V.35 | V.35 Les États parties sont invités à s'assurer, conformément à leur législation interne",
                "2010/6, par. 100 | CTOC/COP/WG.4/2010/6, par. 100 M. Berlan Pars Alan a décrit",
            })
    void aPreviewIsTheNumberTheFirstWordsOfChapeauAndTextAndTheCitation(String asked, String beginning) {
        AnswerItem item = BOT.answer(new Message("/rec " + asked, Language.FRENCH))
                .items()
                .get(0);
        String preview = text(QUOTES.preview(item, Language.FRENCH));
        assertTrue(preview.strip().startsWith(beginning), preview);
        assertTrue(preview.contains("\n" + item.citation() + " <https://undocs.org/fr/"), preview);
    }

    @Test
    void everythingThatASearchFindsCanBeQuoted() {
        Answer answer =
                BOT.answer(new Message("/search diligence raisonnable chaînes d'approvisionnement", Language.FRENCH));
        assertFalse(answer.items().isEmpty());
        answer.items()
                .forEach(item -> assertTrue(
                        text(QUOTES.text(item, Language.ENGLISH)).contains(item.citation()), item.id()::toString));
    }
}
