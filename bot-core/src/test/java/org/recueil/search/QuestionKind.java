package org.recueil.search;

import java.util.Locale;
import org.recueil.wording.Language;

/** What sort of question it is, and what share of its answers has to be right. */
enum QuestionKind {
    /** Natural, as one would ask a colleague. */
    QUESTION(0.80, 0.95),
    /** Key words. */
    WORDS(0.90, 0.95),
    /** A sentence that somebody drafts. */
    DRAFT(0.94, Double.NaN),
    /** With a condition, such as a year or the body. */
    FILTER(0.80, 0.93),
    /** With errors of typing. */
    TYPO(Double.NaN, 0.93),
    /** No text answers; to say so is right. */
    ABSENT(0.65, Double.NaN),
    /** In Spanish, asked of the English bot; without a target. */
    ES(Double.NaN, Double.NaN);

    /**
     * The shares of questions with a right answer first and in the first five.
     *
     * @param inFive not a number where only the first counts, and so for the first
     */
    record Shares(double first, double inFive) {
        boolean reach(Shares target) {
            return !(first < target.first) && !(inFive < target.inFive);
        }

        boolean areGiven() {
            return !Double.isNaN(first) || !Double.isNaN(inFive);
        }

        @Override
        public String toString() {
            return areGiven() ? number(first) + " / " + number(inFive) : "";
        }

        private static String number(double share) {
            return Double.isNaN(share) ? "-    " : String.format(Locale.ROOT, "%.3f", share);
        }
    }

    private static final double ENGLISH_QUESTION_IN_FIVE = 0.96;

    private final Shares target;

    QuestionKind(double first, double inFive) {
        target = new Shares(first, inFive);
    }

    /** The kind that a table calls so, in lower case. */
    static QuestionKind named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** What has to be reached in a language. */
    Shares target(Language language) {
        return this == QUESTION && language == Language.ENGLISH
                ? new Shares(target.first(), ENGLISH_QUESTION_IN_FIVE)
                : target;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
