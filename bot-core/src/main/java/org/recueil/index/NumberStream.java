package org.recueil.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Hands Lucene a text that was read already: its stems by their numbers. */
final class NumberStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final int[] numbers;
    private int at;

    NumberStream(int[] numbers) {
        this.numbers = numbers;
    }

    /** A number as Lucene keeps it. */
    static String term(int number) {
        return Integer.toString(number, Character.MAX_RADIX);
    }

    @Override
    public boolean incrementToken() {
        if (at == numbers.length) {
            return false;
        }
        clearAttributes();
        term.append(term(numbers[at++]));
        return true;
    }

    @Override
    public void reset() {
        at = 0;
    }
}
