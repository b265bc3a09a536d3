package org.recueil.quotation.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.text.Folding;

/**
 * A word of a draft without case and accents.
 *
 * @param start where it stands in the draft, in UTF-16 units from 0
 * @param end exclusive
 */
record FoldedWord(int start, int end, String folded) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** The words between two places, as far as they begin where it is allowed. */
    static List<FoldedWord> in(String text, int start, int end, IntPredicate mayBegin) {
        List<FoldedWord> words = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(start, Math.max(start, end));
        while (word.find()) {
            if (mayBegin.test(word.start())) {
                words.add(new FoldedWord(word.start(), word.end(), Folding.letters(word.group())));
            }
        }
        return words;
    }
}
