package org.recueil.bot.command;

import java.util.List;
import java.util.Optional;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.view.draft.ExportedVerification;
import org.recueil.bot.view.draft.VerificationView;
import org.recueil.draft.Draft;
import org.recueil.export.ExportedContent;
import org.recueil.export.ExportedFile;
import org.recueil.export.FileFormat;
import org.recueil.model.Corpus;
import org.recueil.quotation.DraftChecker;
import org.recueil.quotation.value.Stretch;
import org.recueil.quotation.value.Verification;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
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
        return new VerificationView(corpus, wording, budget).answer(draft, check(draft));
    }

    /** All of it, and the same as a file. */
    Answer answer(Draft draft, FileFormat format, Wording wording) {
        Verification checked = check(draft);
        Answer whole = new VerificationView(corpus, wording, Optional.empty()).answer(draft, checked);
        return file(draft, checked, format, wording).map(whole::bringing).orElse(whole);
    }

    /** A file with a line that says what it holds, or why there is none. */
    Answer file(Draft draft, FileFormat format, Wording wording) {
        Verification checked = check(draft);
        return file(draft, checked, format, wording)
                .map(file -> Answer.of(Kind.EXPORT)
                        .findings(checked.findings())
                        .file(file)
                        .saying(new Reply(
                                List.of(
                                        new Block.Heading(file.name()),
                                        new Block.Paragraph(wording.say("export.checked"))),
                                List.of())))
                .orElseGet(() -> Answer.of(Kind.NOT_FOUND, new Block.Paragraph(wording.say("export.no.sources"))));
    }

    /** Empty for a bibliography without a text. */
    private Optional<ExportedFile> file(Draft draft, Verification checked, FileFormat format, Wording wording) {
        ExportedVerification exported = new ExportedVerification(draft, checked, corpus, wording);
        ExportedContent content = exported.content();
        String name = exported.title().fileName(format, corpus);
        return format == FileFormat.RIS && content.sources().isEmpty()
                ? Optional.empty()
                : Optional.of(new ExportedFile(name, format, content));
    }

    private Verification check(Draft draft) {
        List<Stretch> blocks = draft.quoted().stream()
                .map(range -> new Stretch(range.start(), range.end()))
                .toList();
        return checker.get().check(draft.text(), blocks);
    }
}
