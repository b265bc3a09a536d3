package org.recueil.index;

/**
 * How much a term says of a text among others (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009), with
 * Lucene's parameters. Texts without any term do not count. Safe for several threads once all texts are added.
 */
final class Bm25 {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final int[] textsWith;
    private int texts;
    private long length;

    /** @param terms how many different terms there are */
    Bm25(int terms) {
        textsWith = new int[terms];
    }

    void add(Bag text) {
        texts += text.length() > 0 ? 1 : 0;
        length += text.length();
        for (int term : text.terms()) {
            textsWith[term]++;
        }
    }

    /** How rare a term is. */
    double rarity(int term) {
        return Math.log(1 + (texts - textsWith[term] + 0.5) / (textsWith[term] + 0.5));
    }

    /** How much of its rarity a term is worth in a text of this length that says it so often. */
    double saturation(double often, int length) {
        double mean = texts == 0 ? 1 : (double) this.length / texts;
        return often / (often + K1 * (1 - B + B * length / mean));
    }

    double weight(int term, Bag bag) {
        int count = bag.count(term);
        return count == 0 ? 0 : rarity(term) * saturation(count, bag.length());
    }
}
