package org.recueil.index;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The profiles of all texts: what counts in a text's own words, with the words above it, and in its neighbours. */
final class Profiles {
    /** The terms of a text: in its own words, and with those above it. */
    private record Twice(Bag own, Bag whole) {
        static Twice of(ReadText text, Function<TextWords, int[]> terms) {
            int[] own = terms.apply(text.own());
            return new Twice(Bag.of(own), Bag.of(TextWords.joined(own, terms.apply(text.above()))));
        }

        void addTo(Bm25 own, Bm25 whole) {
            own.add(this.own);
            whole.add(this.whole);
        }
    }

    private final Weights weights;
    private final Bm25 stemsOwn;
    private final Bm25 stemsWhole;
    private final Bm25 stemsAround;
    private final Bm25 wordsOwn;
    private final Bm25 wordsWhole;

    Profiles(List<ReadText> texts, Vocabulary vocabulary, Weights weights) {
        this.weights = weights;
        int stems = vocabulary.stems();
        int words = vocabulary.words().size();
        stemsOwn = new Bm25(stems);
        stemsWhole = new Bm25(stems);
        stemsAround = new Bm25(stems);
        wordsOwn = new Bm25(words);
        wordsWhole = new Bm25(words);
        for (ReadText text : texts) {
            stems(text).addTo(stemsOwn, stemsWhole);
            stemsAround.add(Bag.of(text.around()));
            words(text).addTo(wordsOwn, wordsWhole);
        }
    }

    private static Twice stems(ReadText text) {
        return Twice.of(text, TextWords::stems);
    }

    private static Twice words(ReadText text) {
        return Twice.of(text, TextWords::words);
    }

    /** How rare stems are in texts with the words above them. */
    Bm25 stems() {
        return stemsWhole;
    }

    /** How rare words are. */
    Bm25 words() {
        return wordsWhole;
    }

    /** The profile of one of the texts. */
    Profile of(ReadText text) {
        Twice stems = stems(text);
        Twice words = words(text);
        Bag around = Bag.of(text.around());
        int[] said = stems.whole().terms();
        IntStream beside = IntStream.of(around.terms()).filter(stem -> Arrays.binarySearch(said, stem) < 0);
        int[] all = IntStream.concat(IntStream.of(said), beside).toArray();
        int[] spelt = words.whole().terms();
        return new Profile(
                all,
                said.length,
                weights(all, stem -> both(stems, stem) + weights.around() * stemsAround.weight(stem, around)),
                spelt,
                weights(spelt, word -> saturation(words, word)),
                stems.whole().length());
    }

    private double both(Twice stems, int stem) {
        return weights.own() * stemsOwn.weight(stem, stems.own())
                + (1 - weights.own()) * stemsWhole.weight(stem, stems.whole());
    }

    private double saturation(Twice text, int word) {
        return weights.own()
                        * wordsOwn.saturation(text.own().count(word), text.own().length())
                + (1 - weights.own())
                        * wordsWhole.saturation(
                                text.whole().count(word), text.whole().length());
    }

    private static float[] weights(int[] terms, IntToDoubleFunction weight) {
        float[] weights = new float[terms.length];
        for (int i = 0; i < terms.length; i++) {
            weights[i] = (float) weight.applyAsDouble(terms[i]);
        }
        return weights;
    }
}
