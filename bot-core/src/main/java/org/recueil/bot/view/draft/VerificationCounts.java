package org.recueil.bot.view.draft;

import java.util.ArrayList;
import java.util.List;
import org.recueil.draft.Draft;
import org.recueil.model.Corpus;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.quotation.value.Finding;
import org.recueil.quotation.value.Verdict;
import org.recueil.quotation.value.Verification;
import org.recueil.quotation.value.Verification.Reason;
import org.recueil.reply.Block;
import org.recueil.wording.Wording;

/** Counts what is right in a draft and what could not be checked, and says what was read. Nothing is passed over in silence. */
final class VerificationCounts {
    private final Corpus corpus;
    private final Wording wording;

    VerificationCounts(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
    }

    /** What was right, what could not be checked and how much was read. */
    List<Block> notes(Draft draft, Verification checked) {
        return notes(draft, checked, draft.leftOut() ? "verify.read.part" : "verify.read");
    }

    /** The same for a file, which keeps some of the words. */
    List<Block> notesOfFile(Draft draft, Verification checked) {
        return notes(draft, checked, draft.leftOut() ? "export.read.part" : "export.read");
    }

    private List<Block> notes(Draft draft, Verification checked, String read) {
        List<String> right = new ArrayList<>();
        count(right, "verify.count.verbatim", number(checked, Verdict.VERBATIM));
        count(right, "verify.count.exists", number(checked, Verdict.EXISTS));
        List<String> left = new ArrayList<>();
        count(left, "verify.count.external", (int)
                checked.findings().stream().filter(Finding::external).count());
        count(left, "verify.count.language", (int) checked.left(Reason.LANGUAGE));
        count(left, "verify.count.nobody", (int) checked.left(Reason.OF_NOBODY));
        count(left, "verify.count.short", (int) checked.left(Reason.SHORT));
        count(left, "verify.count.open", (int) checked.left(Reason.OPEN));
        List<Block> notes = new ArrayList<>();
        if (!right.isEmpty()) {
            notes.add(new Block.Paragraph(wording.say("verify.good", joined(right))));
        }
        if (checked.findings().stream().anyMatch(this::isOfDraft)) {
            notes.add(new Block.Note(wording.say("verify.draft")));
        }
        if (!left.isEmpty()) {
            notes.add(new Block.Note(wording.say("verify.left", joined(left))));
        }
        if (checked.left(Reason.LANGUAGE) > 0) {
            notes.add(new Block.Note(wording.say("verify.languages")));
        }
        notes.add(new Block.Note(wording.say(read, draft.text().length())));
        return notes;
    }

    private String joined(List<String> counts) {
        return String.join(wording.semicolon(), counts);
    }

    private void count(List<String> counts, String key, int number) {
        if (number > 0) {
            counts.add(wording.count(key, number));
        }
    }

    private static int number(Verification checked, Verdict verdict) {
        return (int) checked.findings().stream()
                .filter(finding -> finding.verdict() == verdict)
                .count();
    }

    /** Whether a text comes from a report that is not final. */
    private boolean isOfDraft(Finding finding) {
        return finding.ids().stream().anyMatch(this::isOfDraft);
    }

    private boolean isOfDraft(TextId id) {
        return id instanceof ProvisionId provision
                && corpus.meetingOf(provision).draft();
    }
}
