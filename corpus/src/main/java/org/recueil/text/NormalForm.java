package org.recueil.text;

import java.text.Normalizer;

/** The normal forms of Unicode. A text that is plainly in one already is not looked up: the tables take time to load. */
public final class NormalForm {
    /** Below it, no character is composed with another. */
    private static final char FIRST_MARK = '\u0300';

    private static final char NO_BREAK_SPACE = '\u00A0';
    /** Above Latin-1, what French texts and keyboards have and no form changes. */
    private static final String STABLE = "Œœ’‘“”–—•";

    private NormalForm() {}

    /** The text with each accented letter as one character (NFC). */
    public static String composed(String text) {
        boolean composed = text.chars().allMatch(c -> c < FIRST_MARK);
        return composed ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The text with ligatures, full-width letters and other variants of characters as the plain ones (NFKC). */
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

    /** The text with each accent as a character of its own, after its letter (NFD). */
    static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
