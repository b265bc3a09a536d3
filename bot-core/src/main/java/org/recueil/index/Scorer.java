package org.recueil.index;

import java.util.Arrays;

/** Tells how well texts answer one question. For one thread. */
final class Scorer {
    /**
     * @param shown whether the text, or what stands above it, says what was asked
     */
    record Score(double value, boolean shown) {}

    /** Of several alternatives of one notion, how much those that are not the best still count. */
    private static final float TIE = 0.1f;

    private final WeighedQuestion question;
    private final Bm25 rarity;
    private final float[] sums;
    /** The last text, counted from 1, that said a stem. */
    private final int[] saidIn;

    private int text;

    Scorer(WeighedQuestion question, Bm25 rarity, int stems) {
        this.question = question;
        this.rarity = rarity;
        sums = new float[question.alternatives()];
        saidIn = new int[stems];
    }

    Score score(IndexedText indexed) {
        Profile profile = indexed.profile();
        Arrays.fill(sums, 0);
        text++;
        boolean shown = false;
        for (int i = 0; i < profile.stems().length; i++) {
            int stem = profile.stems()[i];
            if (question.stems.has(stem)) {
                question.stems.addTo(sums, stem, profile.stemWeights()[i]);
                if (i < profile.said()) {
                    saidIn[stem] = text;
                    shown |= question.shownStems.get(stem);
                }
            }
        }
        for (int i = 0; i < profile.words().length; i++) {
            question.words.addTo(sums, profile.words()[i], profile.wordWeights()[i]);
        }
        double pairs = 0;
        for (Phrase phrase : question.phrases) {
            double worth = isPossible(phrase) ? worth(phrase, indexed) : 0;
            if (phrase.alternative() == Phrase.PAIR) {
                pairs += worth;
            } else if (worth > 0) {
                sums[phrase.alternative()] += (float) worth;
                shown |= question.shownPhrases.get(phrase.alternative());
            }
        }
        return new Score(pairs + best(), shown);
    }

    private boolean isPossible(Phrase phrase) {
        for (int stem : phrase.stems()) {
            if (saidIn[stem] != text) {
                return false;
            }
        }
        return true;
    }

    private double worth(Phrase phrase, IndexedText indexed) {
        double count = phrase.count(indexed.own()) + phrase.count(indexed.above());
        if (count == 0) {
            return 0;
        }
        double rare = Arrays.stream(phrase.stems()).mapToDouble(rarity::rarity).sum();
        return phrase.weight()
                * rare
                * rarity.saturation(count, indexed.profile().length());
    }

    /** For each notion the best of its alternatives, and a little of the others. */
    private double best() {
        double total = 0;
        int start = 0;
        for (int end : question.ends) {
            float most = 0;
            float all = 0;
            for (int alternative = start; alternative < end; alternative++) {
                most = Math.max(most, sums[alternative]);
                all += sums[alternative];
            }
            total += most + TIE * (all - most);
            start = end;
        }
        return total;
    }
}
