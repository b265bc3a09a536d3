package org.recueil.quotation.match;

import java.util.Locale;
import org.recueil.text.Folding;

/**
 * A word of a draft or of an official text, as both are compared. Immutable.
 */
public final class Word {
    enum Kind {
        PLAIN,
        /** {@code […]}: official words are left out. */
        GAP,
        /** {@code [les États]}: words of the draft that stand for official ones. */
        REPLACED
    }

    private static final int LONGEST_NUMERAL = 4;

    private final int start;
    private final int end;
    private final String letters;
    private final String folded;
    private final Kind kind;
    private final boolean broken;
    private final String after;
    /** What is compared within a passage, and what is compared at its beginning. */
    private final String within;

    private final String atBeginning;

    private Word(int start, int end, String letters, String folded, Kind kind, boolean broken, String after) {
        this.start = start;
        this.end = end;
        this.letters = letters;
        this.folded = folded;
        this.kind = kind;
        this.broken = broken;
        this.after = after;
        if (letters.isEmpty()) {
            within = "";
            atBeginning = "";
        } else {
            String initial = Folding.letters(letters.substring(0, 1));
            String rest = letters.substring(1);
            within = Character.isUpperCase(letters.charAt(0)) ? initial.toUpperCase(Locale.ROOT) + rest : letters;
            atBeginning = initial + rest;
        }
    }

    static Word plain(int start, int end, String letters, boolean broken) {
        String folded = Folding.letters(letters);
        String joined = folded.indexOf('-') < 0 ? folded : folded.replace("-", "");
        return new Word(start, end, letters, joined, Kind.PLAIN, broken, "");
    }

    static Word mark(int start, int end, Kind kind) {
        return new Word(start, end, "", "", kind, false, "");
    }

    /** The same word with punctuation marks after it. */
    Word followedBy(String marks) {
        return new Word(start, end, letters, folded, kind, broken, marks);
    }

    /** Where it begins in its text, in UTF-16 units from 0. */
    public int start() {
        return start;
    }

    /** Where it ends, exclusive. */
    public int end() {
        return end;
    }

    /** The word as written, without what is only typography. */
    String letters() {
        return letters;
    }

    /** The word without case, accents and hyphens, by which words are looked up. */
    public String folded() {
        return folded;
    }

    Kind kind() {
        return kind;
    }

    /** The punctuation marks that follow, without spaces, dashes and quotation marks. */
    String after() {
        return after;
    }

    public boolean isPlain() {
        return kind == Kind.PLAIN;
    }

    /**
     * Whether both are the same word to the letter. An accent that is missing on a capital is typography, and so are a
     * word in capitals alone and the case of the first letter at the beginning of a passage. A hyphen at the end of a line may be part of a word
     * or not.
     *
     * @param first whether one of them begins a passage or a text
     */
    boolean is(Word other, boolean first) {
        if (!folded.equals(other.folded)) {
            return false;
        } else if (isAllCapitals() || other.isAllCapitals()) {
            return true;
        }
        String own = first ? atBeginning : within;
        String others = first ? other.atBeginning : other.within;
        return own.equals(others)
                || (broken || other.broken) && own.replace("-", "").equals(others.replace("-", ""));
    }

    private boolean isAllCapitals() {
        return letters.codePoints().anyMatch(Character::isUpperCase)
                && letters.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Whether it begins with a capital. */
    boolean isCapital() {
        return !letters.isEmpty() && Character.isUpperCase(letters.codePointAt(0));
    }

    /** Whether it is a mark of a list: {@code a)}, {@code iv)}, {@code 44.}. */
    public boolean isListMark() {
        boolean closed = after.startsWith(")") || after.startsWith(".");
        return closed
                && folded.length() <= LONGEST_NUMERAL
                && (folded.length() == 1
                        || folded.length() == 2 && folded.chars().allMatch(Character::isDigit)
                        || folded.chars().allMatch(c -> "ivx".indexOf(c) >= 0));
    }

    @Override
    public String toString() {
        return letters + after;
    }
}
