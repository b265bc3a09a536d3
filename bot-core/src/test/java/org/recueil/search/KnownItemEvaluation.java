package org.recueil.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.recueil.search.text.Searchable;
import org.recueil.search.words.Analysis;

/**
 * How well somebody finds the one provision of which three words are remembered, spelt well or not. A content word has
 * at least five letters and stands in at most a tenth of the provisions.
 */
final class KnownItemEvaluation {
    /** How the three words are typed. */
    enum Typed {
        EXACT,
        NO_ACCENTS,
        ONE_TYPO,
        ALL_TYPOS_NO_ACCENTS
    }

    /** A text and the words of it that are typed. */
    record Remembered(Searchable leaf, String words) {}

    /** The mean over seeds of MRR@10, and the standard error of that mean; one seed has none. */
    record Figure(double mean, double error) {
        static Figure of(List<Double> values) {
            double mean = values.stream().mapToDouble(value -> value).average().orElseThrow();
            double squares = values.stream()
                    .mapToDouble(value -> (value - mean) * (value - mean))
                    .sum();
            int n = values.size();
            return new Figure(mean, n == 1 ? 0 : Math.sqrt(squares / (n - 1) / n));
        }
    }

    private static final int QUERIES = 300;
    private static final int WORDS = 3;
    private static final int SHORTEST = 5;
    private static final double COMMON = 0.1;
    private static final int DEPTH = 10;

    private final List<Searchable> leaves;
    private final Map<String, Long> leavesWith;

    KnownItemEvaluation(List<Searchable> leaves) {
        this.leaves = List.copyOf(leaves);
        leavesWith = leaves.stream()
                .flatMap(leaf -> Analysis.WORD.terms(leaf.text()).stream()
                        .map(Analysis.Term::text)
                        .distinct())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    }

    /** The figure of a ranking, best first, over the seeds from 1. */
    Figure figure(Typed typed, int seeds, Function<String, List<Searchable>> ranking) {
        return Figure.of(LongStream.rangeClosed(1, seeds)
                .mapToObj(seed -> meanReciprocalRank(typed, seed, ranking))
                .toList());
    }

    private double meanReciprocalRank(Typed typed, long seed, Function<String, List<Searchable>> ranking) {
        double sum = 0;
        for (Remembered remembered : remembered(typed, seed)) {
            // A text that says the same word for word is the same item.
            int rank = ranking.apply(remembered.words()).stream()
                    .limit(DEPTH)
                    .map(Searchable::text)
                    .toList()
                    .indexOf(remembered.leaf().text());
            sum += rank < 0 ? 0 : 1.0 / (rank + 1);
        }
        return sum / QUERIES;
    }

    /** What is typed by those who remember three words, as one seed draws them. */
    List<Remembered> remembered(Typed typed, long seed) {
        Random random = new Random(seed);
        List<Remembered> drawn = new ArrayList<>();
        while (drawn.size() < QUERIES) {
            Searchable leaf = leaves.get(random.nextInt(leaves.size()));
            List<String> words = words(leaf.text(), random);
            if (words.size() == WORDS) {
                Random hand = new Random(seed * 1000 + drawn.size());
                drawn.add(new Remembered(leaf, String.join(" ", type(words, typed, hand))));
            }
        }
        return drawn;
    }

    /** Distinct content words of a text, in no order. */
    private List<String> words(String text, Random random) {
        List<String> words = new ArrayList<>();
        for (Analysis.Term term : Analysis.WORD.terms(text)) {
            String word = text.substring(term.start(), term.end())
                    .replaceFirst("^.*['’]", "")
                    .toLowerCase(Locale.ROOT);
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
