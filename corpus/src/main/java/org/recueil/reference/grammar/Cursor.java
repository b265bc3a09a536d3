package org.recueil.reference.grammar;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What productions ask of the tokens ahead and behind, and how they pass them. */
public final class Cursor extends Tokens {
    /** No production passes more tokens at once that say nothing: so reading stays linear, whatever is read. */
    private static final int MOST_SKIPPED = 12;

    private final boolean prose;
    private int element;
    private int rest = -1;

    private Cursor(String text, String read, boolean prose) {
        super(text, Token.of(read));
        this.prose = prose;
    }

    /** A line that may be references and nothing else: read as kindly as can be. */
    public static Cursor line(String text) {
        return new Cursor(text, text, false);
    }

    /**
     * Running text, in which a reference must be plain.
     *
     * @param read the same text with other characters in place of those where no reference can stand
     */
    public static Cursor prose(String text, String read) {
        return new Cursor(text, read, true);
    }

    public boolean inProse() {
        return prose;
    }

    public boolean sees(String text) {
        return sees(0, text);
    }

    public boolean sees(int ahead, String text) {
        return sees(ahead, token -> token.text().equals(text));
    }

    public boolean sees(int ahead, Token.Kind kind) {
        return sees(ahead, token -> token.is(kind));
    }

    public boolean sees(int ahead, Set<String> words) {
        return sees(ahead, token -> token.isIn(words));
    }

    public boolean sees(int ahead, Predicate<Token> what) {
        return peek(ahead).filter(what).isPresent();
    }

    /** Whether nothing stands between the token so many further on and the one before it. */
    boolean isGlued(int ahead) {
        Optional<Token> token = peek(ahead);
        Optional<Token> before = peek(ahead - 1);
        return token.isPresent()
                && before.isPresent()
                && before.get().end() == token.get().start();
    }

    /** Whether the step just passed was a letter: {@code a}, {@code a)}. */
    boolean isAfterLetter() {
        int back = sees(-1, ")") ? -2 : -1;
        return sees(back, Token.Kind.WORD);
    }

    /** Remembers that an element begins here that no list continues. */
    public void beginElement() {
        element = mark();
    }

    /** Where that element began. */
    int element() {
        return element;
    }

    /** Remembers that what a list need not repeat begins here. */
    void expectRest() {
        rest = mark();
    }

    /** Where it began. */
    int rest() {
        return rest;
    }

    /** Whether one of these words stands soon after a mark and before the cursor. */
    boolean passed(int from, Set<String> words) {
        return between(from, Math.min(mark(), from + MOST_SKIPPED)).stream().anyMatch(token -> token.isIn(words));
    }

    /** Passes tokens as long as they are among these words; whether there was one. */
    public boolean skip(Set<String> words) {
        int passed = run(0, words);
        back(mark() + passed);
        return passed > 0;
    }

    /** How many tokens, from the one so many further on, are among these words. */
    int run(int ahead, Set<String> words) {
        int length = 0;
        while (length < MOST_SKIPPED && sees(ahead + length, words)) {
            length++;
        }
        return length;
    }

    void skipFillers() {
        skip(ReferenceVocabulary.FILLERS);
    }
}
