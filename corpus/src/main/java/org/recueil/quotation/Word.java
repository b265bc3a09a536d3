package org.recueil.quotation;

import java.util.Locale;
import org.recueil.text.Folding;

/**
 * A word of a draft or of an official text, as both are compared.
 *
 * @param start where it begins in its text, in UTF-16 units from 0
 * @param end exclusive
 * @param letters the word as written, without what is only typography
 * @param folded the word without case, accents and hyphens, by which words are looked up
 * @param kind what it stands for
 * @param broken whether a hyphen stands at the end of a line within the word, so that it may be part of the word or not
 * @param after the punctuation marks that follow, without spaces, dashes and quotation marks
 */
record Word(int start, int end, String letters, String folded, Kind kind, boolean broken, String after) {
    enum Kind {
        PLAIN,
        /** {@code […]}: official words are left out. */
        GAP,
        /** {@code [les États]}: words of the draft that stand for official ones. */
        REPLACED
    }

    static Word plain(int start, int end, String letters, boolean broken, String after) {
        String folded = Folding.letters(letters).replace("-", "");
        return new Word(start, end, letters, folded, Kind.PLAIN, broken, after);
    }

    static Word mark(int start, int end, Kind kind) {
        return new Word(start, end, "", "", kind, false, "");
    }

    boolean isPlain() {
        return kind == Kind.PLAIN;
    }

    /**
     * Whether both are the same word to the letter. An accent that is missing on a capital is typography, and so is
     * the case of the first letter at the beginning of a passage.
     *
     * @param first whether one of them begins a passage or a text
     */
    boolean is(Word other, boolean first) {
        if (!folded.equals(other.folded)) {
            return false;
        }
        boolean hyphens = !broken && !other.broken;
        return comparable(hyphens, first).equals(other.comparable(hyphens, first));
    }

    private String comparable(boolean hyphens, boolean first) {
        String compared = hyphens ? letters : letters.replace("-", "");
        if (compared.isEmpty() || !first && !Character.isUpperCase(compared.charAt(0))) {
            return compared;
        }
        String initial = Folding.letters(compared.substring(0, 1));
        return (first ? initial : initial.toUpperCase(Locale.ROOT)) + compared.substring(1);
    }

    /** Whether it is a mark of a list: {@code a)}, {@code iv)}, {@code 44.}. */
    boolean isListMark() {
        boolean numeral = folded.length() <= 2 && folded.chars().allMatch(Character::isDigit)
                || folded.length() == 1
                || folded.length() <= 4 && folded.chars().allMatch(c -> "ivx".indexOf(c) >= 0);
        return isPlain() && numeral && (after.startsWith(")") || after.startsWith("."));
    }
}
