package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.wording.Language;

/** {@code /langage}: the strongest and the latest adopted wording of a sentence, or an honest no. */
class AgreedLanguageTest {
    @Test
    void theStrongestComesFirstAndTheLatestIsSaid() {
        Answer answer = answered("Les États doivent veiller à ce que les victimes ne soient pas punies pour des actes"
                + " commis sous la contrainte");
        assertEquals(Answer.Kind.AGREED_LANGUAGE, answer.kind());
        assertEquals(Answer.Confidence.GOOD, answer.confidence());
        assertEquals("A.V.35", answer.items().get(0).id().toString());
        String text = text(answer);
        assertTrue(text.startsWith("Votre verbe : « doivent »."), text);
        assertTrue(text.contains("V.35 Groupe de travail, 2013 : « sont invités à » ; la plus forte"), text);
        assertTrue(text.contains("VIII.1.c Groupe de travail, 2018 : « devraient envisager » ; la plus récente"), text);
    }

    @Test
    void eachClauseIsAnsweredByItself() {
        Answer answer =
                answered("Les États devraient former les juges, et le Secrétariat est prié d'élaborer un manuel sur"
                        + " l'indemnisation des victimes.");
        String text = text(answer);
        assertTrue(text.startsWith("« Les États devraient former les juges » Votre verbe : « devraient ».\n"), text);
        assertTrue(
                text.contains(
                        "\n« le Secrétariat est prié d'élaborer un manuel sur l'indemnisa… » Votre verbe : « est prié d'"),
                text);
    }

    @Test
    void itemsOfAListKeepTheirVerbAndWhatIsLeftOutIsSaid() {
        Answer answer = answered("Les États devraient :\na) former les juges ;\nb) créer un fonds ;\nc) indemniser les"
                + " victimes ;\nd) geler les avoirs ;\ne) interdire les frais de recrutement.");
        String text = text(answer);
        assertTrue(text.startsWith("« former les juges » Votre verbe : « devraient ».\n"), text);
        assertTrue(text.indexOf("« créer un fonds »") < text.indexOf("« indemniser les victimes »"), text);
        assertTrue(text.contains("Les 4 premières propositions sont comparées, sur 5."), text);
        assertTrue(answer.items().size() <= 4, text);
    }

    @Test
    void aSentenceAfterAColonNeedsNoSlash() {
        String sentence = "Les États devraient former les juges";
        String asked = text(answered(sentence));
        for (String line : List.of("langage : ", "Langage agréé : ", "agree: ")) {
            Answer answer = TestCorpus.bot().answer(new Message(line + sentence, Language.FRENCH));
            assertEquals(asked, text(answer), line);
        }
        Answer search = TestCorpus.bot().answer(new Message("langage des signes", Language.FRENCH));
        assertNotEquals(Answer.Kind.AGREED_LANGUAGE, search.kind());
    }

    @Test
    void whatWasNeverAdoptedIsSaid() {
        Answer answer = answered("Les plateformes de cryptomonnaies doivent geler les avoirs des trafiquants");
        assertEquals(Answer.Confidence.WEAK, answer.confidence());
        assertEquals(List.of(), answer.items());
        assertTrue(text(answer).contains("Jamais adopté sous cette forme"), text(answer));
    }

    @Test
    void anEnglishSentenceIsToldThatTheTextsAreFrench() {
        String text =
                text(answered("States should ensure that victims of trafficking are not punished for their acts"));
        assertTrue(text.contains("Les textes sont en français"), text);
    }

    @Test
    void itsPageIsThatOfASearchAndNotOfDrafts() {
        String path = TestCorpus.bot().pathOf("/langage Les États devraient former les juges");
        assertTrue(path.startsWith("chercher?q="), path);
        assertEquals("verifier", TestCorpus.bot().pathOf("/verifier Voir II.99."));
    }

    @Test
    void withoutASentenceTheAnswerExplains() {
        assertEquals(Answer.Kind.HELP, answered("").kind());
    }

    private static Answer answered(String sentence) {
        return TestCorpus.bot().answer(new Message("/langage " + sentence, Language.FRENCH));
    }

    private static String text(Answer answer) {
        return PlainTextRenderer.ofBlocks().text(answer.reply());
    }
}
