package org.recueil.quotation.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recueil.model.id.TextId;

/**
 * Seeks the official words that are closest to words that stand nowhere to the letter. It aligns them with the families
 * that share their rarest words, and with those that the draft names.
 */
public final class ClosestText {
    private static final int CANDIDATES = 5;
    private static final int FEWEST_RUNS = 2;
    /** A run of words that more families have than this is a set phrase, such as the title of the Protocol. */
    private static final int FEW = 3;

    /** By how much another text must be closer than the named one: by two words. */
    private static final int CLEARLY = 2 * Aligner.EQUAL;

    private final OfficialTexts official;

    public ClosestText(OfficialTexts official) {
        this.official = official;
    }

    /**
     * The closest words to a whole passage; empty if it shares no word with any text.
     *
     * @param named the texts that the draft names for it. Another text counts only if it is clearly closer
     */
    public Optional<Alignment> to(List<Word> said, List<TextId> named) {
        Map<Integer, Shared> shared = shared(said);
        Optional<Alignment> ofNamed = closest(said, familiesOf(named), shared, Integer.MIN_VALUE);
        int clearly = ofNamed.map(alignment -> alignment.score() + CLEARLY).orElse(Integer.MIN_VALUE);
        return closest(said, rarest(shared), shared, clearly).or(() -> ofNamed);
    }

    /** The closest of some families, if its score is greater than another. */
    private Optional<Alignment> closest(
            List<Word> said, Collection<Integer> families, Map<Integer, Shared> shared, int least) {
        Alignment best = null;
        int score = least;
        for (int family : families) {
            if (shared.getOrDefault(family, Shared.NOTHING).most() > score) {
                Alignment aligned =
                        Aligner.whole(said, official.family(family), official).orElse(null);
                if (aligned != null && aligned.score() > score) {
                    best = aligned;
                    score = aligned.score();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The closest words to a stretch of a sentence; empty if no text has two runs of four words in common with it that
     * few other texts have.
     */
    public Optional<Alignment> toStretchOf(List<Word> said, List<TextId> named) {
        Set<Integer> families = new LinkedHashSet<>(familiesOf(named));
        families.addAll(byRuns(said));
        return families.stream()
                .flatMap(family -> Aligner.stretch(said, official.family(family), official).stream())
                .max(Comparator.comparing(Alignment::score));
    }

    private Set<Integer> familiesOf(List<TextId> named) {
        Set<Integer> families = new LinkedHashSet<>();
        for (int text = 0; text < official.texts(); text++) {
            TextId id = official.text(text).id();
            if (named.contains(id)) {
                families.add(official.text(text).family());
            }
        }
        return families;
    }

    /**
     * What a family shares with a passage.
     *
     * @param most the greatest score of an alignment with it
     * @param rarity how rare the shared words are together
     */
    private record Shared(int most, double rarity) {
        static final Shared NOTHING = new Shared(0, 0);

        Shared and(Shared other) {
            return new Shared(most + other.most, rarity + other.rarity);
        }
    }

    private Map<Integer, Shared> shared(List<Word> said) {
        Map<Integer, Shared> shared = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Word word : said) {
            int[] families = official.familiesWith(word);
            double rarity = seen.add(word.folded()) ? Math.log((1.0 + official.texts()) / (1 + families.length)) : 0;
            Shared one = new Shared(Aligner.scoreOf(word), rarity);
            for (int family : families) {
                shared.merge(family, one, Shared::and);
            }
        }
        return shared;
    }

    private static List<Integer> rarest(Map<Integer, Shared> shared) {
        Comparator<Map.Entry<Integer, Shared>> byRarity =
                Comparator.comparing(entry -> -entry.getValue().rarity());
        return shared.entrySet().stream()
                .sorted(byRarity.thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Integer> byRuns(List<Word> said) {
        Map<Integer, Integer> runs = new HashMap<>();
        for (int i = 0; i + RunIndex.LENGTH <= said.size(); i++) {
            Set<Integer> families = familiesWithRun(said, i);
            if (families.size() <= FEW) {
                families.forEach(family -> runs.merge(family, 1, Integer::sum));
            }
        }
        return runs.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_RUNS)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The words of set phrases: runs of four that many families have. */
    public BitSet setPhrases(List<Word> said) {
        BitSet common = new BitSet();
        for (int i = 0; i + RunIndex.LENGTH <= said.size(); i++) {
            if (familiesWithRun(said, i).size() > FEW) {
                common.set(i, i + RunIndex.LENGTH);
            }
        }
        return common;
    }

    private Set<Integer> familiesWithRun(List<Word> said, int i) {
        int[] run = said.subList(i, i + RunIndex.LENGTH).stream()
                .mapToInt(word -> official.numberOf(word.folded()))
                .toArray();
        return official.runs().familiesWith(run);
    }

    /** The texts beside which an alignment stands, without those that only introduce another of them. */
    public List<TextId> texts(Alignment alignment) {
        List<TextId> all = new ArrayList<>();
        for (Alignment.Step step : alignment.steps()) {
            if (step.official() != Alignment.NONE && step.equal()) {
                TextId id = official.textOf(step.official()).id();
                if (!all.contains(id)) {
                    all.add(id);
                }
            }
        }
        return official.named(all.stream()
                .filter(id -> all.stream().noneMatch(other -> LetterSearch.isAbove(id, other)))
                .toList());
    }
}
