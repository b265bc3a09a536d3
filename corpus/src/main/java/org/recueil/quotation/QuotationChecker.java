package org.recueil.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.model.Corpus;
import org.recueil.model.id.TextId;
import org.recueil.quotation.draft.InOrder;
import org.recueil.quotation.draft.MarkedPassage;
import org.recueil.quotation.draft.MarkedPassage.Mark;
import org.recueil.quotation.draft.Paragraphs;
import org.recueil.quotation.draft.QuotationLanguage;
import org.recueil.quotation.draft.Source;
import org.recueil.quotation.draft.Source.Kind;
import org.recueil.quotation.draft.SourceFinder;
import org.recueil.quotation.match.Alignment;
import org.recueil.quotation.match.ClosestText;
import org.recueil.quotation.match.DifferenceFinder;
import org.recueil.quotation.match.ForceWords;
import org.recueil.quotation.match.LetterSearch;
import org.recueil.quotation.match.OfficialTexts;
import org.recueil.quotation.match.Standing;
import org.recueil.quotation.match.Word;
import org.recueil.quotation.match.WordReader;
import org.recueil.quotation.value.Difference;
import org.recueil.quotation.value.Finding;
import org.recueil.quotation.value.Stretch;
import org.recueil.quotation.value.Verdict;
import org.recueil.quotation.value.Verification.NotChecked;
import org.recueil.quotation.value.Verification.Reason;
import org.recueil.reference.value.ResolvedReference;

/** Holds the quotations of a draft against the texts, one after another. */
final class QuotationChecker {
    /** A quotation with fewer words is a term, such as « traite interne ». */
    private static final int FEWEST = 4;
    /** Words that nobody is said to have written are taken for the texts' own only if there are so many. */
    private static final int FEWEST_OF_NOBODY = 8;

    /** So many words, not counting little ones, must be the same in words that nobody is said to have written. */
    private static final double FEWEST_TELLING = 6;

    private static final int MOST_AT_ONCE = 500;
    private static final double NEAR = 0.6;
    private static final double NEAR_TO_NAMED = 0.45;
    private static final double VERY_NEAR = 0.85;

    private final String draft;
    private final OfficialTexts official;
    private final InOrder<ResolvedReference> references;
    private final ClosestText closest;
    private final ForceChecker force;
    private final NamedTexts names;
    private final List<Finding> findings = new ArrayList<>();
    private final List<NotChecked> notChecked = new ArrayList<>();

    QuotationChecker(String draft, Corpus corpus, OfficialTexts official, InOrder<ResolvedReference> references) {
        this.draft = draft;
        this.official = official;
        this.references = references;
        closest = new ClosestText(official);
        names = new NamedTexts(corpus, official);
        force = new ForceChecker(draft, official, names);
    }

    List<Finding> findings() {
        return findings;
    }

    List<NotChecked> notChecked() {
        return notChecked;
    }

    /**
     * Checks a quotation. If its own words stand nowhere, the quotations inside it are checked too, by the sources that
     * are named inside it.
     *
     * @return whether something is said of it; otherwise its sentences may be checked as unmarked ones
     */
    boolean check(MarkedPassage passage, SourceFinder sources) {
        Source source = sources.of(passage);
        if (checkExactly(passage.start(), passage.end(), source) || checkParts(passage, source)) {
            return true;
        }
        List<MarkedPassage> inside = passage.inside().stream()
                .filter(nested ->
                        WordReader.ofDraft(draft, nested.start(), nested.end()).size() >= FEWEST)
                .toList();
        boolean itself = inside.isEmpty() || source.kind() == Kind.TEXT && source.isBeside();
        if (itself) {
            return checkClosest(passage.start(), passage.end(), passage.mark(), source);
        }
        SourceFinder within = sources.inside(passage);
        boolean said = false;
        for (MarkedPassage nested : inside) {
            said |= check(nested, within);
        }
        return said;
    }

    private boolean checkExactly(int start, int end, Source source) {
        List<Word> all = WordReader.ofDraft(draft, start, end);
        List<Word> words = LetterSearch.trimmed(all);
        long plain = words.stream().filter(Word::isPlain).count();
        boolean term = plain < FEWEST;
        if (term && !(plain > 0 && source.kind() == Kind.TEXT && source.isBeside())) {
            return false;
        }
        List<Standing> standings = LetterSearch.of(all, official, text -> !term || names.name(source.named(), text));
        if (standings.isEmpty()) {
            return false;
        }
        List<Standing> named = standings.stream()
                .filter(each -> names.name(source.named(), each))
                .toList();
        boolean elsewhere = source.kind() == Kind.TEXT && source.isBeside() && named.isEmpty();
        if (elsewhere && term) {
            return false;
        }
        Verdict verdict = elsewhere ? Verdict.MISATTRIBUTED : Verdict.VERBATIM;
        List<Standing> places = new ArrayList<>(named);
        places.addAll(standings);
        List<TextId> ids = ids(places);
        add(verdict, words, ids, List.of(), "", source, false);
        if (verdict == Verdict.VERBATIM) {
            force.before(words.get(0).start(), () -> LetterSearch.beginnings(all, official), ids, source)
                    .ifPresent(findings::add);
        }
        return true;
    }

