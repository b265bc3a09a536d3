package org.recueil.search.question;

/**
 * How much each kind of match counts beside a match of the stem of a word as typed in all that is known of a text, which
 * counts 1. Tuned on the even-numbered themes of 2021 and on the judged questions for development.
 *
 * @param text a match in the text's own words, beside that
 * @param word a match of the very word
 * @param root a word derived from the same root, where the word itself is not there
 * @param near two neighbouring words of the question within {@code slop} words of each other
 * @param loose the single words of a phrase that stands for what was typed, where they do not stand together
 * @param translated what the texts say for an English word
 * @param synonym an alternative that says the same in the words of the texts
 * @param corrected a word one letter away from what was typed
 * @param family words before brackets, such as Victimes in "Victimes (indemnisation)"
 * @param tie of several alternatives of one notion, those that are not the best
 */
public record Weights(
        float text,
        float word,
        float root,
        float near,
        int slop,
        float loose,
        float translated,
        float synonym,
        float corrected,
        float family,
        float tie) {
    public static final Weights TUNED = new Weights(0.4f, 0.4f, 0.8f, 0.2f, 3, 0.3f, 0.2f, 0.6f, 0.8f, 0.3f, 0.15f);
}
