package org.recueil.text;

import java.text.Normalizer;

/**
 * Converts text to normal forms of Unicode. A text that is plainly in the form already is returned as it is, because
 * Java's Unicode tables take time to load.
 */
public final class NormalForm {
    /** No character below this one combines with another. */
    private static final char FIRST_MARK = '\u0300';

    private static final char NO_BREAK_SPACE = '\u00A0';
    /** Characters above Latin-1 that French texts and keyboards use and that no form changes. */
    private static final String STABLE = "Œœ’‘“”–—•";

    private NormalForm() {}

    /** The text with each accented letter as one character (NFC). */
    public static String composed(String text) {
        boolean composed = text.chars().allMatch(c -> c < FIRST_MARK);
        return composed ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The text with plain characters in place of ligatures, full-width letters and other variants (NFKC). */
    public static String compatible(String text) {
        String spaced = text.replace(NO_BREAK_SPACE, ' ');
        return spaced.chars().allMatch(NormalForm::isStable)
                ? spaced
                : Normalizer.normalize(spaced, Normalizer.Form.NFKC);
    }

    private static boolean isStable(int character) {
        return character < NO_BREAK_SPACE
                || character == '«'
                || character == '»'
                || character >= 'À' && character <= 'ÿ'
                || STABLE.indexOf(character) >= 0;
    }

    /** The text with each accent as a separate character after its letter (NFD). */
    static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
