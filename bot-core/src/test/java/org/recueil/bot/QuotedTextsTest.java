package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.quotation.DraftChecker;
import org.recueil.quotation.value.Verdict;
import org.recueil.quotation.value.Verification;
import org.recueil.reply.Action;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.wording.Language;

/** {@code /citer … texte}: texts with their citations in one piece, which a check of drafts finds right. */
class QuotedTextsTest {
    private static final Corpus CORPUS = TestCorpus.get();
    private static final DraftChecker CHECKER = new DraftChecker(CORPUS);

    @Test
    void aTextStandsWithItsChapeauAndCitation() {
        assertEquals(
                "« Le Groupe de travail a recommandé à la Conférence des Parties d'envisager d'adopter les mesures suivantes :\n"
                        + "o) Reconnaître que la traite des personnes et le trafic illicite de migrants sont deux phénomènes"
                        + " distincts appelant des solutions législatives et politiques différentes. » —"
                        + " CTOC/COP/WG.4/2017/4, par. 8 o)",
                copied(answered("/citer VII.2.o texte", Language.FRENCH)).replace('\u00A0', ' '));
    }

    @Test
    void provisionsUnderOneParentShareTheirChapeauAndCitation() {
        String copied = copied(answered("/citer IV.46.b à e et IV.46.g texte", Language.FRENCH));
        assertTrue(copied.endsWith("— CTOC/COP/WG.4/2011/8, par. 51 b) à e) et g)"), copied);
        String english = copied(answered("/cite IV.46.b to e and IV.46.g with the text", Language.ENGLISH));
        assertTrue(english.endsWith("— CTOC/COP/WG.4/2011/8, paras. 51 (b) to (e) and (g)"), english);
    }

    @Test
    void provisionsStandInTheOrderOfTheTextInWhateverOrderTheyAreAskedFor() {
        assertEquals(
                copied(answered("/citer VII.2.a et VII.2.o texte", Language.FRENCH)),
                copied(answered("/citer VII.2.o et VII.2.a texte", Language.FRENCH)));
    }

    @Test
    void aThemeIsQuotedToo() {
        Answer answer = answered("/citer enfants texte", Language.FRENCH);
        assertEquals(17, answer.total());
        assertEquals(2, answer.pages());
        assertTrue(copied(answer).contains("En ce qui concerne la fourniture d'une protection"), copied(answer));
        Answer second = answered("/citer enfants texte page 2", Language.FRENCH);
        assertEquals(7, second.items().size());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCheckFindsEveryProvisionRight(Language language) {
        List<String> wrong = new ArrayList<>();
        for (Provision provision : CORPUS.provisions()) {
            Answer answer = answered("/citer " + provision.id().label() + " texte", language);
            wrong.addAll(wrong(provision.id(), copied(answer)));
            wrong.addAll(wrong(provision.id(), PlainTextRenderer.ofBlocks().text(answer.reply())));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aCheckFindsEveryMeetingRight() {
        List<String> wrong = new ArrayList<>();
        for (MeetingId meeting : List.of(MeetingId.parse("A.II"), MeetingId.parse("B.V"), MeetingId.parse("B.IV"))) {
            wrong.addAll(wrong(
                    CORPUS.topLevel(meeting).get(0),
                    copied(answered("/citer " + meeting.label() + " texte", Language.FRENCH))));
        }
        for (Provision provision : CORPUS.provisions()) {
            if (!CORPUS.isLeaf(provision.id())) {
                List<String> children = CORPUS.children(provision.id()).stream()
                        .map(ProvisionId::label)
                        .toList();
                String line = "/citer " + String.join(", ", children) + " texte";
                wrong.addAll(wrong(provision.id(), copied(answered(line, Language.FRENCH))));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<String> wrong(ProvisionId id, String text) {
        Verification checked = CHECKER.check(text, List.of());
        List<String> wrong = new ArrayList<>();
        checked.findings().stream()
                .filter(finding -> !finding.verdict().isRight())
                .forEach(finding -> wrong.add(id + ": " + finding.verdict() + " " + finding.ids() + " " + finding.said()
                        + finding.differences()));
        boolean named = checked.findings().stream()
                .anyMatch(finding -> finding.verdict() == Verdict.VERBATIM || finding.verdict() == Verdict.EXISTS);
        if (!named || !checked.notChecked().isEmpty()) {
            wrong.add(id + ": " + checked.notChecked() + " in " + text);
        }
        return wrong;
    }

    private static String copied(Answer answer) {
        return answer.reply().actions().stream()
                .filter(Action.Copy.class::isInstance)
                .map(Action::value)
                .findFirst()
                .orElseThrow();
    }

    private static Answer answered(String line, Language language) {
        return TestCorpus.bot().answer(new Message(line, language));
    }
}
