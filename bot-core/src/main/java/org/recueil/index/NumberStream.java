package org.recueil.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Hands Lucene the stems that a text says by their numbers, each with what it weighs in the text in the place of how often
 * it is said.
 */
final class NumberStream extends TokenStream {
    /** Lucene keeps whole numbers. */
    private static final float PARTS = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Profile profile;
    private int at;

    NumberStream(Profile profile) {
        this.profile = profile;
    }

    /** A number as Lucene keeps it. */
    static BytesRef term(int number) {
        return new BytesRef(Integer.toString(number, Character.MAX_RADIX));
    }

    @Override
    public boolean incrementToken() {
        if (at == profile.said()) {
            return false;
        }
        clearAttributes();
        term.append(Integer.toString(profile.stems()[at], Character.MAX_RADIX));
        frequency.setTermFrequency(Math.max(1, Math.round(profile.stemWeights()[at] * PARTS)));
        at++;
        return true;
    }

    @Override
    public void reset() {
        at = 0;
    }
}
