package org.recueil.bot.command;

import java.util.List;
import java.util.Optional;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.view.draft.VerificationView;
import org.recueil.draft.Draft;
import org.recueil.model.Corpus;
import org.recueil.quotation.DraftChecker;
import org.recueil.quotation.value.Stretch;
import org.recueil.quotation.value.Verification;
import org.recueil.text.Lazy;
import org.recueil.wording.Wording;

/** {@code /verifier}: holds a draft against the texts. It keeps nothing of a draft. Safe for use by several threads. */
final class VerifyCommand {
    private final Corpus corpus;
    private final Lazy<DraftChecker> checker;

    VerifyCommand(Corpus corpus) {
        this.corpus = corpus;
        checker = new Lazy<>(() -> new DraftChecker(corpus));
    }

    /** @param budget how much the answer may hold; without one, it says all */
    Answer answer(Draft draft, Optional<Budget> budget, Wording wording) {
        List<Stretch> blocks = draft.quoted().stream()
                .map(range -> new Stretch(range.start(), range.end()))
                .toList();
        Verification checked = checker.get().check(draft.text(), blocks);
        return new VerificationView(corpus, wording, budget).answer(draft, checked);
    }
}
