package org.recueil.search;

/**
 * How surely the texts answer a question. Two figures tell: how well the best text answers beside what every word of the
 * question would give, and how well a topic answers that no text treats. Calibrated on judged questions: the evaluation
 * shows how often a question that no text answers is admitted, and how often one that a text answers is doubted.
 */
public enum Certainty {
    /** Some text answers. */
    GOOD,
    /** None may answer; the nearest may help. */
    WEAK,
    /** None answers, and some word of the question stands in none. */
    NONE;

    private static final double OF_ANSWER = 0.9;
    private static final double MOST_RATIO = 3;
    private static final double DOUBTFUL = 0.4;
    private static final double HOPELESS = 1.25;

    /**
     * @param text the score of the best text; 0 if there is none
     * @param topic that of the best topic
     * @param all what all words of the question would give
     */
    static Certainty of(float text, float topic, float all) {
        if (text == 0) {
            return NONE;
        }
        double doubt = Math.min(topic / text, MOST_RATIO) - OF_ANSWER * text / all;
        return doubt > HOPELESS ? NONE : doubt > DOUBTFUL ? WEAK : GOOD;
    }
}
