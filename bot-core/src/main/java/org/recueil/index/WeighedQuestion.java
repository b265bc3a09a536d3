package org.recueil.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.recueil.index.Concept.Alternative;
import org.recueil.index.Likeness.Alike;

/**
 * A question as weights of the words of the texts: for each notion its best alternative, by stem, by word and by runs of
 * letters, and near pairs. For one thread.
 */
final class WeighedQuestion {
    /** What the single words of a phrase count, where the phrase is not there. */
    private static final double LOOSE = 0.3;

    private final Vocabulary vocabulary;
    private final Likeness likeness;
    private final Bm25 rarity;
    private final Weights weights;

    final TermWeights stems;
    final TermWeights words;
    final List<Phrase> phrases = new ArrayList<>();
    /** After the last alternative of each notion. */
    final List<Integer> ends = new ArrayList<>();
    /** The stems, and the alternatives said as phrases, that are what was asked. */
    final BitSet shownStems = new BitSet();

    final BitSet shownPhrases = new BitSet();
    /** Every stem that counts. */
    final BitSet sought = new BitSet();

    private int alternatives;

    WeighedQuestion(List<Asked> questions, Vocabulary vocabulary, Likeness likeness, Bm25 rarity, Weights weights) {
        this.vocabulary = vocabulary;
        this.likeness = likeness;
        this.rarity = rarity;
        this.weights = weights;
        stems = new TermWeights(vocabulary.stems());
        words = new TermWeights(vocabulary.words().size());
        for (Asked question : questions) {
            for (Concept concept : question.concepts()) {
                concept.alternatives().forEach(alternative -> add(alternative, question));
                ends.add(alternatives);
            }
            addPairs(question);
        }
    }

    int alternatives() {
        return alternatives;
    }

    private void add(Alternative alternative, Asked question) {
        List<String> said = alternative.words();
        double weight = alternative.weight() * question.weight();
        int[] found = vocabulary.stems(alternative.words());
        if (found.length > 1) {
            phrases.add(new Phrase(found, 1, alternatives, weight));
            shownPhrases.set(alternatives, question.shown());
        }
        if (found.length == 1 && question.shown()) {
            shownStems.set(found[0]);
        }
        for (String word : said) {
            addWord(word, said.size() == 1 ? weight : weight * LOOSE);
        }
        alternatives++;
    }

    private void addWord(String word, double weight) {
        vocabulary.stem(word).ifPresent(stem -> {
            stems.add(stem, alternatives, weight);
            sought.set(stem);
        });
        vocabulary
                .word(word)
                .ifPresent(known -> words.add(known, alternatives, weight * weights.word() * rarity.rarity(known)));
        Alike alike = likeness.of(word);
        for (int i = 0; i < alike.words().length; i++) {
            int similar = alike.words()[i];
            words.add(similar, alternatives, weight * weights.grams() * alike.likeness()[i] * rarity.rarity(similar));
        }
    }

    /** Neighbouring notions, as they were typed, near each other. */
    private void addPairs(Asked question) {
        int[] found = question.concepts().stream()
                .filter(Concept::isKnown)
                .flatMapToInt(concept -> Arrays.stream(
                        vocabulary.stems(concept.alternatives().get(0).words())))
                .toArray();
        for (int i = 0; i + 1 < found.length; i++) {
            if (found[i] != found[i + 1]) {
                int[] pair = {found[i], found[i + 1]};
                phrases.add(new Phrase(pair, weights.slop(), Phrase.PAIR, weights.near() * question.weight()));
            }
        }
    }
}