    private List<TextId> ids(List<Standing> standings) {
        return official.named(
                standings.stream().flatMap(each -> each.ids().stream()).toList());
    }

    /** Checks the paragraphs of a long quotation by themselves, if it has several and the first stands somewhere. */
    private boolean checkParts(MarkedPassage passage, Source source) {
        List<Stretch> parts = Paragraphs.of(draft, passage);
        if (parts.size() < 2) {
            return false;
        }
        boolean one = parts.stream()
                .map(part -> LetterSearch.trimmed(WordReader.ofDraft(draft, part.start(), part.end())))
                .anyMatch(words -> words.size() >= FEWEST_OF_NOBODY
                        && !LetterSearch.of(words, official).isEmpty());
        if (one) {
            for (Stretch part : parts) {
                if (!checkExactly(part.start(), part.end(), source)) {
                    checkClosest(part.start(), part.end(), passage.mark(), source);
                }
            }
        }
        return one;
    }

    /** Checks a very long passage piece by piece. */
    private boolean checkPieces(List<Word> words, Mark mark, Source source) {
        boolean said = false;
        for (int from = 0; from < words.size(); from += MOST_AT_ONCE) {
            List<Word> piece = words.subList(from, Math.min(words.size(), from + MOST_AT_ONCE));
            int start = piece.get(0).start();
            int end = piece.get(piece.size() - 1).end();
            said |= checkExactly(start, end, source) || checkClosest(start, end, mark, source);
        }
        return said;
    }

    private boolean checkClosest(int start, int end, Mark mark, Source source) {
        List<Word> all = WordReader.ofDraft(draft, start, end);
        List<Word> words = LetterSearch.trimmed(all);
        long plain = words.stream()
                .filter(word -> word.isPlain() && references.at(word.start()).isEmpty())
                .count();
        if (plain < FEWEST) {
            return leave(start, end, Reason.SHORT);
        } else if (words.size() > MOST_AT_ONCE) {
            return checkPieces(words, mark, source);
        }
        boolean foreign = QuotationLanguage.isForeign(words);
        Optional<Alignment> found = closest.to(words, source.named());
        if (found.isPresent()) {
            List<TextId> ids = closest.texts(found.get());
            boolean named = source.kind() == Kind.TEXT && ids.stream().anyMatch(source.named()::contains);
            boolean ours = source.isOurs();
            boolean near = named
                    ? found.get().share(words) >= NEAR_TO_NAMED
                    : found.get().likeness(words, official) >= (ours ? NEAR : VERY_NEAR)
                            && (ours || found.get().sameWeight(words) >= FEWEST_TELLING);
            if (near && (plain >= FEWEST_OF_NOBODY || ours)) {
                Alignment whole =
                        found.get().completed(words, official, all.get(0).isListMark());
                List<Difference> differences = DifferenceFinder.of(draft, words, official, whole);
                if (!differences.isEmpty()) {
                    add(Verdict.ALTERED, words, ids, differences, whole.officialWords(official), source, false);
                    force.before(words.get(0).start(), whole::beginning, ids, source)
                            .ifPresent(findings::add);
                    return true;
                }
            }
        }
        if (foreign) {
            return leave(start, end, Reason.LANGUAGE);
        } else if (mark == Mark.OPEN) {
            return leave(start, end, Reason.OPEN);
        } else if (source.kind() == Kind.OTHER) {
            add(Verdict.UNKNOWN, words, List.of(), List.of(), "", source, true);
            return true;
        }
        if (isPresentedAsOurs(words, (int) plain, mark, source)) {
            add(Verdict.UNKNOWN, words, List.of(), List.of(), "", source, false);
            return true;
        }
        return leave(start, end, Reason.OF_NOBODY);
    }

    /**
     * Whether a draft presents words as words of the texts: it names a text for them, or the body that adopts the texts
     * if they are more than a term, or they read like a recommendation and nobody is named.
     */
    private static boolean isPresentedAsOurs(List<Word> words, int plain, Mark mark, Source source) {
        boolean asks = !ForceWords.in(words).isEmpty();
        if (source.kind() == Kind.TEXT && source.isOurs()) {
            return mark != Mark.BLOCK;
        } else if (source.isOurs()) {
            return plain >= FEWEST_OF_NOBODY || asks && plain >= FEWEST + 1;
        }
        return source.kind() != Kind.VOICE && asks && plain >= FEWEST_OF_NOBODY;
    }

    private boolean leave(int start, int end, Reason reason) {
        notChecked.add(new NotChecked(start, end, reason));
        return false;
    }

    private void add(
            Verdict verdict,
            List<Word> words,
            List<TextId> ids,
            List<Difference> differences,
            String officialWords,
            Source source,
            boolean external) {
        int first = words.get(0).start();
        int start = first > 0 && draft.charAt(first - 1) == '[' ? first - 1 : first;
        int end = words.get(words.size() - 1).end();
        findings.add(new Finding(
                verdict,
                start,
                end,
                draft.substring(start, end),
                ids,
                differences,
                officialWords,
                source.named(),
                external));
    }
}
