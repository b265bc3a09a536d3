package org.recueil.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.BytesRef;

/** Hands Lucene a text that was read already: its stems by their numbers. */
final class NumberStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final int[] numbers;
    private int at;

    NumberStream(int[] numbers) {
        this.numbers = numbers;
    }

    /** A number as Lucene keeps it. */
    static BytesRef term(int number) {
        return new BytesRef(Integer.toString(number, Character.MAX_RADIX));
    }

    @Override
    public boolean incrementToken() {
        if (at == numbers.length) {
            return false;
        }
        clearAttributes();
        term.append(Integer.toString(numbers[at++], Character.MAX_RADIX));
        return true;
    }

    @Override
    public void reset() {
        at = 0;
    }
}
