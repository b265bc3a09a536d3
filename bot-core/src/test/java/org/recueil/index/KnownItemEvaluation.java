package org.recueil.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recueil.model.Corpus;

/** How well somebody finds the one provision of which three words are remembered, spelt well or not. */
final class KnownItemEvaluation {
    /** How the three words are typed. */
    enum Typed {
        EXACT,
        NO_ACCENTS,
        ONE_TYPO,
        ALL_TYPOS_NO_ACCENTS
    }

    private static final int QUERIES = 300;
    private static final int WORDS = 3;
    private static final int SHORTEST = Integer.getInteger("shortest", 5);
    private static final double COMMON = Double.parseDouble(System.getProperty("common", "0.1"));
    private static final int DEPTH = 10;

    private final List<Searchable> leaves;
    private final Map<String, Long> leavesWith;

    KnownItemEvaluation(Corpus corpus) {
        leaves = Searchables.of(corpus).stream().filter(Searchable::leaf).toList();
        leavesWith = leaves.stream()
                .flatMap(leaf -> Analysis.WORD.terms(leaf.text()).stream()
                        .map(Analysis.Term::text)
                        .distinct())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    }

    /** The mean reciprocal rank in the first ten of a ranking that gives texts, best first. */
    double meanReciprocalRank(Typed typed, long seed, Function<String, List<String>> ranking) {
        Random random = new Random(seed);
        double sum = 0;
        for (int i = 0; i < QUERIES; i++) {
            Searchable leaf = leaves.get(random.nextInt(leaves.size()));
            List<String> words = words(leaf.text(), random);
            if (words.size() < WORDS) {
                i--;
                continue;
            }
            List<String> ranked = ranking.apply(String.join(" ", type(words, typed, new Random(seed * 1000 + i))));
            int rank = ranked.subList(0, Math.min(DEPTH, ranked.size())).indexOf(leaf.text());
            sum += rank < 0 ? 0 : 1.0 / (rank + 1);
        }
        return sum / QUERIES;
    }

    /** Distinct content words of a text, in no order. */
    private List<String> words(String text, Random random) {
        List<String> words = new ArrayList<>();
        for (Analysis.Term term : Analysis.WORD.terms(text)) {
            String word = text.substring(term.start(), term.end())
                    .replaceFirst("^.*['’]", "")
                    .toLowerCase(java.util.Locale.ROOT);
            if (word.length() >= SHORTEST
                    && word.chars().allMatch(Character::isLetter)
                    && leavesWith.get(term.text()) <= COMMON * leaves.size()
                    && !words.contains(word)) {
                words.add(word);
            }
        }
        Collections.shuffle(words, random);
        return words.subList(0, Math.min(WORDS, words.size()));
    }

    private static List<String> type(List<String> words, Typed typed, Random random) {
        List<String> typedWords = new ArrayList<>(words);
        int wrong = random.nextInt(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (typed == Typed.NO_ACCENTS || typed == Typed.ALL_TYPOS_NO_ACCENTS) {
                word = withoutAccents(word);
            }
            if (typed == Typed.ALL_TYPOS_NO_ACCENTS || typed == Typed.ONE_TYPO && i == wrong) {
                word = Misspelling.of(word, random);
            }
            typedWords.set(i, word);
        }
        return typedWords;
    }

    private static String withoutAccents(String word) {
        return Normalizer.normalize(word.replace("œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
