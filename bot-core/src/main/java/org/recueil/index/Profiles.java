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
    }

    private final Weights weights;
    private final List<Twice> stems;
    private final List<Twice> words;
    private final List<Bag> around;
    private final Bm25 stemsOwn;
    private final Bm25 stemsWhole;
    private final Bm25 stemsAround;
    private final Bm25 wordsOwn;
    private final Bm25 wordsWhole;

    Profiles(List<ReadText> texts, Vocabulary vocabulary, Weights weights) {
        this.weights = weights;
        stems = each(texts, text -> Twice.of(text, TextWords::stems));
        words = each(texts, text -> Twice.of(text, TextWords::words));
        around = each(texts, text -> Bag.of(text.around()));
        stemsOwn = new Bm25(each(stems, Twice::own), vocabulary.stems());
        stemsWhole = new Bm25(each(stems, Twice::whole), vocabulary.stems());
        stemsAround = new Bm25(around, vocabulary.stems());
        wordsOwn = new Bm25(each(words, Twice::own), vocabulary.words().size());
        wordsWhole = new Bm25(each(words, Twice::whole), vocabulary.words().size());
    }

    private static <A, B> List<B> each(List<A> all, Function<A, B> made) {
        return all.stream().map(made).toList();
    }

    /** How rare stems are in texts with the words above them. */
    Bm25 stems() {
        return stemsWhole;
    }

    /** How rare words are. */
    Bm25 words() {
        return wordsWhole;
    }

    /** The profile of the text at a place in the list. */
    Profile of(int text) {
        int[] said = stems.get(text).whole().terms();
        int[] beside = Arrays.stream(around.get(text).terms())
                .filter(stem -> Arrays.binarySearch(said, stem) < 0)
                .toArray();
        int[] all = IntStream.concat(Arrays.stream(said), Arrays.stream(beside)).toArray();
        int[] spelt = words.get(text).whole().terms();
        return new Profile(
                all,
                said.length,
                weights(
                        all,
                        stem -> both(stemsOwn, stemsWhole, stems.get(text), stem)
                                + weights.around() * stemsAround.weight(stem, around.get(text))),
                spelt,
                weights(spelt, word -> saturation(words.get(text), word)),
                stems.get(text).whole().length());
    }

    private double both(Bm25 own, Bm25 whole, Twice text, int term) {
        return weights.own() * own.weight(term, text.own()) + (1 - weights.own()) * whole.weight(term, text.whole());
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
