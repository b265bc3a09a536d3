package org.recueil.bot.view.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.id.ProvisionId;
import org.recueil.reply.Action;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/** What is copied of a text is the text to the letter with its citation, as it is pasted into a statement. */
class CopiedTextTest {
    private static final Corpus CORPUS = TestCorpus.get();

    private static String copied(String id, Language language) {
        Provision provision = CORPUS.provision(ProvisionId.parse(id)).orElseThrow();
        return new ProvisionView(CORPUS, Wording.in(language)).copied(provision);
    }

    /** Words that stand in the text itself are cut out of the middle: {@code …}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A.II.37   | «_Les États parties devraient envisager d'adopter et de renforcer          | des services des victimes de la traite._» | CTOC/COP/WG.4/2010/6, par. 44    | CTOC/COP/WG.4/2010/6, para. 44
            A.VII.2.b | «_Le Groupe de travail a recommandé à la Conférence des Parties d'envisager d'adopter les mesures suivantes :⏎b) Envisager, dans le respect de leur législation nationale | contraintes de commettre de tels actes ;_» | CTOC/COP/WG.4/2017/4, par. 8 b) | CTOC/COP/WG.4/2017/4, para. 8 (b)
            B.V.8.e   | «_La Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée,⏎Encourage les États à envisager les mesures suivantes :⏎e) Veiller, conformément à leur législation interne | se conforment clairement à ce principe ;_» | résolution 5/2, par. 8 e) (CTOC/COP/2010/17) | resolution 5/2, para. 8 (e) (CTOC/COP/2010/17)
            A.X.12    | «_Les États parties devraient envisager | ._» | projet de rapport de la dixième réunion (2020), recommandation 12 | draft report of the tenth meeting (2020), recommendation 12
            """)
    void itIsTheTextWithItsChapeauAndItsCitation(String id, String begins, String ends, String french, String english) {
        String before = begins.replace('_', '\u00A0').replace('⏎', '\n');
        String after = ends.replace('_', '\u00A0');
        String inFrench = copied(id, Language.FRENCH);
        assertTrue(inFrench.startsWith(before), inFrench);
        assertTrue(inFrench.endsWith(after + " — " + french), inFrench);
        assertTrue(
                inFrench.contains(
                        CORPUS.provision(ProvisionId.parse(id)).orElseThrow().text()),
                inFrench);
        String words = inFrench.substring(0, inFrench.length() - french.length());
        assertEquals(words + english, copied(id, Language.ENGLISH));
    }

    @Test
    void whatStandsBelowItIsOnLinesOfItsOwn() {
        String copied = copied("A.I.11", Language.FRENCH);
        List<String> lines = copied.lines().toList();
        assertEquals(3, lines.size(), copied);
        assertTrue(lines.get(0).endsWith("les États parties devraient :"), copied);
        assertTrue(lines.get(1).startsWith("a) Établir des procédures appropriées"), copied);
        assertTrue(lines.get(2).startsWith("b) Envisager, conformément"), copied);
        assertTrue(copied.endsWith("\u00A0» — CTOC/COP/WG.4/2009/2, par. 12"), copied);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyProvisionIsCopiedSo(Language language) {
        for (Provision provision : CORPUS.provisions()) {
            String label = provision.id().label();
            Answer answer = TestCorpus.bot().answer(new Message("/rec " + label, language));
            String copied = answer.reply().actions().stream()
                    .filter(Action.Copy.class::isInstance)
                    .findFirst()
                    .orElseThrow()
                    .value();
            assertEquals(copied(provision.id().toString(), language), copied, label);
            CORPUS.chapeau(provision.id()).forEach(words -> assertTrue(copied.contains(words), label));
            answer.items()
                    .forEach(item -> assertTrue(copied.contains(item.text()), label + " without " + item.label()));
        }
    }
}
