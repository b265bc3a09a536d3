package org.recueil.index;

import java.util.stream.Stream;

/**
 * How much a term says of a text among others (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009), with
 * Lucene's parameters. Texts without any term do not count.
 */
final class Bm25 {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final int[] textsWith;
    private final int texts;
    private final double meanLength;

    /** @param terms how many different terms there are */
    Bm25(int terms, Stream<Bag> bags) {
        textsWith = new int[terms];
        int filled = 0;
        long length = 0;
        for (Bag bag : (Iterable<Bag>) bags::iterator) {
            filled += bag.length() > 0 ? 1 : 0;
            length += bag.length();
            for (int term : bag.terms()) {
                textsWith[term]++;
            }
        }
        texts = filled;
        meanLength = filled == 0 ? 1 : (double) length / filled;
    }

    /** How rare a term is. */
    double rarity(int term) {
        return Math.log(1 + (texts - textsWith[term] + 0.5) / (textsWith[term] + 0.5));
    }

    /** How much of its rarity a term is worth in a text of this length that says it so often. */
    double saturation(double often, int length) {
        return often / (often + K1 * (1 - B + B * length / meanLength));
    }

    double weight(int term, Bag bag) {
        int count = bag.count(term);
        return count == 0 ? 0 : rarity(term) * saturation(count, bag.length());
    }
}
