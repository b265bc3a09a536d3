package org.recueil.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.recueil.model.Corpus;
import org.recueil.quotation.draft.Attributions;
import org.recueil.quotation.draft.InOrder;
import org.recueil.quotation.draft.MarkedPassage;
import org.recueil.quotation.draft.PassageFinder;
import org.recueil.quotation.draft.Sentences;
import org.recueil.quotation.draft.SourceFinder;
import org.recueil.quotation.match.OfficialTexts;
import org.recueil.quotation.value.Finding;
import org.recueil.quotation.value.Stretch;
import org.recueil.quotation.value.Verdict;
import org.recueil.quotation.value.Verification;
import org.recueil.quotation.value.Verification.NotChecked;
import org.recueil.reference.References;
import org.recueil.reference.value.ResolvedReference;

/**
 * Holds drafts against the texts: each reference, each quotation, and what is taken over without quotation marks.
 * Typography does not count. Any text is checked, and the time is linear in its length. It keeps nothing of a draft. Safe
 * for use by several threads.
 */
public final class DraftChecker {
    private static final Comparator<Finding> IN_ORDER =
            Comparator.comparingInt(Finding::start).thenComparing(Finding::end);

    private final Corpus corpus;
    private final OfficialTexts official;
    private final References references;

    public DraftChecker(Corpus corpus) {
        this.corpus = corpus;
        official = new OfficialTexts(corpus);
        references = new References(corpus);
    }

    /**
     * Checks a draft.
     *
     * @param draft its plain text, without a byte order mark. Line ends may be of any kind
     * @param blocks the stretches that its file marks as block quotations, in any order; may be empty. Lines that begin
     *     with {@code >}, and indented lines after a colon, need not be among them
     * @return what is found, in the order of the draft, with offsets in UTF-16 units from 0
     */
    public Verification check(String draft, List<Stretch> blocks) {
        List<ResolvedReference> cited = references.findIn(draft);
        InOrder<ResolvedReference> inOrder = new InOrder<>(cited, ResolvedReference::start, ResolvedReference::end);
        List<MarkedPassage> passages = Attributions.apart(draft, PassageFinder.in(draft, blocks), inOrder);
        List<Stretch> sentences = Sentences.of(draft, new Stretch(0, draft.length()), passages);
        SourceFinder sources = new SourceFinder(draft, corpus.meetings(), inOrder, passages, sentences);
        QuotationChecker quotations = new QuotationChecker(draft, corpus, official, inOrder);
        List<MarkedPassage> said = passages.stream()
                .filter(passage -> quotations.check(passage, sources))
                .toList();
        List<Finding> findings = new ArrayList<>(quotations.findings());
        findings.addAll(unmarked(draft, sentences, said, sources, inOrder));
        InOrder<Finding> known = new InOrder<>(
                findings.stream()
                        .filter(each -> each.verdict() != Verdict.UNKNOWN)
                        .sorted(IN_ORDER)
                        .toList(),
                Finding::start,
                Finding::end);
        ReferenceChecker.check(draft, cited).stream()
                .filter(reference -> !isOfficialOwn(reference, known))
                .forEach(findings::add);
        findings.sort(IN_ORDER);
        List<NotChecked> notChecked = new ArrayList<>(quotations.notChecked());
        notChecked.removeIf(each -> known.at(each.start()).isPresent());
        notChecked.sort(Comparator.comparingInt(NotChecked::start));
        return new Verification(findings, notChecked);
    }

    /** Whether a miss stands inside words of the texts themselves, which may cite what the corpus does not have. */
    private static boolean isOfficialOwn(Finding reference, InOrder<Finding> quotations) {
        return reference.verdict() == Verdict.MISSING
                && quotations
                        .at(reference.start())
                        .filter(quoted -> reference.end() <= quoted.end())
                        .isPresent();
    }

    private List<Finding> unmarked(
            String draft,
            List<Stretch> sentences,
            List<MarkedPassage> quotations,
            SourceFinder sources,
            InOrder<ResolvedReference> cited) {
        UnmarkedChecker checker = new UnmarkedChecker(draft, official, sources, cited);
        List<Finding> found = new ArrayList<>();
        int next = 0;
        for (Stretch sentence : sentences) {
            int start = sentence.start();
            while (next < quotations.size() && quotations.get(next).to() <= start) {
                next++;
            }
            for (int i = next; i < quotations.size() && quotations.get(i).from() < sentence.end(); i++) {
                if (quotations.get(i).from() > start) {
                    checker.check(sentence, start, quotations.get(i).from()).ifPresent(found::add);
                }
                start = Math.max(start, quotations.get(i).to());
            }
            if (start < sentence.end()) {
                checker.check(sentence, start, sentence.end()).ifPresent(found::add);
            }
        }
        return found;
    }
}
