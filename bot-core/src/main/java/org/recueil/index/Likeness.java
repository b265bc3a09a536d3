package org.recueil.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/** Which words of the texts resemble a word by its letters. Safe for several threads. */
final class Likeness {
    /** A word that has less of another does not resemble it. */
    private static final float LEAST = 0.4f;

    /**
     * Words of a vocabulary, each with how much of another word it has, up to 1. The arrays are never changed.
     */
    record Alike(int[] words, float[] likeness) {}

    private final Vocabulary vocabulary;
    /** Those of each word of the texts, weighed when first asked for. */
    private final AtomicReferenceArray<Alike> known;

    Likeness(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.known = new AtomicReferenceArray<>(vocabulary.words().size());
    }

    Alike of(String word) {
        int number = vocabulary.word(word).orElse(-1);
        if (number < 0) {
            return weigh(word);
        }
        Alike alike = known.get(number);
        if (alike == null) {
            alike = weigh(word);
            known.set(number, alike);
        }
        return alike;
    }

    /** The words that have most of a word, the likest and then the most frequent first. */
    List<String> words(String word, int most) {
        Alike alike = of(word);
        return IntStream.range(0, alike.words().length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -alike.likeness()[i])
                        .thenComparingInt(
                                i -> -vocabulary.frequency(vocabulary.words().get(alike.words()[i]))))
                .map(i -> vocabulary.words().get(alike.words()[i]))
                .limit(most)
                .toList();
    }

    private Alike weigh(String word) {
        int words = vocabulary.words().size();
        float[] shared = new float[words];
        float whole = 0;
        for (int run : vocabulary.runs(word)) {
            float rarity = (float) Math.log(
                    (1.0 + words) / (run < 0 ? 1 : vocabulary.wordsWith(run).size()));
            whole += rarity;
            if (run >= 0) {
                for (int similar : vocabulary.wordsWith(run)) {
                    shared[similar] += rarity;
                }
            }
        }
        int[] alike = new int[words];
        float[] likeness = new float[words];
        int count = 0;
        for (int each = 0; each < words; each++) {
            if (shared[each] >= LEAST * whole) {
                alike[count] = each;
                likeness[count++] = shared[each] / whole;
            }
        }
        return new Alike(Arrays.copyOf(alike, count), Arrays.copyOf(likeness, count));
    }
}
