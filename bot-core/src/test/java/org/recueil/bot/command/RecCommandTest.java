package org.recueil.bot.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.bot.intent.AskedIntent;
import org.recueil.bot.intent.Intent;
import org.recueil.bot.intent.TextIntent.LookUp;
import org.recueil.bot.intent.TextIntent.OneProvision;
import org.recueil.bot.reading.theme.ThemeFinder;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

class RecCommandTest {
    private static final Corpus CORPUS = TestCorpus.get();
    private static final Answering ANSWERING = new Answering(CORPUS, new ThemeFinder(CORPUS), () -> {
        throw new AssertionError("a look-up needs no search");
    });

    @Test
    void aLabelIsAnsweredAsTheReferenceThatItIs() {
        int inBoth = 0;
        for (Provision provision : CORPUS.provisions()) {
            for (Language language : Language.values()) {
                Answer answer = answer(new OneProvision(provision.id()), language);
                assertEquals(answer(LookUp.of(provision.id()), language), answer);
                inBoth += answer.reply().actions().stream()
                                .anyMatch(action -> action.value().startsWith("/rec B.")
                                        && provision
                                                .id()
                                                .label()
                                                .equals(action.value().substring("/rec B.".length())))
                        ? 1
                        : 0;
            }
        }
        assertTrue(inBoth > 0, "no number is in both parts");
    }

    private static Answer answer(Intent intent, Language language) {
        return ANSWERING.answer(new AskedIntent(intent, intent.line()), Audience.PRIVATE, Wording.in(language));
    }
}
