package org.recueil.quotation;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.recueil.model.id.TextId;
import org.recueil.quotation.draft.InOrder;
import org.recueil.quotation.draft.SourceFinder;
import org.recueil.quotation.match.Alignment;
import org.recueil.quotation.match.ClosestText;
import org.recueil.quotation.match.DifferenceFinder;
import org.recueil.quotation.match.LetterSearch;
import org.recueil.quotation.match.OfficialTexts;
import org.recueil.quotation.match.Standing;
import org.recueil.quotation.match.Word;
import org.recueil.quotation.match.WordReader;
import org.recueil.quotation.value.Difference;
import org.recueil.quotation.value.Finding;
import org.recueil.quotation.value.Stretch;
import org.recueil.quotation.value.Verdict;
import org.recueil.reference.value.ResolvedReference;

/**
 * Holds against the texts what a draft takes from them without quotation marks. Such words are altered only if their
 * sentence names the text, or if they are so many, and so nearly those of a text, that they must come from it.
 */
final class UnmarkedChecker {
    private static final int FEWEST = 12;
    private static final double NEAR = 0.9;
    private static final int FEWEST_OF_NAMED = 8;
    private static final double NEAR_TO_NAMED = 0.75;
    private static final int MOST_AT_ONCE = 500;

    private final String draft;
    private final OfficialTexts official;
    private final ClosestText closest;
    private final SourceFinder sources;
    private final InOrder<ResolvedReference> references;

    UnmarkedChecker(String draft, OfficialTexts official, SourceFinder sources, InOrder<ResolvedReference> references) {
        this.draft = draft;
        this.references = references;
        this.official = official;
        this.sources = sources;
        closest = new ClosestText(official);
    }

    /**
     * What is to be said of a sentence or a part of one.
     *
     * @param start the part of the sentence outside quotations
     * @param end exclusive
     */
    Optional<Finding> check(Stretch sentence, int start, int end) {
        List<Word> all = WordReader.ofDraft(draft, start, end).stream()
                .filter(Word::isPlain)
                .toList();
        List<TextId> named = sources.namedIn(sentence);
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            Optional<Finding> found = check(all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE)), named);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A reference among the words is the draft's own, or part of a text that cites another. */
    private Optional<Finding> check(List<Word> all, List<TextId> named) {
        List<Word> own = all.stream()
                .filter(word -> references.at(word.start()).isEmpty())
                .toList();
        if (own.size() < FEWEST_OF_NAMED || own.size() < FEWEST && named.isEmpty()) {
            return Optional.empty();
        }
        Optional<Alignment> alignment = closest.toStretchOf(own, named);
        Optional<Alignment> withReferences =
                own.size() == all.size() ? Optional.empty() : closest.toStretchOf(all, named);
        boolean citesItself = withReferences.isPresent()
                && (alignment.isEmpty()
                        || withReferences.get().score() > alignment.get().score());
        return citesItself
                ? judged(withReferences.get(), all, named)
                : alignment.flatMap(found -> judged(found, own, named));
    }

    private Optional<Finding> judged(Alignment found, List<Word> words, List<TextId> named) {
        Alignment alignment = found.withoutIslands(words, official);
        int first = alignment.firstSaid();
        int last = alignment.lastSaid();
        BitSet common = closest.setPhrases(words);
        int length = last - first + 1 - common.get(first, last + 1).cardinality();
        long same = alignment.steps().stream()
                .filter(step -> step.equal() && !common.get(step.said()))
                .count();
        double share = (double) same / length;
        List<TextId> ids = closest.texts(alignment);
        boolean isNamed = ids.stream().anyMatch(id -> named.stream().anyMatch(name -> isOne(name, id)));
        boolean near =
                length >= FEWEST && share >= NEAR || isNamed && length >= FEWEST_OF_NAMED && share >= NEAR_TO_NAMED;
        if (!near) {
            return Optional.empty();
        }
        List<Word> said = words.subList(first, last + 1);
        List<Standing> standings = LetterSearch.of(said, official);
        int start = said.get(0).start();
        int end = said.get(said.size() - 1).end();
        String passage = draft.substring(start, end);
        if (!standings.isEmpty()) {
            List<TextId> all = official.named(
                    standings.stream().flatMap(each -> each.ids().stream()).toList());
            return Optional.of(new Finding(Verdict.VERBATIM, start, end, passage, all, List.of(), "", named, false));
        }
        Alignment whole = alignment.completed(words, official, false);
        List<Difference> differences = DifferenceFinder.of(draft, words, official, whole);
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Verdict.ALTERED,
                        start,
                        end,
                        passage,
                        ids,
                        differences,
                        whole.officialWords(official),
                        named,
                        false));
    }

    private static boolean isOne(TextId name, TextId id) {
        return name.equals(id) || LetterSearch.isAbove(name, id) || LetterSearch.isAbove(id, name);
    }
}
