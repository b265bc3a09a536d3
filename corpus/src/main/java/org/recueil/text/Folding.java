package org.recueil.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reduces text to the form in which words are compared, without case and accents. The search index folds with Lucene; a
 * test checks that both give the same words.
 */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final char FIRST = 'À';
    /** The plain letters for À to ſ, sixteen per line. Java's Unicode tables know them too, but take time to load. */
    private static final String[] LATIN = ("a a a a a a ae c e e e e i i i i"
                    + " d n o o o o o × o u u u u y th ss"
                    + " a a a a a a ae c e e e e i i i i"
                    + " d n o o o o o ÷ o u u u u y th y"
                    + " a a a a a a c c c c c c c c d d"
                    + " d d e e e e e e e e e e g g g g"
                    + " g g g g h h h h i i i i i i i i"
                    + " i i ij ij j j k k q l l l l l l l"
                    + " l l l n n n n n n n n n o o o o"
                    + " o o oe oe r r r r r r s s s s s s"
                    + " s s t t t t t t u u u u u u u u"
                    + " u u u u w w y y y z z z z z z s")
            .split(" ");

    private Folding() {}

    /**
     * The text without case, accents and punctuation, with one space between two words: {@code l etat} for
     * {@code L’État}.
     */
    public static String fold(String text) {
        return BETWEEN_WORDS.matcher(letters(text)).replaceAll(" ").strip();
    }

    /**
     * The text without case and accents and with ligatures as letters: {@code oeuvre} for {@code Œuvre}. All other
     * characters stay.
     */
    public static String letters(String text) {
        int at = 0;
        while (at < text.length() && isFolded(text.charAt(at))) {
            at++;
        }
        return at == text.length() ? text : lettersOf(text);
    }

    private static boolean isFolded(char c) {
        return c < 'A' || c > 'Z' && c < FIRST;
    }

    private static String lettersOf(String text) {
        String known = text.chars().allMatch(Folding::isKnown)
                ? text
                : MARKS.matcher(NormalForm.decomposed(text)).replaceAll("").toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(known.length());
        for (int at = 0; at < known.length(); at++) {
            char c = known.charAt(at);
            if (c >= FIRST && c - FIRST < LATIN.length) {
                folded.append(LATIN[c - FIRST]);
            } else {
                folded.append(c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c);
            }
        }
        return folded.toString();
    }

    /** Whether the table covers a character. It covers French with its dashes, quotation marks and apostrophes. */
    private static boolean isKnown(int character) {
        return character < FIRST + LATIN.length || character >= '‐' && character <= '‿';
    }

    /** A folded French or English word without its plural ending. */
    public static String singular(String folded) {
        boolean plural = folded.length() > 3 && (folded.endsWith("s") || folded.endsWith("x"));
        return plural ? folded.substring(0, folded.length() - 1) : folded;
    }
}
