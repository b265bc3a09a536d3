package org.recueil.search.words;

import java.util.List;

/** Which words of a line are no misspelling, whether or not any text says them: numbers, names and common words. */
public final class WellSpelt {
    private WellSpelt() {}

    /**
     * @param line the words of a line as typed, after elided articles
     * @param at the place of one of them, from 0
     * @param folded the same word without case and accents
     */
    public static boolean isSo(List<String> line, int at, String folded) {
        return isNumber(folded) || isName(line, at) || CommonWords.anyHas(folded);
    }

    /** A word with a digit is a year, a symbol or a sum: one digit more or less makes another. */
    public static boolean isNumber(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Whether a word begins with a capital inside a line of small letters; the first word of a line always may. */
    private static boolean isName(List<String> line, int at) {
        long small = line.stream().filter(word -> !beginsWithCapital(word)).count();
        return at > 0 && beginsWithCapital(line.get(at)) && 2 * small >= line.size() - 1;
    }

    private static boolean beginsWithCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }
}
