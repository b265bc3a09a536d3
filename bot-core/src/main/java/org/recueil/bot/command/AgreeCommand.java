package org.recueil.bot.command;

import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.intent.DraftIntent;
import org.recueil.bot.view.draft.AgreedLanguageView;
import org.recueil.data.AskedLinesReader;
import org.recueil.model.Corpus;
import org.recueil.quotation.agreed.AgreedLanguage;
import org.recueil.relation.likeness.Relations;
import org.recueil.text.Lazy;
import org.recueil.wording.Wording;

/** {@code /langage}: the adopted wordings that are nearest to a text. It keeps nothing of a text. Safe for use by several threads. */
final class AgreeCommand {
    private final Corpus corpus;
    private final Lazy<AgreedLanguage> agreed;

    AgreeCommand(Corpus corpus, Relations relations) {
        this.corpus = corpus;
        agreed = new Lazy<>(() -> new AgreedLanguage(corpus, AskedLinesReader.linesOf(corpus), relations));
    }

    Answer answer(DraftIntent.Agree asked, Budget budget, Wording wording) {
        return new AgreedLanguageView(corpus, wording, budget)
                .answer(agreed.get().of(asked.text()));
    }
}
