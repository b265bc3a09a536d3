package org.recueil.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;

/** Hands Lucene stems by their numbers, each with what it weighs in a text in the place of how often it is said. */
final class NumberStream extends TokenStream {
    /** Lucene keeps whole numbers. */
    private static final float PARTS = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final int[] numbers;
    private final float[] weights;
    private final int from;
    private final int to;
    private int at;

    /** The stems of a profile from one place to before another. */
    NumberStream(Profile profile, int from, int to) {
        this.numbers = profile.stems();
        this.weights = profile.stemWeights();
        this.from = from;
        this.to = to;
    }

    /** A number as Lucene keeps it. */
    static BytesRef term(int number) {
        return new BytesRef(Integer.toString(number, Character.MAX_RADIX));
    }

    @Override
    public boolean incrementToken() {
        if (at == to) {
            return false;
        }
        clearAttributes();
        term.append(Integer.toString(numbers[at], Character.MAX_RADIX));
        frequency.setTermFrequency(Math.max(1, Math.round(weights[at] * PARTS)));
        at++;
        return true;
    }

    @Override
    public void reset() {
        at = from;
    }
}
